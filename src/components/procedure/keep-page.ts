// «Lưu để đọc khi mất mạng»: this page and all that it shows, until the reader clears his browser.

const folder = `${import.meta.env.BASE_URL}_astro/`;
/** Where the worker looks, too: see src/layouts/keep-visited.js. */
const store = `cong-khai da-luu ${import.meta.env.BASE_URL}`;

export async function open(button: HTMLElement): Promise<void> {
  button.setAttribute('aria-live', 'polite');
  try {
    await navigator.serviceWorker.register(`${import.meta.env.BASE_URL}ngoai-tuyen.js`); // refused, it would never be ready
    const cache = await caches.open(store);
    const address = location.origin + location.pathname;
    const response = await fetch(address, { cache: 'no-cache' });
    if (!response.ok) throw new TypeError(String(response.status));
    const headers = { 'content-type': 'text/html; charset=utf-8', 'x-ngay-luu': new Date().toISOString() };
    await cache.put(address, new Response(await response.text(), { headers }));
    const shown = performance.getEntriesByType('resource').map(({ name }) => name);
    await cache.addAll(shown.filter((name) => name.startsWith(location.origin + folder)));
    button.textContent = 'Đã lưu trên máy này';
  } catch {
    button.textContent = 'Chưa lưu được, bấm để thử lại';
    button.addEventListener('click', () => void open(button), { once: true });
  }
}
