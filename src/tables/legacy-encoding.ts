/** Text that was typed in a Vietnamese font from before Unicode, and where it first shows. */
export interface LegacyText {
  name: 'TCVN3 (ABC)' | 'VNI';
  line: number;
  sample: string;
}

// TCVN3 puts its letters on signs of Latin-1: `thñ tôc hµnh chÝnh`. These stand beside letters nowhere else.
const tcvn3 = /[a-z][µ¸¶·¹¨©ª«¬®][a-z]?|[µ¸¶·¹©«¬®][a-z]/giu;
// VNI writes a tone as a second letter: `thuû tuïc haønh chính`. ï û ø ä å ë ü are letters of no Vietnamese word.
const vni = /[aeiouyöôâêñ][øûïåäëü]|ñ[aeiouyöô]|[aeou][âêáàéèíìóòúùõã](?=[^\p{L}]|[a-z]{1,2}\b)/giu;
const vniProof = /[øûïåäëüñö]/giu;

/**
 * Recognises TCVN3 and VNI, the two legacy encodings still found in offices, by letters that occur in them
 * all the time and in Unicode Vietnamese never.
 *
 * @param text decoded as UTF-8 or, when that fails, as Latin-1
 * @returns `null` for anything that is not clearly one of them
 */
export function nameLegacyEncoding(text: string): LegacyText | null {
  if ((text.match(tcvn3)?.length ?? 0) >= 3) return locate(text, tcvn3, 'TCVN3 (ABC)');
  const proof = text.match(vniProof)?.length ?? 0;
  if (proof >= 3 && (text.match(vni)?.length ?? 0) >= 3) return locate(text, vni, 'VNI');
  return null;
}

function locate(text: string, pattern: RegExp, name: LegacyText['name']): LegacyText {
  const lines = text.split(/\r\n|\r|\n/);
  const index = lines.findIndex((line) => line.search(pattern) >= 0);
  return { name, line: index + 1, sample: (lines[index] ?? '').trim() };
}
