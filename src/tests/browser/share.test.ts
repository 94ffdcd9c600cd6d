import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { startChromium } from '../../chromium/chromium.ts';
import { openReader, type Reader } from './reader.ts';

const { url } = inject('demo');
const path = 'thu-tuc/1.001193-dang-ky-khai-sinh/';
let browser: Browser;
let reader: Reader;
beforeAll(async () => void (browser = await startChromium()));
afterAll(() => browser.close());
afterEach(() => reader.close());

/** What was handed to the stand-in for `navigator.share`. */
interface Shared {
  title: string;
  text: string;
  url: string;
}
type Kept = { shared: Shared[] };

/**
 * Opens the page in a browser that shares so.
 *
 * @param outcome `none`: it cannot; else how it ends, by the name of the exception that it throws
 */
async function open(
  outcome: 'none' | 'sent' | 'AbortError' | 'NotAllowedError',
  query = '',
  options: BrowserContextOptions = {},
): Promise<void> {
  reader = await openReader(browser, options);
  await reader.page.addInitScript((how) => {
    const shared: Shared[] = [];
    Object.assign(window, { shared });
    // A property of the prototype: what a browser cannot do is not there at all.
    if (how === 'none') Reflect.deleteProperty(Navigator.prototype, 'share');
    else
      Object.defineProperty(Navigator.prototype, 'share', {
        configurable: true,
        value: (what: Shared) => {
          shared.push(what);
          return how === 'sent' ? Promise.resolve() : Promise.reject(new DOMException('', how));
        },
      });
  }, outcome);
  await reader.page.goto(`${url}${path}${query}`, { waitUntil: 'networkidle' });
}

const button = () => reader.page.getByRole('button', { name: 'Chia sẻ' });
const panel = () => reader.page.getByRole('group', { name: 'Chia sẻ' });
const shared = () => reader.page.evaluate(() => (window as unknown as Kept).shared);
const copied = () => reader.page.evaluate(() => navigator.clipboard.readText());
const fetched = () => reader.requests.filter((request) => /\/share\./.test(request));
const copying = { permissions: ['clipboard-read', 'clipboard-write'] };

/** The name, question and answer a line, and nothing of a page. */
async function expectMessage(text: string): Promise<void> {
  const lines = text.split('\n');
  const questions = await reader.page.locator('article > dl dt').allInnerTexts();
  expect(lines[0]).toBe(await reader.page.locator('h1').innerText());
  expect(lines.slice(1, -1).map((line) => line.split(': ')[0])).toEqual(questions);
  expect(lines).toContainEqual(expect.stringMatching(/^Bao lâu: Trong ngày/));
  expect(lines.at(-1)).toMatch(/^Theo dữ liệu ngày \d\d\/\d\d\/\d{4}\.$/);
}

describe('«Chia sẻ»', () => {
  test('hands name, answers and the plain address to the telephone, with each press once', async () => {
    await open('sent', '?giay-to=abc&utm_source=zalo#giay-to');
    await button().click();
    await expect.poll(shared).toHaveLength(1);
    const [first] = await shared();
    expect(first).toMatchObject({ title: 'Đăng ký khai sinh', url: `https://muongmay.example/${path}` });
    await expectMessage(first?.text ?? '');
    await button().click();
    await expect.poll(shared).toHaveLength(2);
    expect(await panel().count()).toBe(0);
    expect(reader.complaints).toEqual([]);
  });

  test('does nothing more where the reader thinks better of it', async () => {
    await open('AbortError');
    await button().click();
    await expect.poll(shared).toHaveLength(1);
    expect([await button().count(), await panel().count()]).toEqual([1, 0]);
  });

  test.each(['none', 'NotAllowedError'] as const)('copies the same, and the address below, where sharing ends with %s', async (outcome) => {
    await open(outcome, '?utm_source=zalo', copying);
    await button().click();
    await panel().getByRole('button', { name: 'Đã chép' }).waitFor();
    const lines = (await copied()).split('\n');
    expect(lines.at(-1)).toBe(`https://muongmay.example/${path}`);
    await expectMessage(lines.slice(0, -1).join('\n'));
    // One button among others, not a box with a button in it.
    await expect.poll(() => panel().evaluate((box) => getComputedStyle(box).borderStyle)).toBe('none');
    expect(reader.complaints).toEqual([]);
  });

  test('shows the text where the browser lets no page copy', async () => {
    await open('none');
    await reader.page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await button().click();
    expect(await reader.page.getByRole('textbox', { name: 'Chép thành tin nhắn' }).inputValue()).toContain('Bao nhiêu tiền: Miễn phí');
  });

  test('is not pressed by a link: nobody else decides what is sent or copied', async () => {
    await open('sent', '?chia-se', copying);
    await expect.poll(() => fetched().length).toBeGreaterThan(0);
    await reader.page.waitForLoadState('networkidle');
    expect([await shared(), await panel().count()]).toEqual([[], 0]);
    await button().click();
    await expect.poll(shared).toHaveLength(1);
  });

  test('is fetched when it is asked for, works by keyboard at 320 px, and is no part of paper', async () => {
    await open('sent', '', { viewport: { width: 320, height: 640 } });
    expect([fetched().length, reader.requests.length <= 9]).toEqual([0, true]);
    await button().focus();
    await reader.page.keyboard.press('Enter');
    await expect.poll(shared).toHaveLength(1);
    expect(await reader.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
    await reader.page.emulateMedia({ media: 'print' });
    expect(await button().isVisible()).toBe(false);
  });

  test('is not offered without JavaScript', async () => {
    await open('sent', '', { javaScriptEnabled: false });
    expect(await button().isVisible()).toBe(false);
  });
});
