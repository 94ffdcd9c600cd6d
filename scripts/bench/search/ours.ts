import type { Browser, Page } from 'playwright-core';
import { loadPortal } from '../../../src/portal/read-portal.ts';
import type { Portal } from '../../../src/portal/portal.ts';
import { buildNameIndex } from '../../../src/search/name-index.ts';
import { rank } from '../../../src/search/rank.ts';
import { searchDataOf } from '../../../src/search/search-data.ts';
import type { Query } from './queries.ts';
import type { Engine } from './scores.ts';

/** The names alone, in this process: what suggestions know. */
export function oursByName(portal: Portal, queries: readonly Query[], name = 'ours, names only'): Engine & { milliseconds: number } {
  const index = buildNameIndex(searchDataOf(portal));
  const start = performance.now();
  const answers = new Map(queries.map(({ text }) => [text, rank(index, text).ranked.map(({ entry }) => entry.address)]));
  return { name, answers, milliseconds: (performance.now() - start) / queries.length };
}

/** A portal whose editors wrote official names and nothing else: no common names, no search words, no sayings. */
export function plainPortal(folder: string): Portal {
  const portal = loadPortal(folder);
  return {
    ...portal,
    synonyms: [],
    procedures: portal.procedures.map((procedure) => ({
      ...procedure,
      title: procedure.name,
      commonName: null,
      keywords: [],
      summary: null,
    })),
  };
}

/** The whole search as a reader has it: the built search page, read from its list when it has come to rest. */
export async function oursInBrowser(browser: Browser, url: string, queries: readonly Query[]): Promise<Engine> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  const answers = new Map<string, string[]>();
  for (const { text } of queries) {
    await page.goto(`${url}tim-kiem/?q=${encodeURIComponent(text)}`);
    answers.set(
      text,
      (await readResults(page)).map((address) => address.replace(new URL(url).pathname, '/')),
    );
  }
  await context.close();
  return { name: 'ours, in Chromium', answers };
}

/** The addresses in the result list, once it says that it is no longer busy. */
async function readResults(page: Page): Promise<string[]> {
  await page.waitForSelector('#ket-qua[aria-busy="false"]', { state: 'attached' });
  return page.$$eval('#ket-qua > li', (items) => items.map((item) => new URL(item.querySelector('a')?.href ?? '', location.href).pathname));
}
