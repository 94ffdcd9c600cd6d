import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect, inject, test } from 'vitest';
import { isOwnAddress } from '../../domain/addresses.ts';
import { builtFiles } from '../../publish/pages.ts';
import { htmlDefects } from '../html-defects.ts';

const { folder } = inject('demo');

test('every page of the demonstration is valid HTML', { timeout: 120_000 }, async () => {
  expect(await htmlDefects(folder)).toEqual([]);
});

const procedurePages = async () => (await builtFiles(folder)).filter((file) => /^thu-tuc\/\d\.\d{6}-[^/]+\/index\.html$/.test(file));

test('every page has its marks of scoped styles short, and its styles know them', async () => {
  const files = (await builtFiles(folder)).filter((file) => /\.(html|css)$/.test(file));
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), 'utf8')));
  expect(texts.filter((text) => text.includes('data-astro-cid-'))).toEqual([]);
  const marks = (pattern: RegExp) => new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, mark]) => mark)));
  const [marked, styled] = [marks(/ (data-_[a-z0-9]+)[ >=]/g), marks(/\[(data-_[a-z0-9]+)\]/g)];
  expect(marked.size).toBeGreaterThan(50);
  expect([...marked].filter((mark) => !styled.has(mark))).toEqual([]);
});

test('the demonstration has a page for each of its 118 procedures in force, two abolished ones and 21 sectors', async () => {
  const pages = await Promise.all((await procedurePages()).map((file) => readFile(join(folder, file), 'utf8')));
  const abolished = pages.filter((page) => page.includes('không còn nhận hồ sơ'));
  expect([pages.length, abolished.length]).toEqual([120, 2]);
  expect(abolished.filter((page) => !page.includes('Thủ tục minh họa của cổng trình diễn'))).toEqual([]);
  expect((await builtFiles(folder)).filter((file) => /^linh-vuc\/[^/]+\/index\.html$/.test(file))).toHaveLength(21);
});

test('no page says that a procedure was reviewed, which nobody did, and each says that its online level is made up', async () => {
  for (const file of await procedurePages()) {
    const page = await readFile(join(folder, file), 'utf8');
    expect(page, file).not.toMatch(/Rà soát (gần nhất|\d)/);
    expect(page.includes('Mức này để minh họa.'), file).toBe(/<dt[^>]*>Mức độ trực tuyến/.test(page));
  }
});

test('every address of the sitemap is a page, and no page that asks to be left out is in it', async () => {
  const sitemap = await readFile(join(folder, 'sitemap-0.xml'), 'utf8');
  const addresses = [...sitemap.matchAll(/<loc>https:\/\/[^/<]+(\/[^<]*)<\/loc>/g)].map(([, path]) => path ?? '');
  expect(addresses.length).toBeGreaterThan(139);
  const pages = await Promise.all(addresses.map((address) => readFile(join(folder, address, 'index.html'), 'utf8')));
  expect(pages.filter((page) => page.includes('name="robots"'))).toEqual([]);
});

test('every item of the feed leads to an article of the portal', async () => {
  const feed = await readFile(join(folder, 'tin-tuc/rss.xml'), 'utf8');
  const paths = [...feed.matchAll(/<item>.*?<link>(.*?)<\/link>/gs)].map(([, link]) => new URL(link ?? '').pathname);
  expect(paths.length).toBeGreaterThan(5);
  for (const path of paths) expect(await readFile(join(folder, path, 'index.html'), 'utf8')).toContain('<article');
});

test('a page that is only a way on names the page it leads to as the canonical one', async () => {
  const page = await readFile(join(folder, 'thu-tuc/1.001193/index.html'), 'utf8');
  expect(page).toContain('url=/thu-tuc/1.001193-dang-ky-khai-sinh/');
  expect(page).toMatch(/rel="canonical" href="https:\/\/[^/"]+\/thu-tuc\/1\.001193-dang-ky-khai-sinh\/"/);
});

test('no file of an editor can take the place of anything that the generator makes: each step from the root is its own', async () => {
  const editors = await readdir(resolve(import.meta.dirname, '../../../public'));
  const made = (await readdir(folder)).filter((name) => !editors.includes(name));
  expect(made.length).toBeGreaterThan(10);
  expect(made.filter((name) => !isOwnAddress(name, [{ code: 'en' }]))).toEqual([]);
});

test('no script carries a list of what to fetch with a later import, which nobody reads', async () => {
  const scripts = (await builtFiles(folder)).filter((file) => /^_astro\/.*\.js$/.test(file));
  const texts = await Promise.all(scripts.map((file) => readFile(join(folder, file), 'utf8')));
  expect(texts.filter((text) => text.includes('import('))).not.toEqual([]);
  expect(texts.filter((text) => text.includes('__vite__mapDeps'))).toEqual([]);
});
