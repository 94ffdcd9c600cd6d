canary();
