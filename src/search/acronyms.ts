import type { NameIndex } from './name-index.ts';
import { readSyllables } from './syllable.ts';
import type { Reading, Stretch } from './understand.ts';

const mostMeanings = 3;

/**
 * Officials shorten anything to its first letters: `ĐKKH`, `TTHN`, `MĐSDĐ`. A word that is in no name and reads like
 * such letters may mean the runs of syllables in the names that begin with them, the most frequent first.
 *
 * @param typing whether the last word may be unfinished: `giay doc th` is on its way to `giấy độc thân`, not to `tiểu học`
 * @returns the stretches themselves when they have no such word
 */
export function expandAcronyms(index: NameIndex, stretches: readonly Stretch[], typing = false): Stretch[] {
  return stretches.flatMap((stretch, number) => {
    const [typed] = stretch;
    if (stretch.length > 1 || !typed) return [stretch];
    const last = number === stretches.length - 1 ? typed.terms.length - 1 : -1;
    const parts: Stretch[] = [];
    let done = 0;
    typed.terms.forEach(({ base, marked, weight }, at) => {
      if (index.idsOfBase.has(base) || marked.replace(/đ/g, 'd') !== base || !looksShortened(base)) return;
      if (typing && at === last && beginsWord(index, base)) return;
      const meanings = meaningsOf(base, index);
      if (meanings.length === 0) return;
      if (at > done) parts.push([{ ...typed, terms: typed.terms.slice(done, at) }]);
      const meant = meanings.map((meaning): Reading => {
        const terms = readSyllables(meaning).map((syllable) => ({ ...syllable, weight }));
        return { terms, trust: 0.98, replaced: { said: base, meant: meaning } };
      });
      parts.push([{ ...typed, terms: typed.terms.slice(at, at + 1) }, ...meant]);
      done = at + 1;
    });
    if (done < typed.terms.length) parts.push([{ ...typed, terms: typed.terms.slice(done) }]);
    return parts;
  });
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
