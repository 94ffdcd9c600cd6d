import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtPortal } from '../../src/commands/folders.ts';
import { readArguments } from '../../src/commands/read-arguments.ts';
import { quoted, WrongCall } from '../../src/commands/wrong-call.ts';
import { portalFolder } from '../../src/portal/locate.ts';
import { loadPortal } from '../../src/portal/read-portal.ts';
import { serve } from '../../src/publish/serve.ts';
import { startChromium } from '../../src/chromium/chromium.ts';
import type { Bench } from './bench.ts';
import { requirePeers } from './peers.ts';
import { buildCommune, usualSamples, whyNoCommune, writeCommune } from './search/commune.ts';
import { measureCost, median, type Cost } from './search/cost.ts';
import { oursByName, oursInBrowser, plainPortal } from './search/ours.ts';
import { readPages } from './search/pages.ts';
import { readQueries, sampleOf, type Query } from './search/queries.ts';
import { bm25, miniSearch } from './search/rivals.ts';
import { printScores } from './search/scores.ts';
import { stockPagefind } from './search/stock-pagefind.ts';

const summary = 'R@1, R@3, MRR và chi phí tìm kiếm, cạnh Pagefind, MiniSearch, BM25';
const call = {
  command: 'npm run bench -- search',
  purpose: `${summary}.`,
  options: {
    sample: { value: 'SỐ', example: '60', means: 'chỉ hỏi chừng ấy câu, cách đều nhau' },
    queries: { value: 'TẬP-TIN', example: 'cau-hoi.tsv', means: 'hỏi những câu khác' },
    portal: { value: 'CỔNG', choices: ['commune'], means: 'cổng của một xã ngày đầu: hồ sơ gốc, chỉ có tên chính thức' },
    sheets: { value: 'THƯ-MỤC', example: '../shared/samples', means: 'nơi có hồ sơ gốc cho --portal commune' },
    names: { means: 'chỉ tìm theo tên, không mở trình duyệt' },
  },
} as const;

/**
 * `npm run bench -- search`: how well search answers citizens' queries on the built portal, beside stock Pagefind,
 * MiniSearch and BM25 on the same pages; then what it costs a reader.
 * With `--names` it stays in this process, without a browser, and adds the same portal with official names alone.
 */
async function benchSearch(args: readonly string[] = []): Promise<void> {
  const { values } = readArguments(call, args);
  if (values.sample !== undefined && !/^[1-9]\d{0,5}$/.test(values.sample))
    throw new WrongCall(`Giá trị của --sample phải là số câu, từ 1 trở lên, không phải ${quoted(values.sample)}.`);
  if (values.queries !== undefined && !existsSync(values.queries))
    throw new WrongCall(`Không có tập tin câu hỏi ${quoted(values.queries)}.`);
  if (values.portal === 'commune') return benchCommune(values);
  const out = values.names ? null : builtPortal();
  if (out !== null) requirePeers();
  const folder = portalFolder();
  const queries = queriesOf(values, ownQueries);
  const byName = oursByName(loadPortal(folder), queries);
  const plain = oursByName(plainPortal(folder), queries, 'ours, official names');
  if (out === null) printNames([byName, plain], queries);
  else await inBrowser({ folder, out }, queries, [byName, plain]);
}

interface Chosen {
  queries?: string | undefined;
  sample?: string | undefined;
  sheets?: string | undefined;
  names?: boolean | undefined;
}

/** The portal that a commune has on its first day, made in a folder of its own; skipped, and said so, without the sheets. */
async function benchCommune(values: Chosen): Promise<void> {
  const samples = values.sheets ?? usualSamples;
  const why = whyNoCommune(samples);
  if (why !== null) return console.log(why);
  if (!values.names) requirePeers();
  const work = mkdtempSync(join(tmpdir(), 'cong-khai-xa-'));
  try {
    const place = { folder: join(work, 'portal'), out: join(work, 'out') };
    writeCommune(place.folder, samples);
    const queries = queriesOf(values, ...communeQueries());
    const byName = oursByName(loadPortal(place.folder), queries, 'ours, official names');
    if (values.names) return printNames([byName], queries);
    buildCommune(place.folder, place.out);
    await inBrowser(place, queries, [byName]);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

const ownQueries = new URL('../../src/search/queries.tsv', import.meta.url);

/** The questions written for such a portal that may be looked at; the others only judge it, named by `--queries`. */
function communeQueries(): URL[] {
  const folder = new URL('./search/questions/', import.meta.url);
  const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('-dev.tsv')) : [];
  return files.length > 0 ? files.sort().map((file) => new URL(file, folder)) : [ownQueries];
}

function queriesOf({ queries, sample }: Chosen, ...usual: URL[]): Query[] {
  const all = queries === undefined ? usual.flatMap(readQueries) : readQueries(queries);
  return sampleOf(all, Number(sample ?? all.length));
}

function printNames(engines: ReturnType<typeof oursByName>[], queries: readonly Query[]): void {
  console.log(printScores(engines, queries));
  console.log(`\nOne query takes ${engines[0]?.milliseconds.toFixed(2)} ms in this process.`);
}

async function inBrowser(
  { folder, out }: { folder: string; out: string },
  queries: readonly Query[],
  byName: ReturnType<typeof oursByName>[],
): Promise<void> {
  const { base } = loadPortal(folder).settings;
  const pages = await readPages(out);
  const server = await serve(out, base);
  const browser = await startChromium();
  try {
    console.log(`${queries.length} queries, ${pages.length} pages of ${out}`);
    const ours = await oursInBrowser(browser, server.url, queries);
    const stock = await stockPagefind(browser, out, base, queries);
    console.log(`\n${printScores([ours, stock, await miniSearch(pages, queries), bm25(pages, queries)], queries)}`);
    console.log(`\n${printScores(byName, queries)}`);
    console.log(`\n${printCost(await measureCost(browser, server.url, out, sampleOf(queries, 12)))}`);
  } finally {
    await browser.close();
    await server.close();
  }
}

function printCost(cost: Cost): string {
  const kilobytes = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`.padStart(9);
  const milliseconds = (values: readonly number[]) => `${median(values).toFixed(0)} ms`.padStart(9);
  const worst = [...cost.keystroke].sort((a, b) => a - b)[Math.floor(cost.keystroke.length * 0.95)] ?? 0;
  return [
    `search page: HTML, styles, scripts         ${kilobytes(cost.pageBytes)}  (and fonts ${kilobytes(cost.fontBytes).trim()})`,
    `suggestions: names, sayings, their script  ${kilobytes(cost.suggestionBytes)}  (on focus)`,
    `until the first results, page and all      ${kilobytes(cost.firstResultBytes)}`,
    `until the list is at rest, with full text  ${kilobytes(cost.allResultBytes)}`,
    `keystroke → suggestions, median            ${milliseconds(cost.keystroke)}  (95 of 100 within ${worst.toFixed(0)} ms; processor slowed 4×)`,
    `Enter → first results, median              ${milliseconds(cost.firstResult)}`,
    `Enter → list at rest, median               ${milliseconds(cost.allResults)}`,
  ].join('\n');
}

export const searchBench: Bench = {
  name: 'search',
  summary,
  needsPeers: true,
  run: benchSearch,
};
