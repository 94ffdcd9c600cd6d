import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkPortal } from '../../checks/check-portal.ts';
import { serve, type Serving } from '../../publish/serve.ts';
import { startChromium } from '../../chromium/chromium.ts';
import { openReader, sidewaysScroll } from '../browser/reader.ts';
import { searched } from '../browser/search.ts';
import { foresee } from '../foreseen.ts';
import { htmlDefects, ofTheEditor } from '../html-defects.ts';
import { namesIn, readXml } from '../xml-tree.ts';
import { buildPortal, copyPortal, type BuiltPortal } from '../tiny-portal.ts';

// Every column of free text holds scripts, quotes, closing tags, a javascript: address, template marks and entities.
let portal: BuiltPortal;
let serving: Serving;
let browser: Browser;
beforeAll(async () => {
  portal = await buildPortal('hostile-values');
  serving = await serve(portal.out, '/');
  browser = await startChromium();
});
afterAll(async () => {
  await browser.close();
  await serving.close();
  await portal.remove();
});

const pages = () => portal.addresses.filter((address) => !/^\/tro-giup\/|^\/thu-tuc\/[\d.]+\/$/.test(address));

test('the checks foresaw exactly its pages and files', async () => {
  const { pages, files, lackedPlaces } = await foresee(portal.folder, portal.out);
  expect(pages.foreseen).toEqual(pages.built);
  expect(files.foreseen).toEqual(files.built);
  expect(lackedPlaces).toEqual([]);
});

test('the pages are valid HTML', async () => {
  expect(await htmlDefects(portal.out, ofTheEditor)).toEqual([]);
});

test('the words are shown as they were written', async () => {
  const address = portal.addresses.find((found) => found.startsWith('/thu-tuc/9.000001-')) ?? '';
  const words = await portal.words(address);
  expect(words).toContain(`<script>alert(1)</script>"'>\`<img src=x onerror=alert(2)> javascript:alert(3) </title></script></style>-->]]>`);
  expect(words).toContain('{{alert(4)}} ${alert(5)} {alert(6)} %3Cscript%3E &lt;b&gt; &amp;amp;');
  for (const name of ['Hạn 51', 'Ghi chú 52', 'Nguồn 53', 'Nguồn 56', 'Hồ sơ ghi 57', 'Nay áp dụng 58', 'Điều 59'])
    expect(words).toContain(`${name} <script>alert(1)</script>"'>\`<img src=x onerror=alert(2)>`);
  const article = await portal.words('/tin-tuc/bay/');
  for (const name of ['Văn bản 78', 'Đợt 77', 'Đính chính 70', 'Chú thích 74'])
    expect(article).toContain(`${name} <script>alert(1)</script>"'>\`<img src=x onerror=alert(2)>`);
});

test('what search engines read of a procedure is one piece of JSON, whatever its names hold', async () => {
  const address = portal.addresses.find((found) => found.startsWith('/thu-tuc/9.000001-')) ?? '';
  const html = await portal.read(`${address.slice(1)}index.html`);
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
  const { name, identifier } = JSON.parse(json) as { name: string; identifier: string };
  expect(name).toContain('<script>alert(1)</script>');
  expect(identifier).toBe('9.000001');
});

test('what a round says is shown as it was written, on each page that says it', async () => {
  const script = '<script>alert(1)</script>';
  const pages: [address: string, labels: string[]][] = [
    [
      '/kiem-tra/dot-bay/',
      ['Đợt 50', '51', 'Nhóm 62', 'Kết luận 65', 'Phạm vi 67', 'Kiến nghị 70', 'Cách 75', 'Đề xuất 77', 'Trả lời 79', 'Lệch 60'],
    ],
    ['/kiem-tra/kien-nghi/', ['Kiến nghị 70', 'Người 71', 'Cơ quan 74', 'Bằng chứng 76', 'Cấp trên 78']],
    ['/don-vi/xa-bay/', ['Kết luận 65', 'Loại 63', 'Ghi chú 66']],
    ['/kiem-tra/', ['Đợt 50']],
  ];
  for (const [address, labels] of pages) {
    const words = await portal.words(address);
    for (const label of labels) expect(words).toContain(`${label} ${script}`);
  }
});

test('no link leads to a script', async () => {
  const links = (await Promise.all(portal.addresses.map((address) => portal.links(address)))).flat();
  expect(links.length).toBeGreaterThan(500);
  expect(links.filter((link) => !/^(\/|#|\.\/|https?:|tel:|mailto:)/.test(link))).toEqual([]);
});

test('the feed and the catalogue file can be read by programs', async () => {
  expect(JSON.parse(await portal.read('thu-tuc/danh-muc.json'))).toHaveLength(7);
  const feeds = portal.files.filter((file) => /(rss|atom)\.xml$/.test(file));
  expect(feeds).toHaveLength(9);
  for (const feed of feeds) {
    const names = namesIn(readXml(await portal.read(feed)));
    expect(names.has('script') || names.has('img')).toBe(false);
  }
});

test('opened in a browser, no page runs anything or complains, and none scrolls sideways at 320 px', async () => {
  const { page, complaints, close } = await openReader(browser, { viewport: { width: 320, height: 640 } });
  const wide: string[] = [];
  for (const address of pages()) {
    await page.goto(new URL(address, serving.url).href);
    if ((await sidewaysScroll(page)) > 0) wide.push(address);
  }
  expect(complaints).toEqual([]);
  expect(wide).toEqual([]);
  await close();
});

test('search shows hostile titles and excerpts as words', async () => {
  const { page, complaints, close } = await openReader(browser);
  await page.goto(`${serving.url}tim-kiem/?q=script`);
  await searched(page);
  expect(await page.locator('#ket-qua > li').count()).toBeGreaterThan(0);
  expect(await page.locator('#ket-qua').innerText()).toContain('<script>alert(1)</script>');
  expect(await page.locator('#ket-qua script, #ket-qua img').count()).toBe(0);
  expect(complaints).toEqual([]);
  await close();
});

test('the catalogue filter shows hostile titles as words', async () => {
  const { page, complaints, close } = await openReader(browser);
  await page.goto(`${serving.url}thu-tuc/?truc-tuyen=${encodeURIComponent('Một phần')}`);
  await page.locator('[data-filtered] > li').first().waitFor();
  expect(await page.locator('[data-filtered]').innerText()).toContain('<script>alert(1)</script>');
  expect(complaints).toEqual([]);
  await close();
});

test('a name of 1,192 letters has a short address, its whole name on its page, and 55 papers are all listed', async () => {
  const address = portal.addresses.find((found) => found.startsWith('/thu-tuc/9.000002-')) ?? '';
  expect(address.length).toBeLessThan(90);
  expect((await portal.words(address)).length).toBeGreaterThan(1192);
  const papers = await portal.words('/thu-tuc/9.000005-ho-so-nam-muoi-lam-giay-to/');
  for (let number = 1; number <= 55; number += 1) expect(papers).toContain(`Giấy tờ số ${number} `);
});

test('text in decomposed form is published and found in composed form', async () => {
  expect(await portal.words('/thu-tuc/9.000003-ket-hon-o-ban-nuoc-ngot/')).toContain('Kết hôn ở bản Nước Ngọt'.normalize('NFC'));
  expect(await portal.read('thu-tuc/9.000003-ket-hon-o-ban-nuoc-ngot/index.html')).not.toMatch(/[\u0300-\u036f]/);
});

test('a name without a single letter of the alphabet still has a page', () => {
  expect(portal.addresses.filter((address) => address.startsWith('/thu-tuc/9.000006'))).toHaveLength(2);
});

describe('an address that would run a script', () => {
  test.each([
    ['the link of an act', 'data/thu-tuc/bay-ba/can-cu.csv', '9.000002,1/QĐ,,,javascript:alert(1)\n', 'lien-ket-khong-an-toan'],
    [
      'a link with a tab in its scheme',
      'data/thu-tuc/bay-ba/can-cu.csv',
      '9.000002,1/QĐ,,,"java\tscript:alert(1)"\n',
      'lien-ket-khong-an-toan',
    ],
    ['another host without a scheme', 'data/thu-tuc/bay-ba/can-cu.csv', '9.000002,1/QĐ,,,//evil.example/\n', 'lien-ket-khong-an-toan'],
    ['a link in an article', 'content/tin-tuc/bay.mdx', '\n[bấm](javascript:alert(1))\n', 'lien-ket-trong-bai'],
  ])('is refused: %s', async (_where, file, line, code) => {
    const copy = await copyPortal('hostile-values');
    await appendFile(join(copy.folder, file), line);
    const { issues } = await checkPortal(copy.folder);
    expect(issues.filter(({ severity }) => severity === 'error').map((issue) => [issue.code, issue.place.file])).toEqual([[code, file]]);
    await copy.remove();
  });
});
