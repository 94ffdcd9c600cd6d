import type { Answer } from './ask.ts';
import type { RunsOf } from './runs.ts';
import { printRatio, printRuns, type Runs } from './spread.ts';
import type { Visit } from './visit.ts';

/** First visits, side by side. */
export type Visits = Record<'procedure' | 'list' | 'front' | 'starlight' | 'govuk', RunsOf<Visit>>;

export const visitHeader = ['first visit', 'Công Khai', 'its list', 'its front page', 'Starlight', 'ratio', 'GOV.UK', 'ratio'];

const figures: readonly [keyof Visit, string, number][] = [
  ['firstPaint', 'first paint, ms', 0],
  ['largestPaint', 'largest paint, ms', 0],
  ['shift', 'layout shift', 3],
  ['blocking', 'blocking time, ms', 0],
  ['longestTask', 'longest task, ms', 0],
  ['tapDelay', 'tap at first paint: delay, ms', 0],
  ['tapToPaint', 'tap at first paint: answer, ms', 0],
  ['requests', 'requests', 0],
  ['bytes', 'kB over the line', 1],
];

/** A row a figure; ratios are of the procedure's page. */
export function visitRows({ procedure, list, front, starlight, govuk }: Visits): string[][] {
  return figures.map(([name, label, digits]) => {
    const runs = (visits: RunsOf<Visit>) => (name === 'bytes' ? kilobytes(visits.bytes) : visits[name]);
    const print = (visits: RunsOf<Visit>) => printRuns(runs(visits), digits);
    const ratio = (peer: RunsOf<Visit>) => printRatio(runs(procedure), runs(peer));
    return [label, print(procedure), print(list), print(front), print(starlight), ratio(starlight), print(govuk), ratio(govuk)];
  });
}

/** What searching costs on one site. */
export type Search = RunsOf<Answer & { cold: number; warm: number }>;

export const searchHeader = (many: number) => ['search', 'Công Khai', `of ${many}`, 'Starlight', 'ratio'];

/** A row a figure; ratios are of the portal that has the same words. */
export function searchRows({ own, large, starlight }: Record<'own' | 'large' | 'starlight', Search>): string[][] {
  const row = (label: string, digits: number, of: (search: Search) => Runs) => [
    label,
    ...[own, large, starlight].map((search) => printRuns(of(search), digits)),
    printRatio(of(own), of(starlight)),
  ];
  return [
    row('second letter → suggestion, ms', 0, ({ warm }) => warm),
    row('first key ever → suggestion, ms', 0, ({ cold }) => cold),
    row('question → first result, ms', 0, ({ first }) => first),
    row('… kB since the tap', 1, ({ firstBytes }) => kilobytes(firstBytes)),
    row('question → all results, ms', 0, ({ atRest }) => atRest),
    row('… kB since the tap', 1, ({ atRestBytes }) => kilobytes(atRestBytes)),
  ];
}

const kilobytes = (bytes: Runs) => bytes.map((one) => one / 1000);
