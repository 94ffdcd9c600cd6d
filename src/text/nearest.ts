import { distance } from 'fastest-levenshtein';
import { fold } from './fold.ts';

/**
 * The known value that an editor most likely meant, or `null` when nothing is near.
 * Compared folded, so that missing marks cost nothing; at most a third of the letters may differ, and of two equals
 * the one that begins the same is meant: people get the start of a word right. Nothing is near
 * to a text longer than any label: that is a cell that swallowed its neighbours, and comparing it would take long.
 *
 * @example nearest('Toàn trìn', ['Toàn trình', 'Một phần']) // => 'Toàn trình'
 */
export function nearest(text: string, known: readonly string[]): string | null {
  if (text.length > longest) return null;
  const wanted = fold(text);
  if (wanted === '') return null;
  const tolerated = Math.max(1, wanted.length / 3);
  let best: { value: string; cost: number } | null = null;
  for (const [index, candidate] of foldAll(known).entries()) {
    const limit = best === null ? tolerated : best.cost;
    const begins = wanted.length >= 3 && candidate.startsWith(wanted);
    if (!begins && Math.abs(candidate.length - wanted.length) > limit + 6 * sameStart) continue;
    const cost = begins ? 0.5 : distance(wanted, candidate) - Math.min(6, startOf(wanted, candidate)) * sameStart;
    if (cost <= tolerated && (best === null || cost < best.cost)) best = { value: known[index] ?? '', cost };
  }
  return best?.value ?? null;
}

/** How much a letter at the start that is the same counts against one that differs. */
const sameStart = 0.25;

function startOf(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** So many mistakes are mended one by one; whoever made more has made one mistake throughout. */
const mostSuggestions = 500;

/**
 * `nearest` among the same values again and again: each text is looked up once, however often it was written. After
 * five hundred texts nothing is near any more: thousands of wrong codes among thousands of known ones would take long.
 */
export function suggestionsFrom(known: Iterable<string>): (text: string) => string | null {
  const values = [...known];
  const found = new Map<string, string | null>();
  return (text) => {
    if (!found.has(text) && found.size < mostSuggestions) found.set(text, nearest(text, values));
    return found.get(text) ?? null;
  };
}

const longest = 200;
const folded = new WeakMap<readonly string[], readonly string[]>();

/** Folds a list once: the same list of thousands of codes is searched for every mistaken one. */
function foldAll(known: readonly string[]): readonly string[] {
  const seen = folded.get(known);
  if (seen?.length === known.length) return seen;
  const values = known.map((value) => (value.length > longest ? '' : fold(value)));
  folded.set(known, values);
  return values;
}
