import type { Cost } from './cost/cost.ts';

/** One builder's work on one portal. */
export interface Built {
  whole: Cost;
  /** By the name of the stage. */
  stages: ReadonlyMap<string, Cost>;
  bytes: number;
  pages: number;
  /** Means, in bytes. */
  procedurePage: { html: number; text: number };
}

/** Rows of the table that sets two builders side by side. */
export function buildRows(own: Built, peer: Built): string[][] {
  const stage = (name: string, from: Built) => from.stages.get(name);
  const pagesPerSecond = (built: Built, seconds: number) => built.pages / seconds;
  const both = (label: string, of: (built: Built) => number, print: (value: number) => string) => [
    label,
    print(of(own)),
    print(of(peer)),
    (of(own) / of(peer)).toFixed(2),
  ];
  return [
    ...['check', 'render', 'index', 'verify'].map((name) => stageRow(name, stage(name, own), stage(name, peer))),
    stageRow('whole build', own.whole, peer.whole),
    both('pages', ({ pages }) => pages, String),
    both(
      'pages a second, render',
      (built) => pagesPerSecond(built, stage('render', built)?.seconds ?? NaN),
      (value) => value.toFixed(0),
    ),
    both(
      'pages a second, whole build',
      (built) => pagesPerSecond(built, built.whole.seconds),
      (value) => value.toFixed(0),
    ),
    both('peak memory', ({ whole }) => whole.peakBytes, megabytes),
    both('size on disk', ({ bytes }) => bytes, megabytes),
    both('text of a procedure page', ({ procedurePage }) => procedurePage.text, kilobytes),
    both('HTML of a procedure page', ({ procedurePage }) => procedurePage.html, kilobytes),
  ];
}

function stageRow(name: string, own: Cost | undefined, peer: Cost | undefined): string[] {
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
