import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { startChromium } from '../../chromium/chromium.ts';
import { openReader, type Reader } from './reader.ts';

const { url } = inject('demo');
let browser: Browser;
let reader: Reader;
beforeAll(async () => void (browser = await startChromium()));
afterAll(() => browser.close());
beforeEach(async () => {
  reader = await openReader(browser);
  await reader.page.goto(`${url}thu-tuc/`);
});
afterEach(() => reader.close());

const count = async () => {
  const status = reader.page.getByRole('status').filter({ hasText: /\d thủ tục/ });
  await status.waitFor();
  return Number.parseInt(await status.innerText(), 10);
};
const choose = async (label: string, value: string) => {
  const question = reader.page.getByLabel(label, { exact: true });
  if (!(await question.isVisible())) await reader.page.locator('summary', { hasText: 'Lọc danh sách' }).click();
  await question.selectOption({ label: value });
};
const listed = () => reader.page.locator('[data-filtered] > li:visible').count();

test('two conditions at once leave only what fulfils both', async () => {
  await choose('Lĩnh vực', 'Hộ tịch');
  const inSector = await count();
  await choose('Làm trên mạng (minh họa)', 'Toàn trình');
  await expect.poll(count).toBeLessThan(inSector);
  expect(await listed()).toBe(await count());
  expect(await reader.page.locator('[data-whole-list]').isVisible()).toBe(false);
});

test('the choice stands in the address, so that it can be sent on and opened again', async () => {
  await choose('Lĩnh vực', 'Đất đai');
  await choose('Đối tượng', 'Doanh nghiệp');
  const number = await count();
  const address = reader.page.url();
  expect(new URL(address).search).toContain('linh-vuc=dat-dai');
  await reader.page.goto(`${url}lien-he/`);
  await reader.page.goto(address);
  expect(await count()).toBe(number);
  expect(await reader.page.getByLabel('Lĩnh vực', { exact: true }).inputValue()).toBe('dat-dai');
  expect(await reader.page.getByLabel('Lĩnh vực', { exact: true }).isVisible()).toBe(true);
});

test('the filter and the plain link of the same value count the same procedures', async () => {
  await choose('Cấp thực hiện', 'Cấp Tỉnh');
  const filtered = await count();
  await reader.page.goto(`${url}thu-tuc/cap/cap-tinh/`);
  expect(await reader.page.locator('.list > .plain-list > li').count()).toBe(filtered);
});

test('what would leave the list as it is is not offered', async () => {
  await reader.page.locator('summary', { hasText: 'Lọc danh sách' }).click();
  expect(await reader.page.getByLabel('Cấp thực hiện', { exact: true }).locator('option').allInnerTexts()).not.toContain('Cấp Xã');
  expect(await reader.page.getByRole('navigation', { name: 'Lọc thủ tục' }).count()).toBe(0);
});

test('Bỏ lọc brings the whole list back', async () => {
  await choose('Lĩnh vực', 'Hộ tịch');
  await count();
  await reader.page.getByRole('button', { name: 'Bỏ lọc' }).click();
  await reader.page.locator('[data-whole-list]').waitFor();
  expect(await listed()).toBe(0);
  expect(new URL(reader.page.url()).search).toBe('');
});

test('conditions that nothing fulfils say so instead of showing nothing', async () => {
  await choose('Lĩnh vực', 'Hộ tịch');
  await choose('Đối tượng', 'Hợp tác xã');
  await reader.page.getByText('Không có thủ tục nào hợp cả các điều kiện này').waitFor();
  expect(await listed()).toBe(0);
});

test('a filtered procedure opens', async () => {
  await choose('Lĩnh vực', 'Hộ tịch');
  await reader.page.locator('[data-filtered]').getByRole('link', { name: 'Đăng ký kết hôn', exact: true }).click();
  await reader.page.waitForURL(/1\.000894-/);
});

test('when the list cannot be fetched the whole catalogue stays and the reader is told', async () => {
  await reader.page.route('**/danh-muc.json', (route) => route.abort());
  await choose('Lĩnh vực', 'Hộ tịch');
  await reader.page.getByText('Chưa tải được danh sách để lọc').waitFor();
  expect(await reader.page.locator('[data-whole-list]').isVisible()).toBe(true);
});

test('an address with values that do not exist shows the whole catalogue', async () => {
  await reader.page.goto(`${url}thu-tuc/?linh-vuc=<script>&constructor=1&cap=`);
  expect(await reader.page.locator('[data-whole-list]').isVisible()).toBe(true);
  expect(reader.complaints).toEqual([]);
});
