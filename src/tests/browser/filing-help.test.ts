import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { startChromium } from '../../chromium/chromium.ts';
import { openReader, type Reader } from './reader.ts';

const { url } = inject('demo');
let browser: Browser;
let reader: Reader;
beforeAll(async () => void (browser = await startChromium()));
afterAll(() => browser.close());
afterEach(() => reader.close());

const birth = '/thu-tuc/1.001193-dang-ky-khai-sinh/';
const open = async (address: string, options: BrowserContextOptions = {}) => {
  reader = await openReader(browser, options);
  await reader.page.goto(new URL(address, url).href, { waitUntil: 'networkidle' });
};
const press = (name: string) => reader.page.getByRole('button', { name }).click();
/** Opens a tool, and waits for what is fetched then. */
const start = async (name: string) => {
  await press(name);
  await reader.page.getByRole('group', { name }).waitFor();
};
const papers = () => reader.page.locator('section:has(> #giay-to) li:visible .name').allInnerTexts();
const answer = () => reader.page.locator('section:has(> #cach-nop) output').innerText();

describe('the papers of one’s own case', () => {
  test('are those that everybody brings, and those of the cases that are true', async () => {
    await open(birth);
    const all = await papers();
    await start('Lập danh sách của tôi');
    const common = await papers();
    expect(common.length).toBeLessThan(all.length);
    await reader.page.getByLabel('Không có giấy chứng sinh').check();
    expect(await papers()).toEqual([...common, 'Văn bản của người làm chứng về việc sinh']);
    await reader.page.getByLabel('Không có giấy chứng sinh').uncheck();
    expect(await papers()).toEqual(common);
    expect(reader.complaints).toEqual([]);
  });

  test('can be ticked by their names, and are a message for a chat', async () => {
    await open(birth, { permissions: ['clipboard-read', 'clipboard-write'] });
    await start('Lập danh sách của tôi');
    await reader.page.getByLabel('Nhờ người khác làm thay').check();
    await reader.page.getByText('Tờ khai đăng ký khai sinh', { exact: true }).click();
    expect(await reader.page.getByLabel('Tờ khai đăng ký khai sinh', { exact: true }).isChecked()).toBe(true);
    await press('Chép thành tin nhắn');
    const message = await reader.page.evaluate(() => navigator.clipboard.readText());
    expect(message).toMatch(/^Đăng ký khai sinh: giấy tờ cần mang\n\nAi cũng cần:\n- Tờ khai đăng ký khai sinh \(1 bản chính\)\n/);
    expect(message).toContain('\n\nNhờ người khác làm thay:\n- Giấy ủy quyền (1 bản chính)\n\nNộp ở: Bộ phận Một cửa');
    expect(message.split('\n').at(-1)).toBe(reader.page.url());
  });

  test('stand as text where the browser lets no page copy', async () => {
    await open(birth);
    await start('Lập danh sách của tôi');
    await reader.page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await press('Chép thành tin nhắn');
    expect(await reader.page.getByRole('textbox', { name: 'Chép thành tin nhắn' }).inputValue()).toContain('Tờ khai đăng ký khai sinh');
  });

  test('are the same for whom the link was sent to, and a case that is gone is said to be', async () => {
    await open(birth);
    await start('Lập danh sách của tôi');
    await reader.page.getByLabel('Trẻ bị bỏ rơi', { exact: true }).check();
    const [sent, list] = [reader.page.url(), await papers()];
    await reader.close();
    await open(sent.replace('#giay-to', ''));
    await reader.page.locator('.tool').waitFor();
    expect(await papers()).toEqual(list);
    expect(await reader.page.getByLabel('Trẻ bị bỏ rơi', { exact: true }).isChecked()).toBe(true);
    await reader.close();
    await open(`${birth}?giay-to=khongco`);
    expect(await reader.page.locator('.tool').innerText()).toContain('Danh sách giấy tờ đã đổi');
    expect(new URL(reader.page.url()).search).toBe('');
  });

  test('are all there without JavaScript, and no button', async () => {
    await open(birth, { javaScriptEnabled: false });
    expect((await papers()).length).toBeGreaterThan(6);
    expect(await reader.page.locator('button:visible:not([type="submit"])').count()).toBe(0);
  });
});

describe('the day of the result', () => {
  test('is counted over the days off, and from the next working day where it was late', async () => {
    await open(birth);
    await start('Tính ngày có kết quả');
    await reader.page.getByLabel('Ngày bạn nộp hồ sơ').fill('2026-09-01');
    expect(await answer()).toMatch(/^Chậm nhất thứ Ba, 01\/09\/2026/);
    await reader.page.getByLabel('Nộp sau 15 giờ').check();
    expect(await answer()).toMatch(/^Chậm nhất thứ Năm, 03\/09\/2026/);
    expect(await answer()).toContain('Cần hỏi nơi khác về hôn nhân của cha mẹ');
    expect(reader.complaints).toEqual([]);
  });

  test('is none where no day is chosen, or one that nobody means', async () => {
    await open(birth);
    await start('Tính ngày có kết quả');
    const field = reader.page.getByLabel('Ngày bạn nộp hồ sơ');
    for (const typed of ['20266-11-30', '0002-11-30', '']) {
      await field.evaluate((input: HTMLInputElement, value) => {
        input.value = value;
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }, typed);
      expect(await answer()).toBe('');
    }
    await field.fill('2026-09-01');
    expect(await answer()).toMatch(/^Chậm nhất/);
    expect(reader.complaints).toEqual([]);
  });

  test('is kept in a file for the calendar of a telephone', async () => {
    await open(birth);
    await start('Tính ngày có kết quả');
    await reader.page.getByLabel('Ngày bạn nộp hồ sơ').fill('2026-08-31');
    const [download] = await Promise.all([reader.page.waitForEvent('download'), reader.page.getByText('Lưu vào lịch điện thoại').click()]);
    expect(download.suggestedFilename()).toBe('ngay-co-ket-qua.ics');
    const file = await readFile(await download.path(), 'utf8');
    expect(file).toContain('DTSTART;VALUE=DATE:20260831');
    expect(file).toContain('SUMMARY:Hạn trả kết quả: Đăng ký khai sinh');
  });

  test('names the year whose days off nobody has told', async () => {
    await open(birth);
    await start('Tính ngày có kết quả');
    await reader.page.getByLabel('Ngày bạn nộp hồ sơ').fill('2031-01-06');
    expect(await answer()).toContain('Cổng chưa có lịch nghỉ lễ năm 2031');
  });
});
