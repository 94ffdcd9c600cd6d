import { withoutEnd } from '../../text/ends-and-lines.ts';
import { fold } from '../../text/fold.ts';
import type { SheetCounts } from './counts.ts';

/** How many originals and copies a paper's own words ask for; `null` where they ask for some. */
export interface OwnCounts {
  originals: number | null;
  copies: number | null;
}

const counted = /(?<!\d)(\d{1,2}) ?(?:\([^()]{1,9}\) ?)?ban (chinh|sao|chup)(?= |[,.;)]|$)/g;

/** «01 bản chính hoặc bản sao» */
const choice = /hoac (?:\d{1,2} )?ban (?:chinh|sao|chup)/;

/**
 * What a name says of originals and copies at its end, behind its last colon or in its last brackets. Words that leave a
 * choice say nothing.
 *
 * @example ownCounts('Hợp đồng (01 bản chính)') // => { originals: 1, copies: 0 }
 */
export function ownCounts(name: string): OwnCounts | null {
  const folded = fold(withoutEnd(name, ' .;,'));
  const inBrackets = folded.endsWith(')') ? folded.slice(folded.lastIndexOf('(') + 1, -1) : '';
  for (const words of [folded.includes(':') ? folded.slice(folded.lastIndexOf(':') + 1) : '', inBrackets]) {
    const found = [...words.matchAll(counted)];
    if (found.length === 0) continue;
    if (choice.test(words)) return null;
    const sum = (isCopy: boolean) => found.reduce((sum, [, count, kind]) => sum + ((kind !== 'chinh') === isCopy ? Number(count) : 0), 0);
    return { originals: sum(false), copies: sum(true) };
  }
  if (choice.test(inBrackets)) return null;
  if (/^ban (?:sao|chup)(?= |$)/.test(inBrackets)) return { originals: 0, copies: null };
  return inBrackets === 'ban chinh' ? { originals: null, copies: 0 } : null;
}

/** Why a person has to look where a paper's own words ask for another number than its column; `null` where they agree. */
export function countsDoubt(name: string, { originals, copies, note }: SheetCounts): string | null {
  const own = note === '' && originals !== '' && copies !== '' ? ownCounts(name) : null;
  if (own === null) return null;
  const agrees = (words: number | null, cell: string) => (words === null ? Number(cell) > 0 : words === Number(cell));
  if (agrees(own.originals, originals) && agrees(own.copies, copies)) return null;
  return `Tên giấy tờ và cột «Số lượng» nói khác nhau: cột ghi bản chính ${originals}, bản sao ${copies}.`;
}
