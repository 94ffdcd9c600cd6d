// The worker of a portal that keeps nothing: where one that kept was before, it clears what that one kept, and goes.
const ending = ` ${new URL(self.registration.scope).pathname}`;
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(clear()));
async function clear() {
  const ours = (await caches.keys()).filter((name) => name.startsWith('cong-khai ') && name.endsWith(ending));
  await Promise.all(ours.map((name) => caches.delete(name)));
  await self.registration.unregister();
}
