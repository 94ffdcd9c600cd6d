import { fold } from '../text/fold.ts';
import { expandAcronyms } from './acronyms.ts';
import { kindWeight, type Entry, type EntryKind } from './entry.ts';
import { waysToSplit } from './jobs.ts';
import { matchStretches, type StretchMatch } from './match-terms.ts';
import type { NameIndex } from './name-index.ts';
import { scoreNames, type NameScore } from './score-names.ts';
import { understand, type Reading, type Understanding } from './understand.ts';

export interface Ranked {
  entry: Entry;
  /** 0 to about 1; above 0.5 most of what was asked is in a name. */
  score: number;
  /** The name that matched best, when it is not the title. */
  matchedName: string | null;
  reading: Reading;
  /** Words of the query that this entry has nothing of. */
  missing: string[];
}

interface Answer {
  understanding: Understanding;
  ranked: Ranked[];
}

interface Options {
  /** How many at most. */
  most?: number;
  /** Whether the last word may be unfinished. */
  typing?: boolean;
  /** Only the typed words, no sayings. */
  exact?: boolean;
}

/**
 * The entries whose names answer a query, best first. Entries that have only some of the words come after those that
 * have all; nothing is returned that has none. Who asks for two jobs in one sentence gets both first.
 */
export function rank(index: NameIndex, query: string, options: Options = {}): Answer {
  const answer = rankWhole(index, query, options);
  const both = options.exact || options.typing ? [] : bothJobs(index, answer);
  return { ...answer, ranked: [...both, ...answer.ranked].filter(firstOfEntry()).slice(0, options.most ?? usualMost) };
}

const usualMost = 50;

/** What answers each half of a sentence, when nothing answers all of it and each half is answered by something else. */
function bothJobs(index: NameIndex, { understanding: { text }, ranked }: Answer): Ranked[] {
  if ((ranked[0]?.missing.length ?? 0) === 0) return [];
  const ways = waysToSplit(text).map((halves) => halves.flatMap((half) => rankWhole(index, half, {}).ranked[0] ?? []));
  const answered = ways.filter(
    ([first, second]) =>
      first &&
      second &&
      first.entry !== second.entry &&
      [first, second].every(({ missing, score }) => missing.length === 0 && score > sure),
  );
  const worst = (way: Ranked[]) => Math.min(...way.map(({ score }) => score));
  return answered.sort((a, b) => worst(b) - worst(a))[0] ?? [];
}

const sure = 0.4;

function rankWhole(index: NameIndex, query: string, { typing = false, exact = false }: Options): Answer {
  const understanding = understand(
    query,
    { synonyms: index.synonyms, fillers: index.fillers, knows: (base) => index.idsOfBase.has(base) },
    exact,
  );
  const liking = kindLiking(understanding.text);
  const stretches = exact ? understanding.stretches : expandAcronyms(index, understanding.stretches, typing);
  const matches = matchStretches(index, stretches, { typing, exact });
  const ranked = scoreNames(index, matches).flatMap((name): Ranked | [] => {
    const entry = index.entries[name.entry];
    const score = entry ? name.score * kindWeight[entry.kind] * (liking[entry.kind] ?? 1) : 0;
    if (!entry || score <= leastScore) return [];
    return {
      entry,
      score,
      matchedName: name.phrase.said || name.phrase.text === entry.title ? null : name.phrase.text,
      ...taken(name, matches),
    };
  });
  return { understanding, ranked: [...byCode(index, understanding), ...ranked.sort((a, b) => b.score - a.score)] };
}

const leastScore = 0.12;

/** The reading of the whole query that a name took, and the words of it that the entry has nothing of. */
function taken({ taken: choice, covered }: NameScore, stretches: readonly StretchMatch[]): Pick<Ranked, 'reading' | 'missing'> {
  const readings = stretches.flatMap((stretch, at) => stretch.readings[choice[at] ?? 0] ?? []);
  const missing = readings.flatMap(({ matches, from }) =>
    matches.flatMap(({ term }, at) => (term.weight > 0.5 && (covered[from + at] ?? 0) < 0.25 ? [term.marked] : [])),
  );
  const reading: Reading = {
    terms: readings.flatMap(({ terms }) => terms),
    trust: Math.min(...readings.map(({ trust }) => trust)),
    replaced: readings.find(({ replaced }) => replaced)?.replaced ?? null,
  };
  return { reading, missing };
}

/** `các thủ tục về đất`, `lĩnh vực hộ tịch`: somebody wants the list, not one procedure. */
function kindLiking(text: string): Partial<Record<EntryKind, number>> {
  return /^(cac|nhung|danh sach|danh muc|tat ca|linh vuc|toan bo)\b/.test(fold(text)) ? { 'Lĩnh vực': 1.4, Trang: 1.2 } : {};
}

function byCode({ entries }: NameIndex, { code, digits, stretches }: Understanding): Ranked[] {
  const [reading] = stretches[0] ?? [];
  if (!reading || (code === null && digits === null)) return [];
  const digitsOf = (entry: Entry) => entry.code?.replace('.', '') ?? '';
  const found = entries.filter(
    (entry) =>
      entry.code !== null &&
      (entry.code === code || (digits !== null && (digitsOf(entry).endsWith(digits) || digitsOf(entry).startsWith(digits)))),
  );
  const exactFirst = found.sort(
    (a, b) =>
      Number(b.code === code) - Number(a.code === code) ||
      Number(digitsOf(b).endsWith(digits ?? '')) - Number(digitsOf(a).endsWith(digits ?? '')),
  );
  return exactFirst.map((entry) => ({ entry, score: 2, matchedName: null, reading, missing: [] }));
}

function firstOfEntry(): (ranked: Ranked) => boolean {
  const seen = new Set<Entry>();
  return ({ entry }) => !seen.has(entry) && Boolean(seen.add(entry));
}
