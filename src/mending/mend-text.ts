import type { Mend, Mended } from './mend.ts';

/** A letter with the marks that stand on it; any other sign that a mark follows would become another sign. */
const marked = /\p{L}\p{M}{1,4}/gu;
const likeD = /[\u00d0\u0189\u00f0](?=\p{L})/gu;
/** What may name a file, or lead to one, is written as that file is called. */
const path = /[/\\]|\.\p{L}/u;

/**
 * A text or the settings with letters and their marks as one sign, and Đ where a letter stands that looks like it. Blanks
 * stay: two of them at the end of a line are a line break of Markdown.
 *
 * @param text with line feeds alone
 */
export function mendText(text: string, file: string): Mended {
  const mends: Mend[] = [];
  const lines = text.split('\n').map((line, index) =>
    line.replace(/[^\s]+/g, (word) => {
      if (path.test(word)) return word;
      const after = word.replace(marked, (sign) => sign.normalize('NFC')).replace(likeD, (sign) => (sign === '\u00f0' ? 'đ' : 'Đ'));
      if (after !== word) mends.push({ file, line: index + 1, before: word, after });
      return after;
    }),
  );
  return { text: lines.join('\n'), mends };
}
