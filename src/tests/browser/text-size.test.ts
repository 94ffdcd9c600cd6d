import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { kinds, pageKinds } from '../page-kinds.ts';
import { startChromium } from '../../chromium/chromium.ts';
import { brokenWords } from './broken-words.ts';
import { openReader, sidewaysScroll, type Reader } from './reader.ts';
import { searched } from './search.ts';

const { url } = inject('demo');

describe('Cỡ chữ', () => {
  let browser: Browser;
  let reader: Reader;
  beforeAll(async () => void (browser = await startChromium()));
  afterAll(() => browser.close());
  beforeEach(async () => {
    reader = await openReader(browser);
    await reader.page.goto(url);
  });
  afterEach(() => reader.close());

  const size = () =>
    reader.page.getByRole('heading', { level: 1 }).evaluate((heading) => Number.parseFloat(getComputedStyle(heading).fontSize));
  const choose = async (label: string) => {
    await reader.page.locator('summary', { hasText: 'Cỡ chữ' }).click();
    await reader.page.getByLabel(label, { exact: true }).check();
  };

  test('a chosen size holds at once, on the next page and after a reload', async () => {
    const before = await size();
    await choose('Rất lớn');
    const large = await size();
    expect(large).toBeGreaterThan(before);
    await reader.page.reload();
    expect(await size()).toBe(large);
    await reader.page.goto(`${url}lien-he/`);
    expect(await reader.page.locator('html').getAttribute('data-text')).toBe('larger');
    await reader.page.locator('summary', { hasText: 'Cỡ chữ' }).click();
    expect(await reader.page.getByLabel('Rất lớn').isChecked()).toBe(true);
  });

  test('the standard size forgets the choice', async () => {
    await choose('Lớn');
    await reader.page.getByLabel('Vừa', { exact: true }).check();
    await reader.page.reload();
    expect(await reader.page.locator('html').getAttribute('data-text')).toBeNull();
  });

  test('it is set before the page is painted, so that nothing jumps', async () => {
    await choose('Rất lớn');
    await reader.page.addInitScript(() => {
      const watch = new MutationObserver(() => {
        if (!document.querySelector('.skip')) return;
        watch.disconnect();
        Object.assign(window, { sizeOfFirstLine: document.documentElement.dataset.text });
      });
      watch.observe(document, { childList: true, subtree: true });
    });
    await reader.page.reload();
    expect(await reader.page.evaluate(() => (window as unknown as { sizeOfFirstLine?: string }).sizeOfFirstLine)).toBe('larger');
  });

  test('a browser that keeps nothing still changes the size and complains of nothing', async () => {
    await reader.page.addInitScript(() =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      }),
    );
    await reader.page.reload();
    const before = await size();
    await choose('Lớn');
    expect(await size()).toBeGreaterThan(before);
    expect(reader.complaints).toEqual([]);
  });
});

describe('text at 200 %, as set in the browser', () => {
  let browser: Browser;
  let reader: Reader;
  beforeAll(async () => {
    browser = await startChromium({ textSize: 32 });
    reader = await openReader(browser);
  });
  afterAll(() => browser.close());

  test.each(kinds)('nothing is cut off or stands beside the screen: %s', async (_kind, address) => {
    await reader.page.goto(new URL(address, url).href);
    if (address.includes('?q=')) await searched(reader.page);
    expect(await reader.page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))).toBeGreaterThanOrEqual(
      32,
    );
    expect(await sidewaysScroll(reader.page)).toBe(0);
    expect(await cutOff(reader)).toEqual([]);
  });
});

describe.each([
  { title: 'text at 200 % on a phone', textSize: 32, chosen: '' },
  { title: '«Rất lớn» on a phone', textSize: 16, chosen: 'larger' },
])('$title', ({ textSize, chosen }) => {
  let browser: Browser;
  let reader: Reader;
  beforeAll(async () => {
    browser = await startChromium({ textSize });
    reader = await openReader(browser, { viewport: { width: 360, height: 740 } });
    await reader.page.goto(url);
    await reader.page.evaluate((size) => size && localStorage.setItem('co-chu', size), chosen);
  });
  afterAll(() => browser.close());

  test.each([
    'catalogue',
    'alphabet',
    'facet',
    'sector',
    'sayings',
    'open data',
    'contact',
    'search',
    'search results',
    'search without results',
    'editors’ help',
    'an error explained',
    'not found',
  ] as const)('no word is broken inside, no hint of a field is cut, nothing stands beside the screen: %s', async (kind) => {
    const address = pageKinds[kind];
    await reader.page.goto(new URL(address, url).href);
    if (address.includes('?q=')) await searched(reader.page);
    expect(await brokenWords(reader.page, 'main, footer')).toEqual([]);
    expect(await sidewaysScroll(reader.page)).toBe(0);
  });
});

test.each([768, 820, 1024])('in «Rất lớn» field and menu have room side by side at %i px', async (width) => {
  const browser = await startChromium();
  const { page } = await openReader(browser, { viewport: { width, height: 900 } });
  await page.goto(url);
  await page.evaluate(() => localStorage.setItem('co-chu', 'larger'));
  await page.goto(new URL(pageKinds.procedure, url).href);
  expect(await page.locator('html').getAttribute('data-text')).toBe('larger');
  expect(await sidewaysScroll(page)).toBe(0);
  await browser.close();
});

/** Texts of which a part is hidden and that stand nowhere else on the page. */
function cutOff({ page }: Reader): Promise<string[]> {
  return page.locator('main *:visible, header *:visible').evaluateAll((elements) =>
    elements
      .filter(
        (element) =>
          getComputedStyle(element).overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 2 && element.clientHeight > 2,
      )
      .map((element) => element.textContent ?? '')
      .filter((text) => document.body.textContent?.split(text.trim()).length === 2),
  );
}
