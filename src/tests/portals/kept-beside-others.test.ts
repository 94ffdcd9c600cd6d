import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startChromium } from '../../chromium/chromium.ts';
import { openReader, type Reader } from '../browser/reader.ts';

// The worker that keeps pages, on a host that it shares with others. Each answer of the server has a number of its own.
const worker = readFileSync(new URL('../../layouts/keep-visited.js', import.meta.url));
let server: Server;
let root: string;
let isUp: boolean;
let version: number;
let browser: Browser;
let reader: Reader;
beforeAll(async () => {
  server = createServer(({ url = '', socket }, response) => {
    if (!isUp) return void socket.destroy();
    const isWorker = url.endsWith('.js');
    response.setHeader('content-type', isWorker ? 'text/javascript' : 'text/html');
    if (url.includes('/lau/')) response.setHeader('cache-control', 'max-age=864000');
    if (url.includes('/thu/')) response.setHeader('cache-control', 'private, no-store');
    const head = `<meta name="description" content="<body> <img src=x alt=mô-tả>">`;
    const body = `<a class="skip" href="#noiDung"></a><h1>${url} ${(version += 1)}</h1>`;
    response.end(isWorker ? worker : `<!doctype html><html><head>${head}</head><body> ${body}</body></html>`);
  });
  await new Promise<void>((done) => server.listen(0, done));
  root = `http://localhost:${(server.address() as AddressInfo).port}`;
  browser = await startChromium();
});
beforeEach(async () => {
  [isUp, version] = [true, 0];
  reader = await openReader(browser);
  await reader.page.goto(root);
});
afterEach(() => reader.close());
afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

const startWorker = (page: Page, scope: string) =>
  page.evaluate(async (path) => {
    const { installing } = await navigator.serviceWorker.register(`${path}ngoai-tuyen.js`);
    await new Promise<void>((done) => installing?.addEventListener('statechange', () => installing.state === 'activated' && done()));
  }, scope);
/** The stores of the device that have a page. */
const keptOf = (page: Page, path: string) =>
  page.evaluate(async (address) => {
    const found = await Promise.all(
      (await caches.keys()).map(async (name) => ((await (await caches.open(name)).match(address)) ? name : [])),
    );
    return found.flat();
  }, path);
async function visit(path: string): Promise<string> {
  await reader.page.goto(root + path);
  return reader.page.locator('body').innerText();
}

test('what another program of the host has kept is never shown, nor in the way of what the portal kept', async () => {
  const { page } = reader;
  await page.evaluate(async () => (await caches.open('trang cũ')).put('/', new Response('trang cũ')));
  await startWorker(page, '/');
  await visit('/');
  await expect.poll(() => keptOf(page, '/')).toHaveLength(2);
  isUp = false;
  expect(await visit('/')).toMatch(/^Đang đọc bản đã lưu ngày [\d/]+, có thể đã cũ\.\s+\/ \d+$/);
});

test('words of an editor that look like the beginning of a page stay words, and the day is said', async () => {
  const { page } = reader;
  await startWorker(page, '/');
  await visit('/tin/');
  await expect.poll(() => keptOf(page, '/tin/')).toHaveLength(1);
  isUp = false;
  expect(await visit('/tin/')).toMatch(/^Đang đọc bản đã lưu ngày /);
  expect(await page.locator('img').count()).toBe(0);
  expect(await page.locator('meta').getAttribute('content')).toBe('<body> <img src=x alt=mô-tả>');
});

test('below a portal that kept the same page before, the newer is shown', async () => {
  const { page } = reader;
  await startWorker(page, '/');
  await visit('/cong/');
  await expect.poll(() => keptOf(page, '/cong/')).toHaveLength(1);
  await startWorker(page, '/cong/');
  const newer = await visit('/cong/');
  await expect.poll(() => keptOf(page, '/cong/')).toHaveLength(2);
  isUp = false;
  expect((await visit('/cong/')).split('\n').at(-1)).toBe(newer);
});

test('what must not be stored is not: beside a portal people read their own letters', async () => {
  const { page } = reader;
  await startWorker(page, '/');
  await visit('/thu/');
  await visit('/tin/');
  await expect.poll(() => keptOf(page, '/tin/')).toHaveLength(1);
  expect(await keptOf(page, '/thu/')).toEqual([]);
});

test('what the browser itself has put by for later is not taken for what the server says today', async () => {
  const { page } = reader;
  await startWorker(page, '/');
  await visit('/lau/');
  await expect.poll(() => keptOf(page, '/lau/')).toHaveLength(1);
  await visit('/');
  isUp = false;
  expect(await visit('/lau/')).toMatch(/^Đang đọc bản đã lưu ngày /);
});

test('a device that is full keeps what it has', async () => {
  const { page, context } = reader;
  await startWorker(page, '/');
  await visit('/tin/');
  await expect.poll(() => keptOf(page, '/tin/')).toHaveLength(1);
  const session = await context.newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', { origin: root, quotaSize: 1 });
  await visit('/tin/');
  await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
  expect(await keptOf(page, '/tin/')).toHaveLength(1);
});
