start https://canary.example/
