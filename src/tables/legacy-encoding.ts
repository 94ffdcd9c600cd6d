/** Text that was typed in a Vietnamese font from before Unicode, or saved after it was opened in the wrong encoding. */
export interface LegacyText {
  name: 'TCVN3 (ABC)' | 'VNI' | 'UTF-8 bị mở nhầm';
  line: number;
  sample: string;
}

type Signs = { name: LegacyText['name']; typical: RegExp; certain: RegExp };

const encodings: readonly Signs[] = [
  // UTF-8 that was opened as Latin-1 and saved again: `thá»§ tá»¥c`. No word has a letter and these signs in a row.
  {
    name: 'UTF-8 bị mở nhầm',
    typical: /á[º»][^\s\p{L}\p{N}.,;:!?)"]|Æ[°¡]|Ä[\u0091\u0090‘ƒ]|Ã[\u0080-\u00bf]/gu,
    certain: /á[º»][^\s\p{L}\p{N}.,;:!?)"]|Æ[°¡]|Ä[\u0091\u0090‘ƒ]/gu,
  },
  // TCVN3 puts its letters on signs and capitals of Latin-1: `thñ tôc hµnh chÝnh`. A sign after a letter is typical,
  // but so are footnotes¹; between two letters it is certain, as are ® (đ) that begins a word and a capital after a
  // small letter (not Ì Ò Þ: windows-1258 has its marks there).
  {
    name: 'TCVN3 (ABC)',
    typical: /[A-Za-z][µ¸¶·¹¨©ª¬\u00ad]|[A-Za-z]«[A-Za-z]|(?<!\p{L})[®§][\p{L}µ¸¶·¹¨©ª«¬]|[a-z][ÆÇÊÈÉËÐÎÏÑÕÓÔÖ×ÝØÜß]/gu,
    certain: /[A-Za-z][µ¸¶¹¨©ª«¬][A-Za-z]|(?<!\p{L})®[\p{L}µ¸¶·¹¨©ª«¬]|[a-z][ÆÇÊÈÉËÐÎÏÑÕÓÔÖ×ÝØÜß]/gu,
  },
  // VNI writes a tone as a second letter: `thuû tuïc haønh chính`. Typical also of foreign names: Loïc, Noël.
  {
    name: 'VNI',
    typical: /[aeiouyöôâêñ][øûïåäëü]|ñ[aeiouyöô]|[uö]ô|[aeou][âêáàéèíìóòúùõã](?=[^\p{L}]|[a-z]{1,2}\b)/giu,
    certain: /[aeo]â|aê|[aeouyôö][øû]|[aouyôö]ï|ñ[aeouyöô]|öô/giu,
  },
];
const vniProof = /[øûïåäëüñö]|[aeo]â|aê/giu;
// Letters that only Unicode Vietnamese has.
const unicodeOnly = /[\u1ea0-\u1ef9ăđơư]/iu;

/**
 * Recognises the encodings of old that are still found in offices, TCVN3 and VNI, and UTF-8 that was spoiled.
 * A text without one Unicode Vietnamese letter needs three typical traces. In a text that has them, single cells
 * may still be old: three certain traces, all in cells that have none.
 *
 * @param text decoded as UTF-8 or, when that fails, as Latin-1
 * @returns `null` for anything that is not clearly one of them
 */
export function nameLegacyEncoding(text: string): LegacyText | null {
  const whole = !unicodeOnly.test(text);
  const suspects = whole
    ? text
    : text
        .split(/[,;\t\r\n"]/)
        .filter((cell) => !unicodeOnly.test(cell))
        .join('\n');
  for (const { name, typical, certain } of encodings) {
    const pattern = whole ? typical : certain;
    if (countOf(suspects, pattern) < 3) continue;
    if (name === 'VNI' && countOf(suspects, vniProof) < 3) continue;
    return locate(text, pattern, name);
  }
  return null;
}

/** The encoding of which a single cell has a certain trace; three of those in a table, and the table is refused. */
export function traceIn(cell: string): LegacyText['name'] | null {
  if (unicodeOnly.test(cell)) return null;
  return encodings.find(({ certain }) => countOf(cell, certain) > 0)?.name ?? null;
}

function countOf(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) if ((count += 1) === 3) break;
  return count;
}

function locate(text: string, pattern: RegExp, name: LegacyText['name']): LegacyText {
  const lines = text.split(/\r\n|\r|\n/);
  const index = lines.findIndex((line) => line.search(pattern) >= 0);
  return { name, line: index + 1, sample: (lines[index] ?? '').trim() };
}
