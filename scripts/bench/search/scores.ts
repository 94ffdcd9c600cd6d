import { placeOfAnswer, type Query } from './queries.ts';

/** Something that answers queries: the addresses of what it found, best first. */
export interface Engine {
  name: string;
  answers: ReadonlyMap<string, readonly string[]>;
}

/** How well an engine answered some queries. Shares are 0 to 1. */
interface Score {
  first: number;
  firstThree: number;
  /** Mean of 1 / place of the first right answer. */
  reciprocal: number;
  nothing: number;
}

function scoreOf(engine: Engine, queries: readonly Query[]): Score {
  const places = queries.map((query) => placeOfAnswer(query, engine.answers.get(query.text) ?? []));
  const share = (count: number) => (queries.length > 0 ? count / queries.length : 0);
  return {
    first: share(places.filter((place) => place === 0).length),
    firstThree: share(places.filter((place) => place >= 0 && place < 3).length),
    reciprocal: share(places.reduce((sum, place) => sum + (place >= 0 ? 1 / (place + 1) : 0), 0)),
    nothing: share(queries.filter(({ text }) => (engine.answers.get(text) ?? []).length === 0).length),
  };
}

/** A table: a row a kind of query, then both halves and all; in each column R@1, R@3, MRR and the share without results. */
export function printScores(engines: readonly Engine[], queries: readonly Query[]): string {
  const kinds = [...new Set(queries.map(({ kind }) => kind))];
  const groups: [string, readonly Query[]][] = [
    ...kinds.map((kind): [string, Query[]] => [kind, queries.filter((query) => query.kind === kind)]),
    ['odd rows (seen)', queries.filter(({ half }) => half === 'odd')],
    ['even rows (held out)', queries.filter(({ half }) => half === 'even')],
    ['all', queries],
  ];
  const header = ['kind'.padEnd(21), '   n', ...engines.map(({ name }) => name.padEnd(24))].join(' │ ');
  const measures = [' '.repeat(21), '    ', ...engines.map(() => ' R@1  R@3   MRR  nothing ')].join(' │ ');
  const rows = groups.map(([name, group]) =>
    [name.padEnd(21), String(group.length).padStart(4), ...engines.map((engine) => cell(scoreOf(engine, group)))].join(' │ '),
  );
  return [header, measures, ...rows].join('\n');
}

function cell({ first, firstThree, reciprocal, nothing }: Score): string {
  const percent = (value: number) => `${(value * 100).toFixed(0)}%`.padStart(4);
  return `${percent(first)} ${percent(firstThree)} ${reciprocal.toFixed(3)} ${percent(nothing)}    `;
}
