import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { startChromium } from '../../chromium/chromium.ts';
import { kinds } from '../page-kinds.ts';
import { openReader, type Reader } from './reader.ts';

const { url } = inject('demo');
let browser: Browser;
let reader: Reader;
beforeAll(async () => void (browser = await startChromium()));
afterAll(() => browser.close());
beforeEach(async () => void (reader = await openReader(browser, { viewport: { width: 360, height: 740 } })));
afterEach(() => reader.close());

/**
 * What a page asks for to be shown as it is: all but the photographs and figures that it is about. Its icon, which some
 * browsers fetch when it stands there, is no part of it.
 */
async function filesFor(address: string): Promise<string[]> {
  const before = reader.requests.length;
  await reader.page.goto(new URL(address.slice(1), url).href, { waitUntil: 'networkidle' });
  // Letters are asked for when the page is laid out, of a long one later than the network is first at rest.
  await reader.page.evaluate(() => document.body.offsetHeight > 0 && document.fonts.ready.then(() => null));
  const paths = reader.requests.slice(before).map((request) => new URL(request).pathname);
  return paths.filter((path) => !/\.(?:avif|webp|jpg|json)$|\/favicon\./.test(path));
}

const isOf = (ending: string) => (file: string) => file.endsWith(ending);

// Results of a search come from an index, of which a browser fetches the parts that it needs.
const shown = kinds.filter(([, address]) => !address.includes('?q='));

test.each(shown)('a first visit asks for at most eight files: %s', async (_kind, address) => {
  const files = await filesFor(address);
  expect(files.length).toBeGreaterThan(4);
  expect(files.length).toBeLessThanOrEqual(8);
  expect(files.filter(isOf('.css'))).toHaveLength(1);
  expect(files.filter(isOf('.js'))).toHaveLength(1);
});

describe('a second page of a kind asks for itself and at most one file that the first did not', () => {
  test.each([
    ['procedures', '/thu-tuc/1.001193-dang-ky-khai-sinh/', '/thu-tuc/1.000894-dang-ky-ket-hon/'],
    ['sectors', '/linh-vuc/dat-dai/', '/linh-vuc/ho-tich/'],
    ['life events', '/su-kien/sinh-con/', '/su-kien/khai-sinh-lien-thong/'],
    ['units, of which one is merged', '/don-vi/xa-nam-lung/', '/don-vi/xa-pu-tang/'],
    ['acts', '/van-ban/85-2019-tt-btc/', '/van-ban/158-2005-nd-cp/'],
    ['rankings', '/ket-qua/xep-loai/', '/ket-qua/xep-loai/2024/'],
    ['one-stop figures', '/ket-qua/mot-cua/', '/ket-qua/mot-cua/quy-1-2024/'],
    ['articles', '/tin-tuc/mot-cua-sang-thu-bay/', '/tin-tuc/phan-anh-duoc-tra-loi-the-nao/'],
    ['inspection rounds', '/kiem-tra/cchc-2026/', '/kiem-tra/cchc-2025/'],
    ['sheets for the notice board', '/niem-yet/ho-tich/', '/niem-yet/cu-tru/'],
    ['explained errors', '/tro-giup/loi/cot-la/', '/tro-giup/loi/yeu-cau-sua-uu-diem/'],
    ['translated procedures', '/en/thu-tuc/1.001193/', '/en/thu-tuc/1.000894/'],
  ])('%s', async (_kind, first, second) => {
    const had = await filesFor(first);
    const asked = await filesFor(second);
    expect(asked).toContain(second);
    expect(asked.filter((file) => !had.includes(file)).length).toBeLessThanOrEqual(2);
    expect(reader.complaints).toEqual([]);
  });
});
