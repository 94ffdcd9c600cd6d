import type { Locator, Page } from 'playwright-core';

/** The field for searching: a plain one until a reader comes to it, a combobox then. */
export const searchField = (page: Page): Locator => page.getByRole('search').locator('input[name="q"]');

/** Waits until the search page has answered. */
export async function searched(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const list = document.querySelector('#ket-qua');
    const isLoaded = performance.getEntriesByType('resource').some(({ name }) => name.includes('/pagefind/'));
    return isLoaded && list !== null && list.getAttribute('aria-busy') !== 'true';
  });
}

/** Where the results lead, best first. */
export function resultAddresses(page: Page): Promise<string[]> {
  return page
    .locator('#ket-qua > li')
    .evaluateAll((items) => items.map((item) => new URL(item.querySelector('a')?.href ?? '', location.href).pathname));
}
