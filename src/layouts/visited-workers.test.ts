import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { beforeEach, describe, expect, test, vi } from 'vitest';

// The two workers as a browser runs them, with a network and stores of the test's own.
type Handler = (event: Record<string, unknown>) => void;
let stores: Map<string, Map<string, Response>>;
let network: (address: string) => Promise<Response>;
let handlers: Record<string, Handler>;
const unregister = vi.fn(async () => true);

function storage() {
  const addressOf = (key: string | { url: string }) => (typeof key === 'string' ? key : key.url);
  const open = async (name: string) => {
    const store = stores.get(name) ?? new Map<string, Response>();
    stores.set(name, store);
    return {
      match: async (key: string) => store.get(addressOf(key))?.clone(),
      put: async (key: string, response: Response) => void store.set(addressOf(key), response),
      delete: async (key: string | { url: string }) => store.delete(addressOf(key)),
      keys: async () => [...store.keys()].map((url) => ({ url })),
    };
  };
  const match = async (key: string) => [...stores.values()].flatMap((store) => store.get(key)?.clone() ?? [])[0];
  return { open, match, keys: async () => [...stores.keys()], delete: async (name: string) => stores.delete(name) };
}

function start(file: string, base = '/cong/'): void {
  handlers = {};
  const self = {
    location: { origin: 'https://xa.example' },
    registration: { scope: `https://xa.example${base}`, unregister },
    clients: { claim: async () => {} },
    skipWaiting: async () => {},
    addEventListener: (name: string, handler: Handler) => (handlers[name] = handler),
  };
  const fetch = ({ url }: { url: string }) => network(url);
  runInNewContext(readFileSync(join(import.meta.dirname, file), 'utf8'), {
    self,
    caches: storage(),
    fetch,
    URL,
    Response,
    setTimeout,
    Intl,
    Date,
  });
}

/** What a reader gets who opens an address; `undefined` when the worker leaves it to the browser. */
async function open(path: string, mode = 'navigate'): Promise<{ status: number; text: string } | undefined> {
  const [answers, works]: Promise<unknown>[][] = [[], []];
  handlers.fetch?.({
    request: { url: `https://xa.example${path}`, method: 'GET', mode },
    respondWith: (answer: Promise<unknown>) => answers?.push(answer),
    waitUntil: (work: Promise<unknown>) => works?.push(work),
  });
  const response = (await answers?.[0]) as Response | undefined;
  await Promise.all(works ?? []);
  return response && { status: response.status, text: await response.text() };
}

function answer(text: string, type = 'text/html', status = 200): Response {
  const response = new Response(text, { status, headers: { 'content-type': type } });
  const clone = response.clone.bind(response);
  Object.defineProperty(response, 'type', { value: 'basic' });
  response.clone = () => Object.defineProperty(clone(), 'type', { value: 'basic' });
  return response;
}
const online = () => (network = async (url) => answer(`<html><body class="a"><a class="skip" href="#a">a</a>${url}</body>`));
const offline = () => (network = async () => Promise.reject(new TypeError('no network')));

beforeEach(() => {
  stores = new Map();
  online();
  vi.useRealTimers();
});

describe('the worker that keeps', () => {
  beforeEach(() => start('keep-visited.js'));

  test('gives a page from the network as it is', async () => {
    expect((await open('/cong/thu-tuc/'))?.text).toBe(
      '<html><body class="a"><a class="skip" href="#a">a</a>https://xa.example/cong/thu-tuc/</body>',
    );
  });

  test('without a network gives the page that was visited, with the day on which it was', async () => {
    await open('/cong/thu-tuc/?q=a');
    offline();
    const found = await open('/cong/thu-tuc/?q=b');
    expect(found?.text).toMatch(
      /<body class="a"><p class="page" role="status">Đang đọc bản đã lưu ngày \d\d\/\d\d\/\d{4}, có thể đã cũ\.<\/p><a class="skip"/,
    );
  });

  test('says so where a page was never visited', async () => {
    offline();
    expect(await open('/cong/xa/')).toMatchObject({ status: 503, text: expect.stringContaining('Máy này chưa lưu trang bạn mở') });
  });

  test('shows the kept page where the server is broken, and keeps no page of trouble', async () => {
    await open('/cong/a/');
    network = async () => answer('lỗi', 'text/html', 502);
    expect((await open('/cong/a/'))?.text).toContain('Đang đọc bản đã lưu');
    expect(await open('/cong/b/')).toEqual({ status: 502, text: 'lỗi' });
    offline();
    expect((await open('/cong/b/'))?.status).toBe(503);
  });

  test('keeps the last sixty pages', async () => {
    for (let page = 0; page < 65; page += 1) await open(`/cong/${page}/`);
    await open('/cong/10/');
    expect([...(stores.get('cong-khai da-xem /cong/') ?? new Map()).keys()].map((url) => Number(/\d+/.exec(url)?.[0]))).toHaveLength(60);
    offline();
    expect((await open('/cong/4/'))?.status).toBe(503);
    expect((await open('/cong/10/'))?.status).toBe(200);
  });

  test('asks once for a file whose name changes with what is in it', async () => {
    network = async () => answer('a{}', 'text/css');
    await open('/cong/_astro/a.B1.css', 'no-cors');
    offline();
    expect((await open('/cong/_astro/a.B1.css', 'no-cors'))?.text).toBe('a{}');
  });

  test.each(['/khac/', '/cong/du-lieu-mo/a.csv'])('leaves %s to the browser', async (path) => {
    expect(await open(path, path === '/khac/' ? 'navigate' : 'cors')).toBeUndefined();
  });
});

test('the worker that forgets clears what was kept for this portal and no other, and goes', async () => {
  start('keep-visited.js');
  await open('/cong/a/');
  stores.set('cong-khai da-xem /khac/', new Map());
  stores.set('khac', new Map());
  start('forget-visited.js');
  const works: Promise<unknown>[] = [];
  handlers.activate?.({ waitUntil: (work: Promise<unknown>) => works.push(work) });
  await Promise.all(works);
  expect([...stores.keys()]).toEqual(['cong-khai da-xem /khac/', 'khac']);
  expect(unregister).toHaveBeenCalledOnce();
});
