import { readSyllables, similarity } from '../syllable.ts';
import type { Term } from '../understand.ts';

/** Text with the words of a query marked, built from text nodes alone: nothing typed or fetched is parsed as HTML. */
export function highlight(text: string, terms: readonly Term[]): Node[] {
  const wanted = terms.filter(({ weight }) => weight > 0.5);
  const nodes: Node[] = [];
  for (const part of text.split(/([\p{L}\p{M}\p{N}]+)/u)) {
    const [syllable] = readSyllables(part);
    const matches = syllable !== undefined && wanted.some((term) => similarity(term, syllable) >= 0.6);
    if (!matches) nodes.push(document.createTextNode(part));
    else {
      const mark = document.createElement('mark');
      mark.textContent = part;
      nodes.push(mark);
    }
  }
  return nodes;
}
