import AxeBuilder from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChromium } from '../../chromium/chromium.ts';
import { serve, type Serving } from '../../publish/serve.ts';
import { openReader, sidewaysScroll } from '../browser/reader.ts';
import { keepsWhatEveryPortalKeeps } from '../sound-portal.ts';
import { buildPortal, type BuiltPortal } from '../tiny-portal.ts';

let portal: BuiltPortal;
let serving: Serving;
let browser: Browser;
beforeAll(async () => {
  portal = await buildPortal('other-languages');
  serving = await serve(portal.out, '/');
  browser = await startChromium();
});
afterAll(async () => {
  await browser.close();
  await serving.close();
  await portal.remove();
});

const birth = { vi: 'thu-tuc/1.001193-dang-ky-khai-sinh/', en: 'en/thu-tuc/1.001193/', thai: 'blt-tavt/thu-tuc/1.001193/' };
const alternatesOf = (html: string) =>
  [...html.matchAll(/<link rel="alternate" hreflang="([^"]+)" href="https:\/\/nammau\.example([^"]+)"/g)].map(
    ([, tag, to]) => `${tag} ${to}`,
  );

test('each language has a front page and a page for each of its procedures, and nothing more', () => {
  expect(portal.addresses.filter((address) => /^\/(en|blt-tavt|mww|ngon-ngu)\//.test(address)).sort()).toEqual([
    '/blt-tavt/',
    '/blt-tavt/thu-tuc/1.001193/',
    '/en/',
    '/en/thu-tuc/1.000110/',
    '/en/thu-tuc/1.000894/',
    '/en/thu-tuc/1.001193/',
    '/mww/',
    '/mww/thu-tuc/1.001193/',
    '/ngon-ngu/',
  ]);
});

test('a page says which language it is in, and what it leaves in Vietnamese is marked as that', async () => {
  expect(await portal.read('blt-tavt/index.html')).toContain('<html lang="blt-Tavt"');
  expect(await portal.read('mww/index.html')).toContain('<html lang="mww"');
  const marriage = await portal.read('en/thu-tuc/1.000894/index.html');
  expect(marriage).toContain('<html lang="en"');
  expect(marriage).toMatch(/<span lang="vi" dir="ltr">Hai người cùng đến nộp tờ khai\.<\/span>/);
});

test('the pages of a procedure name each other in their heads, those of other procedures name none', async () => {
  const all = [`vi /${birth.vi}`, `x-default /${birth.vi}`, `en /${birth.en}`, `blt-Tavt /${birth.thai}`, 'mww /mww/thu-tuc/1.001193/'];
  for (const page of [birth.vi, birth.en, birth.thai]) expect(alternatesOf(await portal.read(`${page}index.html`))).toEqual(all);
  expect(alternatesOf(await portal.read('thu-tuc/1.000656-dang-ky-khai-tu/index.html'))).toEqual([]);
  expect(await portal.links(`/${birth.vi}`)).toContain(`/${birth.en}`);
  expect(await portal.links(`/${birth.en}`)).toContain(`/${birth.vi}`);
});

test('a page says what it is translated from, by whom and when, and whether that has changed since', async () => {
  const words = await portal.words(`/${birth.en}`);
  expect(words).toContain('Translated from the Vietnamese page as it was on 2026-11-20. Translated by: Nhóm làm Công Khai.');
  expect(words).not.toMatch(/has changed|left in Vietnamese|null|undefined|\{/);
  const marriage = await portal.words('/en/thu-tuc/1.000894/');
  expect(marriage).toContain('The Vietnamese page has changed since this was translated.');
  expect(marriage).toContain('What is not translated yet is left in Vietnamese.');
  expect(await portal.words('/en/')).toContain('the Vietnamese page has changed since');
});

test('a procedure that is abolished keeps its address, without search engines and without a way to it', async () => {
  expect(await portal.read('en/thu-tuc/1.000110/index.html')).toContain('<meta name="robots" content="noindex"');
  expect(await portal.links('/en/')).not.toContain('/en/thu-tuc/1.000110/');
  expect(await portal.read('sitemap-0.xml')).not.toContain('/en/thu-tuc/1.000110/');
  expect(await portal.read('sitemap-0.xml')).toContain('/en/thu-tuc/1.001193/');
});

test('the list of languages says how much there is of each, and what editors say of it', async () => {
  const words = await portal.words('/ngon-ngu/');
  expect(words).toMatch(/English Tiếng Anh Đã dịch 2 trong 3 thủ tục \(66 %\) và (\d+) trong \1 chữ giao diện\./);
  expect(words).toContain('1 thủ tục đã đổi ở bản tiếng Việt sau khi dịch');
  expect(words).toContain('Mẫu thử: chữ ở đây không phải lời dịch');
  expect(await portal.links('/tim-kiem/')).toContain('/ngon-ngu/');
  expect(await portal.links('/')).toContain('/en/');
});

test('words that are no translation say so on every page of their language', async () => {
  const pages = portal.files.filter((file) => /^(blt-tavt|mww)\/.*html$/.test(file));
  expect(pages.length).toBe(4);
  for (const page of pages) expect(await portal.read(page)).toContain('Mẫu thử: chữ ở đây không phải lời dịch');
});

test('Vietnamese search finds Vietnamese pages alone', async () => {
  const translated = portal.files.filter((file) => /^(en|blt-tavt|mww)\/.*html$/.test(file));
  for (const page of translated) expect(await portal.read(page)).not.toContain('data-pagefind-body');
});

test('letters of the Thái have their font where they stand, and no other page names it', async () => {
  const named = async (page: string) => {
    const styles = [...(await portal.read(page)).matchAll(/<link rel="stylesheet" href="\/([^"]+)"/g)].map(([, file]) => file ?? '');
    return (await Promise.all(styles.map(portal.read))).some((css) => css.includes('Noto Sans Tai Viet'));
  };
  expect(await named(`${birth.thai}index.html`)).toBe(true);
  for (const page of ['index.html', `${birth.vi}index.html`, 'thu-tuc/index.html']) expect(await named(page), page).toBe(false);
});

test.each([
  ['/blt-tavt/', true],
  ['/blt-tavt/thu-tuc/1.001193/', true],
  ['/ngon-ngu/', true],
  ['/en/', false],
  ['/en/thu-tuc/1.001193/', false],
  ['/thu-tuc/1.001193-dang-ky-khai-sinh/', false],
  ['/', false],
])('a browser fetches the letters of the Thái for %s: %s', async (address, isFetched) => {
  const { page, requests, complaints, close } = await openReader(browser, { viewport: { width: 320, height: 640 } });
  await page.goto(`${serving.url}${address.slice(1)}`, { waitUntil: 'networkidle' });
  expect(requests.some((request) => request.includes('noto-sans-tai-viet'))).toBe(isFetched);
  expect(complaints).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
  await close();
});

test.each(['/blt-tavt/', '/blt-tavt/thu-tuc/1.001193/', '/en/thu-tuc/1.000894/', '/ngon-ngu/'])(
  'axe finds nothing on %s',
  async (address) => {
    const { page, close } = await openReader(browser);
    await page.goto(`${serving.url}${address.slice(1)}`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    await close();
  },
);

test('the list of a language is narrowed by its own words and by Vietnamese ones without marks', async () => {
  const { page, close } = await openReader(browser);
  await page.goto(`${serving.url}en/`);
  const shown = () => page.locator('[data-lines] > li:visible > a').allTextContents();
  await page.getByRole('searchbox', { name: 'Search this list' }).fill('birth');
  expect(await shown()).toEqual(['Register a birth']);
  await page.getByRole('searchbox').fill('ket hon');
  expect(await shown()).toEqual(['Register a marriage']);
  await page.getByRole('searchbox').fill('passport');
  expect(await shown()).toEqual([]);
  expect(await page.getByRole('status').textContent()).toBe('Nothing in this list fits. Try another word.');
  await close();
});

keepsWhatEveryPortalKeeps(() => portal);
