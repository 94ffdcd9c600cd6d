import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatNumber } from '../../src/text/number.ts';
import type { Cost } from './cost/cost.ts';
import { demonstration } from './made-portal/source.ts';
import { printTable } from './print-table.ts';
import type { BuiltSize, SavedBuild } from './saved-build.ts';

const [begin, end] = ['<!-- npm run bench -- build --save -->', '<!-- /bench -->'];

/** The table of the README, between its marks: whoever changes a figure there changes it here, by measuring. */
export function readmeTable({ machine, sizes }: SavedBuild): string {
  const { day, processor, cores, memoryBytes, node } = machine;
  const where = `Đo ngày ${day.split('-').reverse().join('/')}, máy ${cores} nhân (${processor}, ${Math.round(memoryBytes / 1e9)} GB), Node ${node.slice(1)}; công cụ so sánh chạy trong cùng lượt.`;
  return [begin, where, '', ...sizes.flatMap((size) => [tableOf(size), '']), end].join('\n');
}

/** Writes it into the README. */
export function writeReadmeTable(run: SavedBuild): void {
  const file = join(demonstration, 'README.md');
  const text = readFileSync(file, 'utf8');
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`README.md lacks ${begin} … ${end}`);
  writeFileSync(file, text.slice(0, from) + readmeTable(run) + text.slice(to + end.length));
}

function tableOf({ size, check, first, own, row, peer }: BuiltSize): string {
  const against = peer.whole.seconds;
  const timed = (label: string, { seconds }: Cost, with_ = true) => [
    label,
    say(seconds, 'giây'),
    '',
    with_ ? ratio(seconds / against) : '',
  ];
  const both = (label: string, mine: number, theirs: number, unit: string) => [
    label,
    say(mine, unit),
    say(theirs, unit),
    ratio(mine / theirs),
  ];
  return printTable(
    [`${formatNumber(size)} thủ tục`, 'Công Khai', 'Eleventy 3.1.8 + Pagefind', 'tỉ lệ'],
    [
      both('dựng mọi trang (khuôn đã biên dịch)', own.whole.seconds, against, 'giây'),
      timed('lần đầu trên máy', first),
      timed('sửa một dòng rồi dựng lại', row),
      timed('`npm run check`', check, false),
      both('bộ nhớ cao nhất', own.whole.peakBytes / 1e6, peer.whole.peakBytes / 1e6, 'MB'),
      both('số trang', own.pages, peer.pages, ''),
      both('dung lượng', own.bytes / 1e6, peer.bytes / 1e6, 'MB'),
      both('HTML của trang thủ tục', own.procedurePage.html / 1000, peer.procedurePage.html / 1000, 'kB'),
    ],
  );
}

/** @example say(12.34, 'giây') // => '12,3 giây' */
function say(value: number, unit: string): string {
  return `${formatNumber(value < 100 ? Math.round(value * 10) / 10 : Math.round(value))} ${unit}`.trim();
}

function ratio(value: number): string {
  return formatNumber(Math.round(value * 100) / 100);
}
