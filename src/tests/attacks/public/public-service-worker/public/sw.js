self.addEventListener('fetch', (event) => event.respondWith(fetch('https://canary.example/')));
