import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Browser } from 'playwright-core';
import { serve } from '../../../src/publish/serve.ts';
import type { Query } from './queries.ts';
import type { Engine } from './scores.ts';

interface Pagefind {
  init: () => Promise<void>;
  search: (text: string) => Promise<{ results: { data: () => Promise<{ url: string }> }[] }>;
}

const most = 10;

/** Pagefind as it comes: its own index of the same pages as they are, asked through its own script. */
export async function stockPagefind(browser: Browser, folder: string, base: string, queries: readonly Query[]): Promise<Engine> {
  const work = await mkdtemp(join(tmpdir(), 'cong-khai-pagefind-'));
  try {
    await cp(folder, work, { recursive: true, filter: (source) => !source.endsWith('/pagefind') });
    const { index } = await createIndex({});
    await index?.addDirectory({ path: work });
    await index?.writeFiles({ outputPath: join(work, 'pagefind') });
    await close();
    const server = await serve(work, base);
    const page = await browser.newPage();
    // The page's own security policy allows a module of the same origin.
    await page.goto(`${server.url}tim-kiem/`);
    const found = await page.evaluate(askAll, { script: `${base}pagefind/pagefind.js`, texts: queries.map(({ text }) => text), most });
    await page.close();
    await server.close();
    return { name: 'Pagefind, stock', answers: new Map(found.map(([text, urls]) => [text, urls.map((url) => url.replace(base, '/'))])) };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Runs in the page. */
async function askAll({ script, texts, most: limit }: { script: string; texts: string[]; most: number }): Promise<[string, string[]][]> {
  const pagefind = (await import(script)) as Pagefind;
  await pagefind.init();
  const found: [string, string[]][] = [];
  for (const text of texts) {
    const { results } = await pagefind.search(text);
    const pages = await Promise.all(results.slice(0, limit).map((result) => result.data()));
    found.push([text, pages.map(({ url }) => url)]);
  }
  return found;
}
