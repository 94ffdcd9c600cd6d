import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { kinds } from '../page-kinds.ts';
import { startChromium } from '../../chromium/chromium.ts';
import { openReader, type Reader } from './reader.ts';
import { searched, searchField } from './search.ts';

const { url } = inject('demo');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
// A dark page differs from a light one by its colours alone, so that the rules about colours are looked at again.
const rulesOfColour = ['color-contrast', 'link-in-text-block'];

/** What axe objects to, one line an element. */
async function objections(page: Page, colorScheme: 'light' | 'dark'): Promise<string[]> {
  // Legacy mode leaves out a second window that pages without frames do not need: a third of the time.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
  const { violations } = await (colorScheme === 'dark' ? axe.withRules(rulesOfColour) : axe.withTags(tags)).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`));
}

/** Looks at every kind of page at a width in CSS pixels. Each width has a file of its own, so that both run at once. */
export function testAccessibility(width: number): void {
  let browser: Browser;
  beforeAll(async () => void (browser = await startChromium()));
  afterAll(() => browser.close());

  describe.each(['light', 'dark'] as const)(`at ${width} px, %s`, (colorScheme) => {
    let reader: Reader;
    beforeAll(async () => void (reader = await openReader(browser, { viewport: { width, height: 800 }, colorScheme })));
    afterAll(() => reader.close());

    test.each(kinds)('axe has nothing against: %s', async (_kind, address) => {
      await reader.page.goto(new URL(address, url).href);
      if (address.includes('?q=')) await searched(reader.page);
      expect(await objections(reader.page, colorScheme)).toEqual([]);
    });

    test('axe has nothing against the open Cỡ chữ panel', async () => {
      await reader.page.goto(url);
      await reader.page.locator('summary', { hasText: 'Cỡ chữ' }).click();
      expect(await objections(reader.page, colorScheme)).toEqual([]);
    });

    test('axe has nothing against the suggestions, before one is chosen and then', async () => {
      await reader.page.goto(url);
      await searchField(reader.page).pressSequentially('ket hon');
      await reader.page.getByRole('option').first().waitFor();
      expect(await objections(reader.page, colorScheme)).toEqual([]);
      await reader.page.keyboard.press('ArrowDown');
      expect(await objections(reader.page, colorScheme)).toEqual([]);
    });

    test('axe has nothing against the catalogue while it is filtered', async () => {
      await reader.page.goto(`${url}thu-tuc/?cap=${encodeURIComponent('Cấp Tỉnh')}`);
      await reader.page.getByRole('status').filter({ hasText: 'thủ tục' }).waitFor();
      expect(await objections(reader.page, colorScheme)).toEqual([]);
    });
  });
}
