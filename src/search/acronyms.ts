import type { NameIndex } from './name-index.ts';
import { readSyllables } from './syllable.ts';
import type { Reading } from './understand.ts';

const mostMeanings = 3;
const mostReadings = 9;

/**
 * Officials shorten anything to its first letters: `ĐKKH`, `TTHN`, `MĐSDĐ`. A word that is in no name and reads like
 * such letters is replaced by the runs of syllables in the names that begin with them, the most frequent first.
 *
 * @param typing whether the last word may be unfinished: `giay doc th` is on its way to `giấy độc thân`, not to `tiểu học`
 * @returns the reading itself when it has no such word
 */
export function expandAcronyms(index: NameIndex, reading: Reading, typing = false): Reading[] {
  const known = index.idsOfBase;
  let readings: Reading[] = [reading];
  const terms = typing ? reading.terms.filter(({ base }, at) => at < reading.terms.length - 1 || !beginsWord(index, base)) : reading.terms;
  for (const { base, marked } of terms) {
    if (known.has(base) || marked.replace(/đ/g, 'd') !== base || !looksShortened(base)) continue;
    const meanings = meaningsOf(base, index);
    if (meanings.length === 0) continue;
    readings = readings
      .flatMap((one) =>
        meanings.map((meaning): Reading => {
          const terms = one.terms.flatMap((term) =>
            term.base === base ? readSyllables(meaning).map((syllable) => ({ ...syllable, weight: term.weight })) : [term],
          );
          return { terms, trust: one.trust * 0.98, replaced: one.replaced ?? { said: base, meant: meaning } };
        }),
      )
      .slice(0, mostReadings);
  }
  return readings;
}

function beginsWord({ dictionary }: NameIndex, letters: string): boolean {
  return dictionary.some(({ base }) => base.startsWith(letters));
}

function looksShortened(base: string): boolean {
  return /^[a-z]{2,7}$/.test(base) && (base.length > 2 || !/[aeiouy]/.test(base));
}

const initialsOf = new WeakMap<NameIndex, string[]>();

/** The first letters of every name, one string a name; made once, when somebody first types such letters. */
function initials(index: NameIndex): string[] {
  const known =
    initialsOf.get(index) ?? index.phrases.map(({ syllables }) => syllables.map((id) => index.dictionary[id]?.base[0] ?? ' ').join(''));
  initialsOf.set(index, known);
  return known;
}

function meaningsOf(letters: string, index: NameIndex): string[] {
  const counts = new Map<string, number>();
  initials(index).forEach((firsts, phrase) => {
    for (let at = firsts.indexOf(letters); at >= 0; at = firsts.indexOf(letters, at + 1)) {
      const run = (index.phrases[phrase]?.syllables ?? [])
        .slice(at, at + letters.length)
        .map((id) => index.dictionary[id]?.marked ?? '')
        .join(' ');
      counts.set(run, (counts.get(run) ?? 0) + 1);
    }
  });
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, mostMeanings)
    .map(([run]) => run);
}
