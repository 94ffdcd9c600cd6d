import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { Query } from './queries.ts';

/** What a search costs a reader. Bytes after brotli, fonts apart; milliseconds with the processor four times slower. */
export interface Cost {
  /** The search page itself: HTML, styles, scripts. */
  pageBytes: number;
  /** The names, fetched when the field gets the focus. */
  suggestionBytes: number;
  /** Everything until the first results stand there (from names), and until the list is at rest (with full text). */
  firstResultBytes: number;
  allResultBytes: number;
  fontBytes: number;
  /** From a keystroke to suggestions drawn. */
  keystroke: number[];
  /** From Enter to the first results, and to the list at rest. */
  firstResult: number[];
  allResults: number[];
}

const slowDown = 4;

/** Measures in a fresh browser context each time, so that nothing is cached. */
export async function measureCost(browser: Browser, url: string, folder: string, queries: readonly Query[]): Promise<Cost> {
  const bytes = await measureBytes(browser, url, folder, queries[0]?.text ?? '');
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  const page = await slowPage(context);
  const keystroke: number[] = [];
  const firstResult: number[] = [];
  const allResults: number[] = [];
  for (const { text } of queries) {
    await page.goto(`${url}tim-kiem/`);
    await Promise.all([page.focus('#tim'), page.waitForResponse(/goi-y\.json/)]);
    await page.waitForLoadState('networkidle');
    keystroke.push(...(await page.evaluate(typeSlowly, text)));
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?q=/);
    await page.waitForSelector('#ket-qua[aria-busy="false"]', { state: 'attached' });
    const [first, all] = await page.evaluate(() => [
      performance.getEntriesByName('first-results')[0]?.startTime ?? 0,
      performance.getEntriesByName('all-results')[0]?.startTime ?? 0,
    ]);
    firstResult.push(first || all);
    allResults.push(all);
  }
  await context.close();
  return { ...bytes, keystroke, firstResult, allResults };
}

export const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

async function slowPage(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await markResults(page);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowDown });
  return page;
}

/** Notes in the page when the list gets its first item and when it comes to rest. */
async function markResults(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let busy = false;
    new MutationObserver(() => {
      const list = document.querySelector('#ket-qua');
      if (!list) return;
      busy ||= list.getAttribute('aria-busy') === 'true';
      if (list.firstElementChild && performance.getEntriesByName('first-results').length === 0) performance.mark('first-results');
      if (busy && list.getAttribute('aria-busy') === 'false' && performance.getEntriesByName('all-results').length === 0)
        performance.mark('all-results');
    }).observe(document, { subtree: true, childList: true, attributes: true });
  });
}

/** Runs in the page: types letter by letter and notes how long each takes until the frame after it. */
async function typeSlowly(text: string): Promise<number[]> {
  const input = document.querySelector('#tim') as HTMLInputElement;
  const taken: number[] = [];
  for (let length = 1; length <= text.length; length += 1) {
    input.value = text.slice(0, length);
    const start = performance.now();
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    // The handler has run; reading a size makes the browser lay out what it did.
    document.body.getBoundingClientRect();
    taken.push(performance.now() - start);
    await new Promise((done) => requestAnimationFrame(done));
  }
  return taken;
}

interface Asked {
  file: string;
  when: number;
}

type Bytes = Omit<Cost, 'keystroke' | 'firstResult' | 'allResults'>;

async function measureBytes(browser: Browser, url: string, folder: string, text: string): Promise<Bytes> {
  const idle = await visit(browser, url, async (page) => {
    await page.goto(`${url}tim-kiem/`, { waitUntil: 'networkidle' });
    return Date.now();
  });
  const focused = await visit(browser, url, async (page) => {
    await page.goto(`${url}tim-kiem/`, { waitUntil: 'networkidle' });
    await Promise.all([page.focus('#tim'), page.waitForResponse(/goi-y\.json/), page.waitForResponse(/dong-nghia\.json/)]);
    return Date.now();
  });
  const searched = await visit(browser, url, async (page) => {
    await page.goto(`${url}tim-kiem/?q=${encodeURIComponent(text)}`);
    await page.waitForSelector('#ket-qua[aria-busy="false"]', { state: 'attached' });
    return page.evaluate(() => performance.timeOrigin + (performance.getEntriesByName('first-results')[0]?.startTime ?? Infinity));
  });
  const isFont = ({ file }: Asked) => file.endsWith('.woff2');
  const size = async (asked: readonly Asked[]) => {
    const sizes = await Promise.all([...new Set(asked.map(({ file }) => file))].map((file) => sizeOf(folder, file)));
    return sizes.reduce((sum, bytes) => sum + bytes, 0);
  };
  const own = idle.asked.filter((asked) => !isFont(asked));
  const files = searched.asked.filter((asked) => !isFont(asked));
  return {
    pageBytes: await size(own),
    suggestionBytes: (await size(focused.asked.filter((asked) => !isFont(asked)))) - (await size(own)),
    firstResultBytes: await size(files.filter(({ when }) => when <= searched.until)),
    allResultBytes: await size(files),
    fontBytes: await size(searched.asked.filter(isFont)),
  };
}

/** What is asked for in a fresh browser, file by file, while somebody does something; and the moment that it returns. */
async function visit(browser: Browser, url: string, act: (page: Page) => Promise<number>): Promise<{ asked: Asked[]; until: number }> {
  const root = new URL(url).pathname;
  const asked: Asked[] = [];
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  const page = await context.newPage();
  await markResults(page);
  context.on('request', (request) => {
    const file = decodeURI(new URL(request.url()).pathname.slice(root.length));
    asked.push({ file: file === '' || file.endsWith('/') ? `${file}index.html` : file, when: Date.now() });
  });
  const until = await act(page);
  await context.close();
  return { asked, until };
}

/** Pagefind's own files and fonts are compressed already. */
async function sizeOf(folder: string, file: string): Promise<number> {
  const bytes = await readFile(join(folder, file)).catch(() => Buffer.alloc(0));
  return /\.(woff2|pagefind|pf_\w+|webp|avif|jpe?g|png)$/.test(file) ? bytes.length : brotliCompressSync(bytes).length;
}
