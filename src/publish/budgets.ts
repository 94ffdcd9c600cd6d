import { readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { formatNumber } from '../text/number.ts';
import { procedurePageBudget } from '../domain/page-budget.ts';
import { inspect, type Inspection } from './inspect.ts';
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

/** Weighs one page with the styles and scripts it loads, in bytes after brotli. */
export async function weigh(folder: string, page: string, base: string): Promise<Weight> {
  const html = readFileSync(join(folder, page));
  return { html: brotliCompressSync(html).length, ...loadedWeights(folder, base)(inspect(html.toString())) };
}

/** What a page loads besides itself, in bytes after brotli. */
export type LoadedWeight = Pick<Weight, 'styles' | 'scripts'>;

/**
 * @param weights of files that were weighed before
 * @returns weighs what a page loads; most pages load what another did
 */
export function loadedWeights(
  folder: string,
  base: string,
  weights: FileWeights = {},
): (page: Pick<Inspection, 'styles' | 'scripts'>) => LoadedWeight {
  const known = new Map<string, LoadedWeight>();
  const sizeOf = compressedSizes(folder, weights);
  const sum = (files: readonly string[]) => files.reduce((total, file) => total + sizeOf(file), 0);
  const own = (addresses: readonly string[]) => addresses.map((address) => address.slice(base.length));
  return ({ styles, scripts }) => {
    const key = [...styles, ...scripts].join(' ');
    const weight = known.get(key) ?? { styles: sum(own(styles)), scripts: sum(withImports(folder, own(scripts))) };
    known.set(key, weight);
    return weight;
  };
}

/** Budgets that a page does not keep. */
export function pageOverBudget(page: string, html: Uint8Array, { styles, scripts }: LoadedWeight): Defect[] {
  const defects = [...over(page, 'JavaScript', [scripts, budgets.scripts]), ...over(page, 'CSS', [styles, budgets.styles])];
  const isProcedure = /^(?:[a-z]{2,3}(?:-[a-z]{4})?\/)?thu-tuc\/\d\.\d{6}[^/]*\/index\.html$/.test(page);
  if (!isProcedure || fits(html, budgets.procedurePage - styles - scripts)) return defects;
  const whole = brotliCompressSync(html).length + styles + scripts;
  return [...defects, ...over(page, 'Trang thủ tục', [whole, budgets.procedurePage], 'warning')];
}

/**
 * Budgets of a built portal that are not kept.
 *
 * @param weighed pages that were weighed before
 */
export function measureBudgets(
  folder: string,
  files: readonly string[],
  base: string,
  weighed: Pick<Set<string>, 'has'> = new Set(),
): Defect[] {
  const weightOf = loadedWeights(folder, base);
  const defects = pagesAmong(files)
    .filter((page) => !weighed.has(page))
    .flatMap((page) => {
      const html = readFileSync(join(folder, page));
      return pageOverBudget(page, html, weightOf(inspect(html.toString())));
    });
  // The editing page is no reader's: its program brings fonts of its own. A browser fetches the letters of a script only
  // where they stand.
  const fonts = files.filter((file) => file.endsWith('.woff2') && !file.startsWith('bien-tap/') && !/\/noto-sans-/.test(file));
  const bytes = fonts.reduce((total, file) => total + statSync(join(folder, file)).size, 0);
  return [...defects, ...over('(mọi trang)', 'Phông chữ', [bytes, budgets.fonts])];
}

function over(page: string, what: string, [size, budget]: [number, number], severity: Defect['severity'] = 'error'): Defect[] {
  return size > budget ? [{ page, message: `${what} nặng ${kilobytes(size)} KB, quá mức ${kilobytes(budget)} KB.`, severity }] : [];
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

/** Scripts with those that they import, each once; what is imported later, by `import()`, is apart. */
function withImports(folder: string, scripts: readonly string[]): string[] {
  const all = new Set(scripts);
  for (const script of all) {
    const code = readFileSync(join(folder, script), 'utf8');
    for (const [, path] of code.matchAll(/\b(?:import|from)\s*["'](\.[^"']+)["']/g)) all.add(posix.join(posix.dirname(script), path ?? ''));
  }
  return [...all];
}

/** Bytes of files after brotli, by their names. */
export type FileWeights = Readonly<Record<string, number>>;

/** Weighs every style sheet and script of a folder. */
export function weighFiles(folder: string, files: readonly string[]): FileWeights {
  const sizeOf = compressedSizes(folder, {});
  return Object.fromEntries(files.filter((file) => /\.(?:css|js)$/.test(file)).map((file) => [file, sizeOf(file)]));
}

function compressedSizes(folder: string, known: FileWeights): (file: string) => number {
  const sizes = new Map(Object.entries(known));
  return (file) => {
    const size = sizes.get(file) ?? brotliCompressSync(readFileSync(join(folder, file))).length;
    sizes.set(file, size);
    return size;
  };
}
