import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { startChromium } from '../../chromium/chromium.ts';
import { openReader, type Reader } from './reader.ts';
import { resultAddresses, searched, searchField } from './search.ts';

const { url } = inject('demo');
const marriage = '/thu-tuc/1.000894-dang-ky-ket-hon/';
let browser: Browser;
let reader: Reader;
beforeAll(async () => void (browser = await startChromium()));
afterAll(() => browser.close());
beforeEach(async () => void (reader = await openReader(browser, { viewport: { width: 360, height: 740 } })));
afterEach(() => reader.close());

/** How far down the page an answer stands, in CSS pixels. */
const top = async (question: string) => (await reader.page.getByText(question, { exact: true }).first().boundingBox())?.y;
const here = () => new URL(reader.page.url()).pathname;
async function search(query: string): Promise<string[]> {
  await reader.page.goto(url);
  await searchField(reader.page).fill(query);
  await reader.page.keyboard.press('Enter');
  await reader.page.waitForURL(/tim-kiem/);
  await searched(reader.page);
  return resultAddresses(reader.page);
}

test('a citizen browses from the home page to «Đăng ký kết hôn» and reads the answers first', async () => {
  const { page } = reader;
  await page.goto(url);
  await page.getByRole('link', { name: 'Hộ tịch', exact: true }).click();
  await page.getByRole('main').getByRole('link', { name: 'Đăng ký kết hôn', exact: true }).click();
  expect(here()).toBe(marriage);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Đăng ký kết hôn');
  for (const question of ['Bao lâu', 'Bao nhiêu tiền']) expect(await top(question)).toBeLessThan(740);
  await page.setViewportSize({ width: 1280, height: 800 });
  for (const question of ['Bao lâu', 'Bao nhiêu tiền', 'Mang giấy gì', 'Nộp ở đâu']) expect(await top(question)).toBeLessThan(800);
});

test('a citizen finds it in the list from A to Z', async () => {
  const { page } = reader;
  await page.goto(`${url}thu-tuc/`);
  await page.getByRole('link', { name: 'tất cả theo vần A–Z' }).click();
  await page.getByRole('link', { name: 'K', exact: true }).click();
  await page.getByRole('link', { name: 'Kết hôn – đăng ký', exact: true }).click();
  expect(here()).toBe(marriage);
});

test.each(['dang ky ket hon', 'đăng ký kết hôn', 'ĐĂNG KÝ KẾT HÔN', 'đăng ký kết hôn'.normalize('NFD'), ' dang  ky   ket hon '])(
  'typing «%s» finds it first',
  async (query) => expect((await search(query))[0]).toBe(marriage),
);

test.each(['1.000894', '1000894', '1.000894.H19', '1.000894.000.00.00.H19'])('its code written «%s» finds it first', async (code) => {
  expect((await search(code))[0]).toBe(marriage);
});

test('the first result opens with one tap', async () => {
  await search('dang ky ket hon');
  const [first] = await resultAddresses(reader.page);
  await reader.page.locator('#ket-qua > li').first().getByRole('link').first().click();
  await reader.page.waitForURL((address) => address.pathname === first);
});

test('the box in the header of another page searches too', async () => {
  const { page } = reader;
  await page.goto(`${url}lien-he/`);
  await page.locator('header summary', { hasText: 'Tìm' }).click();
  await searchField(page).fill('khai sinh');
  await page.getByRole('button', { name: 'Tìm', exact: true }).click();
  await searched(page);
  expect(await resultAddresses(page)).toContain('/thu-tuc/1.001193-dang-ky-khai-sinh/');
  expect(await searchField(page).inputValue()).toBe('khai sinh');
});

test('a search that finds nothing says so and offers the sectors and a telephone number', async () => {
  expect(await search('zzzqqq')).toEqual([]);
  const main = reader.page.getByRole('main');
  expect(await main.getByRole('status').first().innerText()).toContain('zzzqqq');
  expect(await main.getByRole('link', { name: 'Hộ tịch', exact: true }).isVisible()).toBe(true);
  expect(await main.locator('a[href^="tel:"]').isVisible()).toBe(true);
});

test('a query of which no word stands anywhere finds nothing, whatever begins with its letters', async () => {
  expect(await search('xyzzy qwerty')).toEqual([]);
  const main = reader.page.getByRole('main');
  expect(await main.getByRole('status').first().innerText()).toBe('Không thấy gì cho “xyzzy qwerty”');
  expect(await main.innerText()).not.toMatch(/\p{Ll}:\p{Lu}/u); // no token of the index, such as `loai:Thủ tục`
});

test.each(['khai sinh xyzzy', 'xyzzy khai sinh'])('of «%s» the word that stands nowhere is told, and the others answer', async (query) => {
  expect((await search(query))[0]).toBe('/thu-tuc/1.001193-dang-ky-khai-sinh/');
  expect(await reader.page.locator('[data-search-understood]').innerText()).toContain('Không trang nào có từ: xyzzy.');
});

test.each([
  ['đăng ký tạm trú mất bao lâu', 'cach-nop', '3 ngày làm việc'],
  ['xóa tạm trú cần giấy gì', 'giay-to', '2 giấy tờ'],
])('a question about a part of a procedure, «%s», leads to that part, and the line answers', async (query, part, answer) => {
  await search(query);
  const first = reader.page.locator('#ket-qua > li').first();
  expect(await first.innerText()).toContain(answer);
  await first.getByRole('link').first().click();
  await reader.page.waitForURL((address) => address.hash === `#${part}`);
  expect(await reader.page.locator(`#${part}`).isVisible()).toBe(true);
});

test('two jobs in one sentence come first, one after the other', async () => {
  const [first, second] = await search('xóa tạm trú và sao y bản chính');
  expect([first, second].map((address) => address?.slice(9, 17))).toEqual(['1.010028', '2.000815']);
});

test('a number of an act is looked for in the text', async () => {
  expect((await search('85/2019/TT-BTC')).length).toBeGreaterThan(0);
  expect(await reader.page.locator('[data-search-understood]').innerText()).not.toContain('Không trang nào');
});

test('no button for narrowing the results is clipped, and the first result stays in sight', async () => {
  await search('khai sinh');
  const buttons = reader.page.locator('[data-search-filters] button');
  expect(await buttons.count()).toBeGreaterThan(2);
  for (const box of await Promise.all((await buttons.all()).map((button) => button.boundingBox())))
    expect(box && box.x >= 0 && box.x + box.width <= 360).toBe(true);
  expect((await reader.page.locator('#ket-qua > li').first().boundingBox())?.y).toBeLessThan(700);
});

test.each(['/', '/tim-kiem/'])('on %s the ring of the search field stands around field and button', async (address) => {
  await reader.page.goto(new URL(address, url).href);
  const field = searchField(reader.page);
  await field.focus();
  const ring = await field.evaluate((input) => {
    const form = input.closest('form') as HTMLFormElement;
    const inside = [...form.querySelectorAll('input, button')].every((part) => {
      const [inner, outer] = [part.getBoundingClientRect(), form.getBoundingClientRect()];
      return inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top && inner.bottom <= outer.bottom;
    });
    return { inside, width: getComputedStyle(form).outlineWidth, own: getComputedStyle(input).outlineStyle };
  });
  expect(ring).toEqual({ inside: true, width: '3px', own: 'none' });
});

test.each(['/thu-tuc/', '/linh-vuc/dat-dai/', '/thu-tuc/cap/cap-xa/', '/thu-tuc/cap/cap-tinh/'])(
  'on %s the first procedure stands within a screen and a half',
  async (address) => {
    await reader.page.goto(new URL(address, url).href);
    const first = reader.page.getByRole('main').locator('a[href*="/thu-tuc/1."], a[href*="/thu-tuc/2."]').filter({ visible: true }).first();
    expect((await first.boundingBox())?.y).toBeLessThanOrEqual(1110);
  },
);

test('a page of names that people use has an end', async () => {
  const { page } = reader;
  await page.goto(`${url}thu-tuc/ten-goi/`);
  const letters = await page.getByRole('navigation', { name: 'Vần' }).getByRole('link').all();
  expect(letters.length).toBeGreaterThan(15);
  const addresses = await Promise.all(letters.map((letter) => letter.getAttribute('href')));
  for (const address of ['/thu-tuc/ten-goi/', ...addresses]) {
    await page.goto(new URL(address ?? '', url).href);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(14 * 740);
  }
});

test('the short address with the code alone leads to the page', async () => {
  await reader.page.goto(`${url}thu-tuc/1.000894/`);
  await reader.page.waitForURL((address) => address.pathname === marriage);
});

test('words that look like HTML are searched for as words', async () => {
  await search('<img src=x onerror=alert(1)> "\' &amp;');
  expect(await reader.page.locator('main img').count()).toBe(0);
  expect(reader.complaints).toEqual([]);
});
