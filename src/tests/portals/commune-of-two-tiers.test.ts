import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { checkPortal } from '../../checks/check-portal.ts';
import { startChromium } from '../../chromium/chromium.ts';
import { clockVariable } from '../../portal/clock.ts';
import { serve, type Serving } from '../../publish/serve.ts';
import { verify } from '../../publish/verify.ts';
import { openReader, sidewaysScroll, type Reader } from '../browser/reader.ts';
import { resultAddresses, searched } from '../browser/search.ts';
import { keepsWhatEveryPortalKeeps } from '../sound-portal.ts';
import { buildPortal, type BuiltPortal } from '../tiny-portal.ts';

// The second demonstration, src/demonstrations/commune: a commune of 2026, built once.
let portal: BuiltPortal;
let serving: Serving;
let browser: Browser;
beforeAll(async () => {
  vi.stubEnv(clockVariable, '2026-11-28');
  portal = await buildPortal('../../demonstrations/commune');
  serving = await serve(portal.out, '/');
  browser = await startChromium();
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await browser.close();
  await serving.close();
  await portal.remove();
});

/** What an editor or a citizen of the commune can open; the help of editors has examples of the first demonstration. */
const own = () => portal.addresses.filter((address) => !address.startsWith('/tro-giup/'));

/** Those of its pages whose whole text, menu and footer too, has such words. */
async function saying(words: RegExp): Promise<string[]> {
  const page = (address: string) => portal.read(address.slice(1).replace(/(^|\/)$/, '$1index.html'));
  const texts = await Promise.all(own().map(async (address) => [address, await page(address)] as const));
  return texts.filter(([, text]) => words.test(text)).map(([address]) => address);
}

keepsWhatEveryPortalKeeps(() => portal);

test('nobody has anything to mend: no issue, no defect, every budget kept', async () => {
  expect((await checkPortal(portal.folder)).issues).toEqual([]);
  expect(await verify(portal.out, portal.files, '/')).toEqual([]);
});

test('it has what a commune needs', () => {
  const below = (start: RegExp) => portal.addresses.filter((address) => start.test(address)).length;
  expect(below(/^\/thu-tuc\/[\d.]+-/)).toBe(43);
  expect(below(/^\/linh-vuc\/./)).toBe(15);
  expect(below(/^\/su-kien\/./)).toBe(8);
  expect(below(/^\/don-vi\/ap-/)).toBe(7);
  expect(portal.addresses).toEqual(
    expect.arrayContaining([
      '/cong-bo/',
      '/kiem-tra/kt-trung-tam-2026/',
      '/ket-qua/chi-so/phuc-vu-nguoi-dan/',
      '/ket-qua/hai-long/',
      '/ket-qua/mot-cua/quy-3-2026/',
      '/van-ban/24-2026-nq-hdnd/',
    ]),
  );
});

test('it shares no word with the first demonstration, and no level of government that is gone', async () => {
  const foreign = /mường mây|thượng đà|(?<!\p{L})huyện(?!\p{L})/iu;
  expect(await saying(foreign)).toEqual([]);
});

test('the desk has the name that people here give it', async () => {
  expect(await portal.words('/')).toContain('Bạn cần làm việc gì ở Trung tâm hành chính công?');
  // The mechanism keeps its name in the title of a decree.
  expect(await saying(/(?<!cơ chế một cửa, |tại Bộ phận |cơ chế )một cửa/iu)).toEqual([]);
});

test('it says what is made up where it stands', async () => {
  expect(await portal.read('index.html')).toContain('Cổng trình diễn, xã minh họa; thủ tục là thật.');
  expect(await portal.words('/van-ban/24-2026-nq-hdnd/')).toContain('Văn bản minh họa');
  expect(await portal.words('/thu-tuc/1.004873-giay-xac-nhan-tinh-trang-hon-nhan/')).toContain('15.000 đồng (minh họa)');
});

test('its own offices and hamlets come before the neighbours, and nobody is asked which commune is his', async () => {
  const words = await portal.words('/don-vi/');
  const order = ['Trung tâm Phục vụ hành chính công xã', '7 ấp', '6 xã, phường'].map((part) => words.indexOf(part));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(order).not.toContain(-1);
  expect(await portal.read('don-vi/index.html')).not.toContain('data-choose');
});

// One page of each kind, the fullest where there are several.
const kinds = [
  '/',
  '/thu-tuc/',
  '/thu-tuc/1.013978-cap-so-do-lan-dau/',
  '/linh-vuc/ho-kinh-doanh/',
  '/su-kien/mo-tiem/',
  '/don-vi/',
  '/don-vi/xa-vam-say/',
  '/don-vi/ap-cho/',
  '/ket-qua/',
  '/ket-qua/xep-loai/',
  '/ket-qua/chi-so/phuc-vu-nguoi-dan/',
  '/ket-qua/mot-cua/',
  '/ket-qua/hai-long/',
  '/kiem-tra/kt-trung-tam-2026/',
  '/tin-tuc/muc-thu-moi-tu-20-7-2026/',
  '/cong-bo/',
  '/van-ban/24-2026-nq-hdnd/',
  '/du-lieu-mo/',
  '/lien-he/',
];

describe('a reader', () => {
  let reader: Reader;
  beforeAll(async () => void (reader = await openReader(browser, { viewport: { width: 320, height: 640 } })));
  afterAll(() => reader.close());

  test.each([
    ['lam khai sanh cho con', '/thu-tuc/1.001193-dang-ky-khai-sinh/'],
    ['mất cà vẹt xe', '/thu-tuc/1.013080-'],
    ['cất nhà', '/su-kien/cat-nha/'],
    ['dẹp tiệm', '/thu-tuc/1.001266-'],
    ['hàng xóm lấn ranh đất', '/thu-tuc/1.012812-'],
    ['sao y bản chánh', '/thu-tuc/2.000815-'],
    ['tiền người già', '/thu-tuc/1.014027-'],
  ])('finds «%s» as people say it', async (query, address) => {
    await reader.page.goto(`${serving.url}tim-kiem/?q=${encodeURIComponent(query)}`);
    await searched(reader.page);
    expect((await resultAddresses(reader.page)).slice(0, 3).find((found) => found.startsWith(address))).toBeDefined();
  });

  test('scrolls no page sideways on a small phone, and nothing that a page loads is missing', async () => {
    const scrolled: string[] = [];
    for (const address of kinds) {
      await reader.page.goto(new URL(address.slice(1), serving.url).href);
      if ((await sidewaysScroll(reader.page)) > 0) scrolled.push(address);
    }
    expect(scrolled).toEqual([]);
    expect(reader.complaints).toEqual([]);
  });
});
