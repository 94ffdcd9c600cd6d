import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { askServer, page, writeHostedFiles } from './hosted-files.ts';
import { sampleOf, start, webServers, type Running } from './web-servers.ts';

/** The samples of `scripts/hosting/`, each in the server that it is written for, at the root and below `/cong/`. */
const strict = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; sandbox";
const framing = "frame-ancestors 'none'";
const short = 'public, max-age=60, must-revalidate';
const year = 'public, max-age=31536000, immutable';

const { parent, root } = writeHostedFiles();
afterAll(() => rmSync(parent, { recursive: true, force: true }));

for (const { name, program } of webServers) if (!program) test.skip(`${name} is not installed here: its sample is not tried`, () => {});

describe.each(webServers.filter(({ program }) => program))('the sample for $name', (server) => {
  let running: Running[] = [];
  const ask = (path: string, method = 'GET', headers: Record<string, string> = {}) => {
    const port = running[path.startsWith('/cong/') ? 1 : 0]?.port;
    return askServer({ port, path, method, headers });
  };
  beforeAll(async () => {
    const sites = ['/404.html', '/cong/404.html'].map((notFound, number) => ({
      root,
      notFound,
      prefix: join(parent, `${server.name}-${number}`),
    }));
    for (const { prefix } of sites) mkdirSync(prefix);
    running = await Promise.all(sites.map(({ prefix, ...site }) => start(server, site, prefix)));
  });
  afterAll(() => Promise.all(running.map(({ stop }) => stop())));

  test.each([
    ['/', 'trang chủ'],
    ['/thu-tuc/', 'thủ tục'],
    ['/thu-tuc/?q=1', 'thủ tục'],
    ['/cong/', 'trang chủ'],
    ['/cong/thu-tuc/', 'thủ tục'],
  ])('gives the page %s', async (path, words) => {
    const { status, headers, body } = await ask(path);
    expect([status, headers['content-type'], body.toString()]).toEqual([200, 'text/html; charset=utf-8', page(words)]);
  });

  test('leads from the name of a folder to its page', async () => {
    const { status, headers } = await ask('/cong/thu-tuc');
    expect([301, 308]).toContain(status);
    expect(new URL(headers.location ?? '', 'http://127.0.0.1').pathname).toBe('/cong/thu-tuc/');
  });

  test.each([
    ['csv', 'text/csv; charset=utf-8'],
    ['txt', 'text/plain; charset=utf-8'],
    ['json', 'application/json; charset=utf-8'],
    ['svg', 'image/svg+xml; charset=utf-8'],
    ['js', 'text/javascript; charset=utf-8'],
    ['webp', 'image/webp'],
    ['avif', 'image/avif'],
    ['png', 'image/png'],
    ['jpg', 'image/jpeg'],
    ['pdf', 'application/pdf'],
    ['zip', 'application/zip'],
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
    ['odt', 'application/vnd.oasis.opendocument.text'],
    ['ods', 'application/vnd.oasis.opendocument.spreadsheet'],
    ['gif', 'image/gif'],
    ['ico', 'image/x-icon'],
    ['otf', 'font/otf'],
    ['ttf', 'font/ttf'],
    ['woff', 'font/woff'],
    ['PDF', 'application/pdf'],
    ['JPG', 'image/jpeg'],
    ['php', 'application/octet-stream'],
    ['html.la', 'application/octet-stream'],
  ])('sends .%s as %s', async (ending, type) => {
    const { status, headers } = await ask(ending === 'csv' ? '/du-lieu-mo/a.csv' : `/tep/a.${ending}`);
    expect([status, headers['content-type']]).toEqual([200, type]);
  });

  test.each([
    ['/tin-tuc/rss.xml', 'application/rss+xml; charset=utf-8'],
    ['/tin-tuc/atom.xml', 'application/atom+xml; charset=utf-8'],
    ['/du-lieu-mo/a.jsonld', 'application/ld+json; charset=utf-8'],
    ['/sitemap-0.xml', 'application/xml; charset=utf-8'],
    ['/_astro/a.B_1.css', 'text/css; charset=utf-8'],
    ['/_astro/a.B_1.woff2', 'font/woff2'],
    ['/a.wasm', 'application/wasm'],
    ['/pagefind/wasm.unknown.pagefind', 'application/wasm'],
    ['/pagefind/pagefind.vi_1a.pf_meta', 'application/octet-stream'],
  ])('sends %s as %s', async (path, type) => {
    expect((await ask(path)).headers['content-type']).toBe(type);
  });

  test.each(['/', '/tep/a.svg', '/khong-co/', '/_astro/a.B_1.js', '/cong/', '/cong/.env'])(
    'sends the same protection with %s',
    async (path) => {
      expect((await ask(path)).headers).toMatchObject({
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'permissions-policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=()',
        'cross-origin-opener-policy': 'same-origin',
      });
    },
  );

  test.each([
    '/',
    '/thu-tuc/',
    '/404.html',
    '/khong-co/',
    '/khong-co.svg',
    '/tep/a.js',
    '/tep/a.pdf',
    '/tep/a.PDF',
    '/cong/',
    '/cong/khong-co.csv',
  ])('lets nobody frame %s', async (path) => {
    expect((await ask(path)).headers['content-security-policy']).toBe(framing);
  });

  test.each([
    '/tep/a.svg',
    '/tep/a.txt',
    '/du-lieu-mo/a.csv',
    '/tep/a.zip',
    '/tep/a.html.la',
    '/tep/a.HTML',
    '/tep/a.php',
    '/sitemap-0.xml',
    '/tin-tuc/rss.xml',
    '/cong/tep/a.svg',
  ])('lets %s run nothing when it is opened', async (path) => {
    expect((await ask(path)).headers['content-security-policy']).toBe(strict);
  });

  test.each([
    ['/_astro/a.B_1.css', year],
    ['/pagefind/pagefind.vi_1a.pf_meta', year],
    ['/cong/pagefind/2/fragment/vi_1a.pf_fragment', year],
    ['/pagefind/pagefind.js', short],
    ['/pagefind/wasm.unknown.pagefind', short],
    ['/', short],
    ['/du-lieu-mo/a.csv', short],
    ['/_astro/khong-co.B_1.css', short],
  ])('lets a browser keep %s: %s', async (path, kept) => {
    expect((await ask(path)).headers['cache-control']).toBe(kept);
  });

  test.each([
    '/khong-co/',
    '/khong-co.csv',
    '/cong/khong-co/',
    '/tep/',
    '/.env',
    '/%2eenv',
    '/.git/config',
    '/tep/.htaccess',
    '/.well-known/.secret',
    '/cong/.git/config',
    '/..%2fsecret.txt',
  ])('shows nothing at %s', async (path) => {
    const { status, headers, body } = await ask(path);
    expect([400, 403, 404]).toContain(status);
    expect(headers['content-type']).toMatch(/^text\/html/);
    expect(body.toString()).not.toMatch(/secret|a\.csv|Indexes/);
  });

  test.each(['/khong-co/', '/khong-co.csv', '/_astro/khong-co.css', '/.env', '/cong/khong-co/', '/cong/.git/config'])(
    'answers %s with the portal’s own 404 page',
    async (path) => {
      const { status, headers, body } = await ask(path);
      expect([status, headers['content-type'], body.toString()]).toEqual([404, 'text/html; charset=utf-8', page('không thấy trang này')]);
    },
  );

  test('gives what is well known', async () => {
    expect((await ask('/.well-known/security.txt')).body.toString()).toBe('well known');
  });

  if (server.followsLinks) {
    test('follows symbolic links, and tells the operator', async () => {
      expect((await ask('/vao-trong/a.txt')).status).toBe(200);
      expect(sampleOf(server)).toContain('luôn đi theo liên kết tượng trưng');
    });
  } else {
    test.each(['/ra-ngoai.txt', '/ra-ngoai/secret.txt', '/vao-trong/a.txt'])('follows no symbolic link: %s', async (path) => {
      const { status, body } = await ask(path);
      expect([403, 404]).toContain(status);
      expect(body.toString()).toBe(page('không thấy trang này'));
    });
  }

  test('answers HEAD without a body', async () => {
    const { status, headers, body } = await ask('/du-lieu-mo/a.csv', 'HEAD');
    expect([status, headers['content-type'], body.length]).toEqual([200, 'text/csv; charset=utf-8', 0]);
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND'])('refuses %s', async (method) => {
    for (const path of ['/', '/tep/a.txt', '/cong/']) expect([path, (await ask(path, method)).status]).toEqual([path, 405]);
  });

  test.each(['/', '/du-lieu-mo/a.csv', '/_astro/a.B_1.css'])('compresses %s', async (path) => {
    const plain = await ask(path);
    const zipped = await ask(path, 'GET', { 'accept-encoding': 'gzip' });
    expect([plain.headers['content-encoding'], zipped.headers['content-encoding'], zipped.headers.vary]).toEqual([
      undefined,
      'gzip',
      'Accept-Encoding',
    ]);
    expect(gunzipSync(zipped.body).equals(plain.body)).toBe(true);
    expect((await ask(path, 'GET', { 'accept-encoding': 'gzip, br, zstd' })).headers['content-encoding']).toBe(server.bestEncoding);
  });

  test.each(['/pagefind/pagefind.vi_1a.pf_meta', '/pagefind/wasm.unknown.pagefind'])('does not compress %s once more', async (path) => {
    expect((await ask(path, 'GET', { 'accept-encoding': 'gzip, br, zstd' })).headers['content-encoding']).toBeUndefined();
  });

  test.each(['identity', 'gzip', 'gzip, br, zstd'])('says that nothing has changed, asked for %s', async (encoding) => {
    const headers = { 'accept-encoding': encoding };
    const first = await ask('/thu-tuc/', 'GET', headers);
    const again = await ask('/thu-tuc/', 'GET', { ...headers, 'if-none-match': first.headers.etag ?? '' });
    expect([again.status, again.headers['cache-control'], again.body.length]).toEqual([304, short, 0]);
    const since = await ask('/thu-tuc/', 'GET', { ...headers, 'if-modified-since': first.headers['last-modified'] ?? '' });
    expect(since.status).toBe(304);
  });

  test('does not say which version it is', async () => {
    for (const path of ['/', '/khong-co/']) expect((await ask(path)).headers.server ?? '').not.toMatch(/\d/);
    expect((await ask('/', 'POST')).body.toString()).not.toMatch(/(nginx|Apache|Caddy)\/\d/i);
  });
});
