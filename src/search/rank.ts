import { fold } from '../text/fold.ts';
import { expandAcronyms } from './acronyms.ts';
import type { Entry, EntryKind } from './entry.ts';
import { matchTerms, type TermMatches } from './match-terms.ts';
import type { NameIndex, Phrase } from './name-index.ts';
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

/** A query usually asks for a procedure; news that mention it come after. */
const kindWeight: Record<EntryKind, number> = { 'Thủ tục': 1, 'Sự kiện': 0.93, 'Lĩnh vực': 0.88, 'Kết quả': 0.95, 'Đơn vị': 0.95, Trang: 0.9, 'Tin tức': 0.72 };

/**
 * The entries whose names answer a query, best first. Entries that have only some of the words come after those that
 * have all; nothing is returned that has none.
 *
 * @param most how many at most
 * @param typing whether the last word may be unfinished
 */
export function rank(index: NameIndex, query: string, { most = 50, typing = false, exact = false } = {}): { understanding: Understanding; ranked: Ranked[] } {
  const understanding = understand(query, index.synonyms, exact);
  const best = new Map<number, Ranked>();
  const liking = kindLiking(understanding.text);
  for (const reading of understanding.readings.flatMap((one) => expandAcronyms(index, one))) {
    const matches = matchTerms(index, reading.terms, typing);
    if (matches.total === 0) continue;
    index.phrases.forEach((phrases, position) => {
      const entry = index.entries[position];
      const scored = entry ? scoreEntry(phrases, matches) : null;
      if (!entry || !scored) return;
      const score = scored.score * reading.trust * kindWeight[entry.kind] * (liking[entry.kind] ?? 1);
      const known = best.get(position);
      if (known && known.score >= score) return;
      const matchedName = scored.phrase.text === entry.title ? null : scored.phrase.text;
      best.set(position, { entry, score, matchedName, reading, missing: scored.missing });
    });
  }
  const ranked = [...best.values()].filter(({ score }) => score > 0.12);
  return { understanding, ranked: [...byCode(index, understanding), ...ranked.sort((a, b) => b.score - a.score)].filter(firstOfEntry()).slice(0, most) };
}

/** `các thủ tục về đất`, `lĩnh vực hộ tịch`: somebody wants the list, not one procedure. */
function kindLiking(text: string): Partial<Record<EntryKind, number>> {
  return /^(cac|nhung|danh sach|danh muc|tat ca|linh vuc|toan bo)\b/.test(fold(text)) ? { 'Lĩnh vực': 1.4, Trang: 1.2 } : {};
}

function byCode({ entries }: NameIndex, { code, digits, readings }: Understanding): Ranked[] {
  const [reading] = readings;
  if (!reading || (code === null && digits === null)) return [];
  const digitsOf = (entry: Entry) => entry.code?.replace('.', '') ?? '';
  const found = entries.filter((entry) => entry.code !== null && (entry.code === code || (digits !== null && (digitsOf(entry).endsWith(digits) || digitsOf(entry).startsWith(digits)))));
  const exactFirst = found.sort((a, b) => Number(b.code === code) - Number(a.code === code) || Number(digitsOf(b).endsWith(digits ?? '')) - Number(digitsOf(a).endsWith(digits ?? '')));
  return exactFirst.map((entry) => ({ entry, score: 2, matchedName: null, reading, missing: [] }));
}

function firstOfEntry(): (ranked: Ranked) => boolean {
  const seen = new Set<Entry>();
  return ({ entry }) => !seen.has(entry) && Boolean(seen.add(entry));
}

/** How well the names of one entry answer: what of the query is in any name, and how closely one name is the query. */
function scoreEntry(phrases: readonly Phrase[], matches: TermMatches): { score: number; phrase: Phrase; missing: string[] } | null {
  const covered = matches.terms.map(() => 0);
  let best: { score: number; phrase: Phrase } | null = null;
  for (const phrase of phrases) {
    const score = scorePhrase(phrase, matches, covered);
    if (score > 0 && (best === null || score > best.score)) best = { score, phrase };
  }
  if (!best) return null;
  const coverage = covered.reduce((sum, match, index) => sum + match * (matches.importance[index] ?? 0), 0) / matches.total;
  const missing = matches.terms.filter((term, index) => term.weight === 1 && (covered[index] ?? 0) < 0.25).map(({ marked }) => marked);
  return { score: 0.45 * coverage + 0.55 * best.score, phrase: best.phrase, missing };
}

function scorePhrase({ syllables, weight }: Phrase, { terms, similar, importance, total, rarity }: TermMatches, covered: number[]): number {
  let recalled = 0;
  const used = syllables.map(() => 0);
  const positionOf: number[] = [];
  for (let term = 0; term < terms.length; term += 1) {
    let match = 0;
    let at = -1;
    for (let position = 0; position < syllables.length; position += 1) {
      const likeness = similar[term]?.get(syllables[position] ?? -1) ?? 0;
      // Of two equal syllables the one after the last match keeps the order of the words.
      const follows = likeness > 0 && position === (positionOf[term - 1] ?? -2) + 1 ? 0.001 : 0;
      if (likeness + follows > match) [match, at] = [likeness + follows, position];
    }
    positionOf[term] = at;
    match = Math.min(match, 1);
    recalled += match * (importance[term] ?? 0);
    if (at >= 0) used[at] = Math.max(used[at] ?? 0, match);
    covered[term] = Math.max(covered[term] ?? 0, match * weight);
  }
  if (recalled === 0) return 0;
  const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
  const worth = syllables.map((id) => rarity[id] ?? 1);
  const precision = sum(worth.map((value, position) => value * (used[position] ?? 0))) / (sum(worth) || 1);
  let pairs = 0;
  let adjacent = 0;
  for (let term = 1; term < terms.length; term += 1) {
    const value = Math.min(importance[term] ?? 0, importance[term - 1] ?? 0);
    pairs += value;
    if ((positionOf[term] ?? -1) >= 0 && positionOf[term] === (positionOf[term - 1] ?? -2) + 1) adjacent += value;
  }
  const order = pairs > 0 ? adjacent / pairs : precision;
  return weight * (recalled / total) * (0.5 + 0.28 * precision + 0.22 * order);
}
