import { fold } from '../text/fold.ts';
import { expandAcronyms } from './acronyms.ts';
import { kindWeight, type Entry, type EntryKind } from './entry.ts';
import { startMatcher } from './match-terms.ts';
import type { NameIndex } from './name-index.ts';
import { scoreNames } from './score-names.ts';
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

/**
 * The entries whose names answer a query, best first. Entries that have only some of the words come after those that
 * have all; nothing is returned that has none.
 *
 * @param most how many at most
 * @param typing whether the last word may be unfinished
 */
export function rank(
  index: NameIndex,
  query: string,
  { most = 50, typing = false, exact = false } = {},
): { understanding: Understanding; ranked: Ranked[] } {
  const understanding = understand(
    query,
    { synonyms: index.synonyms, fillers: index.fillers, knows: (base) => index.idsOfBase.has(base) },
    exact,
  );
  const best = new Map<number, Ranked>();
  const liking = kindLiking(understanding.text);
  const match = startMatcher(index, { typing, exact });
  for (const reading of understanding.readings.flatMap((one) => (exact ? [one] : expandAcronyms(index, one, typing)))) {
    const matches = match(reading.terms);
    for (const { entry: position, score: answer, phrase, covered } of scoreNames(index, matches)) {
      const entry = index.entries[position];
      if (!entry) continue;
      const score = answer * reading.trust * kindWeight[entry.kind] * (liking[entry.kind] ?? 1);
      if ((best.get(position)?.score ?? 0) >= score) continue;
      const missing = matches.flatMap(({ term }, column) => (term.weight > 0.5 && (covered[column] ?? 0) < 0.25 ? [term.marked] : []));
      best.set(position, { entry, score, matchedName: phrase.text === entry.title ? null : phrase.text, reading, missing });
    }
  }
  const ranked = [...best.values()].filter(({ score }) => score > 0.12);
  return {
    understanding,
    ranked: [...byCode(index, understanding), ...ranked.sort((a, b) => b.score - a.score)].filter(firstOfEntry()).slice(0, most),
  };
}

/** `các thủ tục về đất`, `lĩnh vực hộ tịch`: somebody wants the list, not one procedure. */
function kindLiking(text: string): Partial<Record<EntryKind, number>> {
  return /^(cac|nhung|danh sach|danh muc|tat ca|linh vuc|toan bo)\b/.test(fold(text)) ? { 'Lĩnh vực': 1.4, Trang: 1.2 } : {};
}

function byCode({ entries }: NameIndex, { code, digits, readings }: Understanding): Ranked[] {
  const [reading] = readings;
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
