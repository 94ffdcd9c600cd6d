import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { formatNumber } from '../text/number.ts';
import { procedurePageBudget } from '../domain/page-weight.ts';
import { pagesAmong } from './pages.ts';
import type { Defect } from './verify.ts';

/**
 * Bytes, compressed with brotli where that matters. What only a template can overdo is not published; a procedure may
 * be long because the law is, so its page is published with a warning.
 */
export const budgets = {
  /** HTML + CSS + JavaScript of a procedure page. */
  procedurePage: procedurePageBudget,
  /** All JavaScript of any page; Pagefind, which loads only for a search, is apart. */
  scripts: 10 * 1024,
  /** All CSS of any page. */
  styles: 8 * 1024,
  /** All web fonts, as they are (they are compressed already); those of a script that only its own pages load are apart. */
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
  const sum = async (files: string[]) =>
    (await Promise.all(files.map((file) => compressedSize(folder, file)))).reduce((total, size) => total + size, 0);
  return { styles: await sum(styles), scripts: await sum(await withImports(folder, scripts)) };
}

/** Budgets of a built portal that are not kept. */
export async function measureBudgets(folder: string, files: readonly string[], base: string): Promise<Defect[]> {
  const defects: Defect[] = [];
  const over = (page: string, what: string, [size, budget]: [number, number], severity: Defect['severity'] = 'error') => {
    if (size > budget) defects.push({ page, message: `${what} nặng ${kilobytes(size)} KB, quá mức ${kilobytes(budget)} KB.`, severity });
  };
  for (const page of pagesAmong(files)) {
    const html = readFileSync(join(folder, page));
    const { styles, scripts } = await weighLoaded(folder, html.toString(), base);
    over(page, 'JavaScript', [scripts, budgets.scripts]);
    over(page, 'CSS', [styles, budgets.styles]);
    if (
      !/^(?:[a-z]{2,3}(?:-[a-z]{4})?\/)?thu-tuc\/\d\.\d{6}[^/]*\/index\.html$/.test(page) ||
      fits(html, budgets.procedurePage - styles - scripts)
    )
      continue;
    over(page, 'Trang thủ tục', [brotliCompressSync(html).length + styles + scripts, budgets.procedurePage], 'warning');
  }
  const fonts = await Promise.all(
    // The editing page is no reader's: its program brings fonts of its own. A browser fetches the letters of a script only
    // where they stand.
    files
      .filter((file) => file.endsWith('.woff2') && !file.startsWith('bien-tap/') && !/\/noto-sans-/.test(file))
      .map(async (file) => (await readFile(join(folder, file))).length),
  );
  over('(mọi trang)', 'Phông chữ', [fonts.reduce((total, size) => total + size, 0), budgets.fonts]);
  return defects;
}

/**
 * Whether a page weighs no more than a number of bytes, without the best compression, which takes 65 ms a page: brotli
 * at quality 1 takes 0.1 ms and writes a third more, at 5 it takes 0.9 ms and writes a tenth more. Only a page that
 * neither clears is not known to fit.
 */
function fits(html: Uint8Array, most: number): boolean {
  return [1, 5].some((quality) => brotliCompressSync(html, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }).length <= most);
}

/** Rounded up: what is a byte over is not said to weigh what it may. @example kilobytes(14_337) // => '14,1' */
export function kilobytes(bytes: number): string {
  return formatNumber(Math.ceil(bytes / 102.4) / 10);
}

function loadedFiles(html: string, base: string): { styles: string[]; scripts: string[] } {
  const styles: string[] = [];
  const scripts: string[] = [];
  const own = (address: string) => address.slice(base.length);
  const parser = new Parser({
    onopentag(name, { rel, href, src }) {
      if (name === 'link' && rel === 'stylesheet' && href) styles.push(own(href));
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
