import { appendFile, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChromium } from '../../chromium/chromium.ts';
import { serve, type Serving } from '../../publish/serve.ts';
import { openReader, sidewaysScroll, type Reader } from '../browser/reader.ts';
import { keepsWhatEveryPortalKeeps } from '../sound-portal.ts';
import { buildPortal, type BuiltPortal } from '../tiny-portal.ts';

// The portal with every kind of page and hostile words, in a folder of a repository; and a small one that names none.
const repository = `kho-ma:
  dia-chi: https://github.com/bay/cong
  loai: github
  nhanh: phat-hanh/1
  thu-muc: cong/bay
`;
const ownFile = 'https://github.com/bay/cong/';
let portal: BuiltPortal;
let without: BuiltPortal;
let serving: Serving;
let browser: Browser;
let reader: Reader;
beforeAll(async () => {
  portal = await buildPortal('hostile-values', (folder) => appendFile(join(folder, 'data/cong.yaml'), repository));
  without = await buildPortal('minimal', async (folder) => {
    const [unit = ''] = /^[^\n]+\n([^,]+)/.exec(await readFile(join(folder, 'data/don-vi.csv'), 'utf8'))?.slice(1) ?? [];
    const front = `tieu-de: Lịch trực\nmo-ta: Ai trực hôm nào.\nphu-trach: ${unit}\nra-soat: 12/10/2025`;
    await writeFile(join(folder, 'content/trang/lich-truc.mdx'), `---\n${front}\n---\n\nXã trực cả sáng thứ Bảy.\n`);
  });
  serving = await serve(portal.out, '/');
  browser = await startChromium();
  reader = await openReader(browser, { viewport: { width: 320, height: 700 } });
});
afterAll(async () => {
  await browser.close();
  await serving.close();
  await portal.remove();
  await without.remove();
});

/** Where «Sửa trang này» of a page leads, as a path of the portal and a line. */
async function ownPlace(address: string): Promise<{ file: string; line: number | null } | null> {
  const links = (await portal.links(address)).filter((href) => href.startsWith(ownFile) && !href.includes('/issues/'));
  expect(links.length, address).toBeLessThan(2);
  const [href] = links;
  if (href === undefined) return null;
  const [, file, line] = /\/(?:blob|edit|tree)\/phat-hanh\/1\/cong\/bay\/([^?#]+)(?:\?plain=1#L(\d+))?$/.exec(href) ?? [];
  expect(file, href).toBeDefined();
  return { file: decodeURIComponent(file ?? ''), line: line === undefined ? null : Number(line) };
}

/** Pages that people read: no redirect of a code. */
const pages = () => portal.addresses.filter((address) => !/^\/thu-tuc\/[\d.]+\/$/.test(address));

test('each page leads to a file or folder that is there, but for those that no editor wrote', async () => {
  const lacking: string[] = [];
  for (const address of pages()) {
    const place = await ownPlace(address);
    if (place) await stat(join(portal.folder, place.file));
    else lacking.push(address);
  }
  expect(lacking.filter((address) => !address.startsWith('/tro-giup/'))).toEqual(['/404.html']);
});

test('the line that it leads to is that of the row, whatever its cells say', async () => {
  const named = pages().filter((address) => /^\/(?:thu-tuc\/9|don-vi|linh-vuc|su-kien|kiem-tra\/dot)[^/]*\/./.test(address));
  expect(named.length).toBeGreaterThan(2);
  for (const address of named) {
    const place = await ownPlace(address);
    const line = (await readFile(join(portal.folder, place?.file ?? ''), 'utf8')).split('\n')[(place?.line ?? 0) - 1];
    const [, folder, name = ''] = address.split('/');
    expect(line, address).toContain(folder === 'thu-tuc' ? name.slice(0, 8) : name);
  }
});

test.each([
  ['/', 'data/cong.yaml'],
  ['/lien-he/', 'data/cong.yaml'],
  ['/thu-tuc/', 'data/thu-tuc'],
  ['/thu-tuc/a-z/', 'data/thu-tuc'],
  ['/don-vi/', 'data/don-vi.csv'],
  ['/tin-tuc/', 'content/tin-tuc'],
  ['/tin-tuc/bay/', 'content/tin-tuc/bay.mdx'],
  ['/tin-tuc/rut/', 'content/tin-tuc/rut.mdx'],
  ['/trang/bay/', 'content/trang/bay.mdx'],
  ['/kiem-tra/', 'data/kiem-tra/dot.csv'],
  ['/kiem-tra/kien-nghi/', 'data/kiem-tra/kien-nghi.csv'],
  ['/cong-bo/', 'data/quyet-dinh.csv'],
  ['/van-ban/', 'data/van-ban.csv'],
])('%s is changed in %s', async (address, file) => {
  expect((await ownPlace(address))?.file).toBe(file);
});

test('a page about one year leads to the first row of that year', async () => {
  const years = pages().filter((address) => /^\/ket-qua\/(?:xep-loai|nhiem-vu)\/\d{4}\/$/.test(address));
  expect(years.length).toBeGreaterThan(0);
  for (const address of years) {
    const { file, line } = (await ownPlace(address)) ?? { file: '', line: null };
    const rows = (await readFile(join(portal.folder, file), 'utf8')).split('\n');
    expect(rows[(line ?? 0) - 1]).toContain(address.slice(-5, -1));
  }
});

test('«Báo sai sót» is a letter to the office, on every page but the one that is none', async () => {
  const letters = (await portal.links('/don-vi/')).filter((href) => href.includes('subject='));
  expect(letters).toHaveLength(1);
  const { pathname, searchParams } = new URL(letters[0] ?? '');
  expect(pathname).toBe('bay+59@bay.example');
  expect(searchParams.get('body')).toBe('https://bay.example/don-vi/\r\ndata/don-vi.csv\r\n\r\n');
  expect((await portal.links('/404.html')).filter((href) => href.includes('subject='))).toEqual([]);
});

test('nothing of it is in the index of words, on paper, or makes a narrow screen scroll; axe has nothing against it', async () => {
  const { page } = reader;
  const address = pages().find((found) => found.startsWith('/thu-tuc/9.000001-')) ?? '';
  await page.goto(new URL(address, serving.url).href);
  const link = page.getByRole('link', { name: 'Sửa trang này' });
  expect(await link.evaluate((element) => element.closest('[data-pagefind-ignore]') !== null)).toBe(true);
  expect(await sidewaysScroll(page)).toBe(0);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).include('footer').analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  for (const name of ['Sửa trang này', 'Báo sai sót', 'Ghi sai sót vào kho mã'])
    expect(await page.getByText(name, { exact: true }).isVisible(), name).toBe(false);
  await page.emulateMedia({ media: null });
});

test('a portal that names no repository says nothing of it', async () => {
  for (const address of without.addresses) {
    const html = await without.read(`${address.slice(1).replace(/(^|\/)$/, '$1index.html')}`);
    expect(html, address).not.toMatch(/>Sửa trang này<|>Báo sai sót<|>Ghi sai sót/);
  }
});

test('a page says when it was read again and by whom, and only where that is written down', async () => {
  expect(await without.words('/trang/lich-truc/')).toMatch(/Rà soát gần nhất: 12\/10\/2025, \S.*\.$/);
  expect(await without.words('/trang/gioi-thieu/')).not.toContain('Rà soát');
});

keepsWhatEveryPortalKeeps(() => portal);
