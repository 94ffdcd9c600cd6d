import type { Cost } from './cost/cost.ts';
import { printTable } from './print-table.ts';
import type { Built, BuiltSize } from './saved-build.ts';

/** Rows of the table that sets two builders side by side. */
export function buildRows({ check, first, own, row, peer }: BuiltSize): string[][] {
  const both = (label: string, of: (built: Built) => number, print: (value: number) => string) => [
    label,
    print(of(own)),
    print(of(peer)),
    (of(own) / of(peer)).toFixed(2),
  ];
  return [
    ['npm run check', printCost(check), '–', ''],
    ...['check', 'render', 'index', 'swap'].map((name) => costRow(name, own.stages[name], peer.stages[name])),
    costRow('whole build', own.whole, peer.whole),
    costRow('first build', first, peer.whole),
    costRow('one row changed', row, peer.whole),
    both('pages', ({ pages }) => pages, String),
    both(
      'pages a second, whole build',
      (built) => built.pages / built.whole.seconds,
      (value) => value.toFixed(0),
    ),
    both('peak memory', ({ whole }) => whole.peakBytes, megabytes),
    both('size on disk', ({ bytes }) => bytes, megabytes),
    both('text of a procedure page', ({ procedurePage }) => procedurePage.text, kilobytes),
    both('HTML of a procedure page', ({ procedurePage }) => procedurePage.html, kilobytes),
  ];
}

/** What a procedure costs in portals of several sizes: the same in each, where the work is linear. */
export function costPerProcedure(sizes: readonly BuiltSize[]): string {
  const costOf = ({ own, size }: BuiltSize) => (own.whole.cpuSeconds / size) * 1000;
  const base = sizes.find(({ size }) => size >= 1000) ?? sizes[0];
  const rows = sizes.map((built) => [
    String(built.size),
    `${costOf(built).toFixed(1)} ms`,
    base ? (costOf(built) / costOf(base)).toFixed(2) : '',
    megabytes(built.own.whole.peakBytes),
  ]);
  return printTable(['procedures', 'CPU a procedure', `to that at ${base?.size}`, 'peak memory'], rows);
}

function costRow(name: string, own: Cost | undefined, peer: Cost | undefined): string[] {
  const ratio = own && peer ? `${(own.seconds / peer.seconds).toFixed(2)} (${(own.cpuSeconds / peer.cpuSeconds).toFixed(2)} CPU)` : '';
  return [name, printCost(own), printCost(peer), ratio];
}

function printCost(cost: Cost | undefined): string {
  return cost ? `${cost.seconds.toFixed(1)} s (${cost.cpuSeconds.toFixed(1)} CPU), ${megabytes(cost.peakBytes)}` : '–';
}

/** @example megabytes(1_250_000) // => '1 MB' */
function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(0)} MB`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
