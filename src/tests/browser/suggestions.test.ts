import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { startChromium } from '../../chromium/chromium.ts';
import { openReader, type Reader } from './reader.ts';
import { searchField } from './search.ts';

// Suggestions while typing, as https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ has them.
const { url } = inject('demo');
let browser: Browser;
let reader: Reader;
beforeAll(async () => void (browser = await startChromium()));
afterAll(() => browser.close());
beforeEach(async () => {
  reader = await openReader(browser);
  await reader.page.goto(url);
});
afterEach(() => reader.close());

const field = () => searchField(reader.page);
const options = () => reader.page.getByRole('option');
const press = (key: string) => reader.page.keyboard.press(key);

/** Types words, and waits until what is suggested for them stands there. */
async function type(words: string, first: string): Promise<void> {
  await field().focus();
  await reader.page.keyboard.type(words);
  await options().first().filter({ hasText: first }).waitFor();
}

/** What a screen reader is told of the field and its list. */
async function told() {
  const state = await reader.page.evaluate(() => {
    const input = document.querySelector('#tim');
    const list = document.getElementById(input?.getAttribute('aria-controls') ?? '');
    const names = [...(list?.children ?? [])].map((option) => option.id);
    const chosen = [...(list?.querySelectorAll('[aria-selected="true"]') ?? [])].map((option) => option.id);
    return { role: input?.role, expanded: input?.ariaExpanded, active: input?.getAttribute('aria-activedescendant'), names, chosen };
  });
  const place = state.names.indexOf(state.active ?? '');
  expect(state.chosen).toEqual(place < 0 ? [] : [state.names[place]]);
  return { role: state.role, expanded: state.expanded, options: state.names.length, active: place };
}

test('what is typed opens a list of which nothing is chosen yet, and a screen reader hears how many there are', async () => {
  await type('ket hon', 'kết hôn');
  const count = await options().count();
  expect(count).toBeGreaterThan(1);
  expect(await told()).toEqual({ role: 'combobox', expanded: 'true', options: count, active: -1 });
  await reader.page
    .getByRole('status')
    .filter({ hasText: `${count} gợi ý.` })
    .waitFor();
});

test('the arrow keys go round the list and the field', async () => {
  await type('ket hon', 'kết hôn');
  const last = (await options().count()) - 1;
  const walk = ['ArrowUp', 'ArrowUp', 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp', 'ArrowUp'];
  const stops: number[] = [];
  for (const key of walk) {
    await press(key);
    stops.push((await told()).active);
  }
  expect(stops).toEqual([last, last - 1, last, -1, 0, -1, last]);
  expect(await field().inputValue()).toBe('ket hon');
});

test('Enter opens the chosen one', async () => {
  await type('ket hon', 'kết hôn');
  await press('ArrowDown');
  const address = await options().first().getAttribute('data-address');
  await press('Enter');
  await reader.page.waitForURL((now) => now.pathname === address);
  expect(await reader.page.locator('h1').innerText()).toMatch(/kết hôn/i);
});

test('a click opens the one that was clicked', async () => {
  await type('ket hon', 'kết hôn');
  const address = await options().nth(1).getAttribute('data-address');
  await options().nth(1).click();
  await reader.page.waitForURL((now) => now.pathname === address);
});

test('Escape closes the list and leaves the words; an arrow key opens it again', async () => {
  await type('ket hon', 'kết hôn');
  await press('ArrowDown');
  await press('Escape');
  expect(await told()).toMatchObject({ expanded: 'false', active: -1 });
  expect(await reader.page.getByRole('listbox').isVisible()).toBe(false);
  expect(await field().inputValue()).toBe('ket hon');
  await press('ArrowDown');
  expect(await told()).toMatchObject({ expanded: 'true', active: 0 });
});

test('where nothing fits there is no list, the arrow keys do nothing, and Enter searches', async () => {
  await type('ket hon', 'kết hôn');
  await field().fill('xyzxyz qwqw');
  await reader.page.getByRole('listbox').waitFor({ state: 'hidden' });
  await reader.page.getByRole('status').filter({ hasText: 'Không có gợi ý' }).waitFor();
  await press('ArrowDown');
  expect(await told()).toMatchObject({ expanded: 'false', options: 0, active: -1 });
  await press('Enter');
  await reader.page.waitForURL(/tim-kiem\/\?q=xyzxyz/);
});

test('the list goes when the reader goes on', async () => {
  await type('ket hon', 'kết hôn');
  await press('Tab');
  await reader.page.getByRole('listbox').waitFor({ state: 'hidden' });
  expect(await told()).toMatchObject({ expanded: 'false', active: -1 });
});

test('the names are asked for while the code that reads them is still on its way', async () => {
  await reader.page.route(/\/combobox\.[^/]+\.js$/, () => {}); // never answered
  const names = ['goi-y', 'dong-nghia'].map((name) =>
    reader.page.waitForRequest((request) => request.url().endsWith(`/tim-kiem/${name}.json`)),
  );
  const code = reader.page.waitForRequest(/\/combobox\.[^/]+\.js$/);
  await field().focus();
  await Promise.all([code, ...names]);
  expect(await told()).toMatchObject({ role: null, options: 0 });
});
