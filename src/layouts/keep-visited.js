// The worker of a portal that keeps what was visited: pages come from the network first, and from this device when there
// is none, never without the day on which they were kept. It travels as it is written.
const scope = new URL(self.registration.scope).pathname;
const [visited, kept, files] = ['da-xem', 'da-luu', 'tep'].map((name) => `cong-khai ${name} ${scope}`);
const most = { [visited]: 60, [kept]: 500, [files]: 300 };
const patience = 8000; // in milliseconds; then the kept page is shown, with its day
const dayHeader = 'x-ngay-luu';

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
self.addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url);
  if (event.request.method !== 'GET' || origin !== self.location.origin || !pathname.startsWith(scope)) return;
  if (event.request.mode === 'navigate') event.respondWith(page(event, origin + pathname));
  else if (pathname.startsWith(`${scope}_astro/`)) event.respondWith(file(event));
});

async function page(event, address) {
  const fresh = fetch(event.request, { cache: 'no-cache' }); // the day on which it is kept is the day on which it was said
  event.waitUntil(fresh.then((response) => isPage(response) && keepPage(address, response.clone())).catch(() => {}));
  const old = await own(address);
  if (!old) return fresh.catch(missing);
  const late = new Promise((_, fail) => setTimeout(fail, patience));
  return Promise.race([fresh, late]).then(
    (response) => (response.status < 500 ? response : dated(old)),
    () => dated(old),
  );
}

/** On the same host people may read their own letters, too: what says that nobody may store it is not. */
const isPage = ({ ok, type, headers }) =>
  ok && type === 'basic' && /^text\/html/.test(headers.get('content-type') ?? '') && !/no-store/.test(headers.get('cache-control') ?? '');

async function keepPage(address, response) {
  const isKept = await (await caches.open(kept)).match(address);
  const headers = { 'content-type': 'text/html; charset=utf-8', [dayHeader]: new Date().toISOString() };
  await keep(isKept ? kept : visited, address, new Response(await response.text(), { headers }));
}

/** Names of these files change with what is in them. */
async function file(event) {
  const old = await own(event.request.url);
  if (old) return old;
  const response = await fetch(event.request);
  if (response.ok && response.type === 'basic') event.waitUntil(keep(files, event.request.url, response.clone()));
  return response;
}

/** What this portal kept; another of the same host may have the same address, older or without a day. */
async function own(address) {
  for (const cacheName of [kept, visited, files]) {
    const old = await caches.match(address, { cacheName });
    if (old) return old;
  }
}

/** What was put in last stands last, also where it was before; the first goes when there are too many. */
async function keep(name, address, response) {
  const cache = await caches.open(name);
  await cache.put(address, response);
  const addresses = await cache.keys();
  for (const old of addresses.slice(0, Math.max(0, addresses.length - most[name]))) await cache.delete(old);
}

async function dated(old) {
  const day = new Date(old.headers.get(dayHeader) ?? '');
  const said = new Intl.DateTimeFormat('vi-VN', {
    timeZone: 'Asia/Ho_Chi_Minh',
    day: '2-digit',
    month: '2-digit',
    year: 'numeric',
  }).format(day);
  const line = `<p class="page" role="status">Đang đọc bản đã lưu ngày ${said}, có thể đã cũ.</p>`;
  const html = await old.text();
  // Words of editors may hold `<body>` in an attribute, but nowhere both signs of this: the first link of every page.
  const at = Math.max(0, html.indexOf('<a class="skip"'));
  return new Response(html.slice(0, at) + line + html.slice(at), { headers: { 'content-type': 'text/html; charset=utf-8' } });
}

function missing() {
  const html = `<!doctype html><html lang="vi"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Không có mạng</title><h1>Không có mạng</h1><p>Máy này chưa lưu trang bạn mở. Có mạng rồi thì mở lại.</p><p><a href="${scope}">Về trang đầu</a></p>`;
  return new Response(html, { status: 503, headers: { 'content-type': 'text/html; charset=utf-8' } });
}
