import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { pagesAmong } from './pages.ts';
import type { Defect } from './verify.ts';

/** Bytes, compressed with brotli where that matters. A page over its budget is not published. */
export const budgets = {
  /** HTML + CSS + JavaScript of a procedure page: about one round trip on a weak network. */
  procedurePage: 14 * 1024,
  /** All JavaScript of any page; Pagefind, which loads only for a search, is apart. */
  scripts: 10 * 1024,
  /** All web fonts, as they are (they are compressed already). */
  fonts: 72 * 1024,
} as const;

/** What a page weighs. */
export interface Weight {
  html: number;
  styles: number;
  scripts: number;
}

const sizes = new Map<string, number>();

/** Weighs one page with the styles and scripts it loads, in bytes after brotli. */
export async function weigh(folder: string, page: string, base: string): Promise<Weight> {
  const html = readFileSync(join(folder, page));
  return { html: brotliCompressSync(html).length, ...(await weighLoaded(folder, html.toString(), base)) };
}

async function weighLoaded(folder: string, html: string, base: string): Promise<Pick<Weight, 'styles' | 'scripts'>> {
  const { styles, scripts } = loadedFiles(html, base);
  const sum = async (files: string[]) => (await Promise.all(files.map((file) => compressedSize(folder, file)))).reduce((total, size) => total + size, 0);
  return { styles: await sum(styles), scripts: await sum(await withImports(folder, scripts)) };
}

/** Budgets of a built portal that are not kept. In a large portal every tenth procedure page is weighed. */
export async function measureBudgets(folder: string, files: readonly string[], base: string): Promise<Defect[]> {
  const defects: Defect[] = [];
  const over = (page: string, what: string, size: number, budget: number) => {
    if (size > budget) defects.push({ page, message: `${what} nặng ${(size / 1024).toFixed(1)} KB, quá mức ${budget / 1024} KB.` });
  };
  const isProcedure = (page: string) => /^thu-tuc\/\d\.\d{6}-/.test(page);
  const pages = pagesAmong(files).filter((page, index, all) => !isProcedure(page) || all.length < 1000 || index % 10 === 0);
  for (const page of pages) {
    const html = readFileSync(join(folder, page));
    const { styles, scripts } = await weighLoaded(folder, html.toString(), base);
    over(page, 'JavaScript', scripts, budgets.scripts);
    if (!isProcedure(page) || atMost(html) + styles + scripts <= budgets.procedurePage) continue;
    over(page, 'Trang thủ tục', brotliCompressSync(html).length + styles + scripts, budgets.procedurePage);
  }
  const fonts = await Promise.all(files.filter((file) => file.endsWith('.woff2')).map(async (file) => (await readFile(join(folder, file))).length));
  over('(mọi trang)', 'Phông chữ', fonts.reduce((total, size) => total + size, 0), budgets.fonts);
  return defects;
}

/**
 * No less than what the page weighs, in bytes, fifty times sooner: brotli at quality 5 takes 0.6 ms where the best
 * takes 29 ms, and writes a tenth more. Only a page that this does not clear is compressed with the best.
 */
function atMost(html: Uint8Array): number {
  return brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;
}

function loadedFiles(html: string, base: string): { styles: string[]; scripts: string[] } {
  const styles: string[] = [];
  const scripts: string[] = [];
  const own = (address: string) => address.slice(base.length);
  const parser = new Parser({
    onopentag(name, { rel, href, src }) {
      if (name === 'link' && (rel === 'stylesheet') && href) styles.push(own(href));
      if (name === 'script' && src) scripts.push(own(src));
    },
  });
  parser.end(html);
  return { styles, scripts };
}

/** Scripts with those that they import, each once; what is imported later, by `import()`, is apart. */
async function withImports(folder: string, scripts: readonly string[]): Promise<string[]> {
  const all = new Set(scripts);
  for (const script of all) {
    const code = await readFile(join(folder, script), 'utf8');
    for (const [, path] of code.matchAll(/\b(?:import|from)\s*["'](\.[^"']+)["']/g)) all.add(posix.join(posix.dirname(script), path ?? ''));
  }
  return [...all];
}

async function compressedSize(folder: string, file: string): Promise<number> {
  const path = join(folder, file);
  const known = sizes.get(path);
  if (known !== undefined) return known;
  const size = brotliCompressSync(await readFile(path)).length;
  sizes.set(path, size);
  return size;
}
