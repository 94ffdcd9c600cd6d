import { readSyllables, similarity } from '../syllable.ts';
import type { Term } from '../understand.ts';

/**
 * Text with the words of a query marked, built from text nodes alone: nothing typed or fetched is parsed as HTML.
 *
 * @param typing whether the last word may be unfinished; of a word that it begins its letters are marked
 */
export function highlight(text: string, terms: readonly Term[], typing = false): Node[] {
  const wanted = terms.filter(({ weight }) => weight > 0.2);
  const begun = typing ? terms.at(-1) : undefined;
  return text.split(/([\p{L}\p{M}\p{N}]+)/u).flatMap((part) => {
    const [syllable] = readSyllables(part);
    if (syllable === undefined) return document.createTextNode(part);
    if (wanted.some((term) => similarity(term, syllable) >= 0.6)) return mark(part);
    if (!begun || !syllable.base.startsWith(begun.base)) return document.createTextNode(part);
    const letters = [...part.normalize('NFC')];
    return [mark(letters.slice(0, begun.base.length).join('')), document.createTextNode(letters.slice(begun.base.length).join(''))];
  });
}

function mark(text: string): HTMLElement {
  const element = document.createElement('mark');
  element.textContent = text;
  return element;
}
