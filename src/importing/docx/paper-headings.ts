import type { PaperUse } from '../../schemas/papers.ts';
import { joinLines, withoutEnd } from '../../text/ends-and-lines.ts';
import { fold } from '../../text/fold.ts';
import { isAdvice } from './paper-lines.ts';
import { isNothing } from './text.ts';

/** What a heading says of the papers below it, each part of it in the words of the sheet. */
export interface PaperHeading {
  /** When they are needed; empty for always. */
  case: string;
  /** Whether they are handed in or shown. */
  use: PaperUse | '';
  /** Who makes them, or what they are together. */
  note: string;
  /** Words of which the papers take no more than their use. */
  rest: string;
  /** What stands below it is advice, no paper. */
  isAdvice: boolean;
}

/**
 * Reads a heading, without its bullet and its colon.
 *
 * @param within whether it stands among the rows of a table; above a table it tells cases apart
 * @example headingOf('Giấy tờ phải xuất trình', false).use // => 'Xuất trình'
 */
export function headingOf(written: string, within: boolean): PaperHeading {
  const text = bare(written);
  const folded = fold(text).replace(/^(?:\d{1,2}|[a-z])[.)] ?/, '');
  const heading: PaperHeading = { case: '', use: '', note: '', rest: '', isAdvice: false };
  if (saysNothing(text)) return heading;
  if (isAdvice(folded)) return { ...heading, isAdvice: true, rest: /^(?:luu y|ghi chu|chu y)$/.test(folded) ? '' : text };
  const plain = plainUse.exec(folded)?.[1];
  if (plain) return { ...heading, use: plain === 'xuat trinh' ? 'Xuất trình' : 'Nộp' };
  const use = useIn(folded);
  if (within && copies.test(folded)) return { ...heading, note: text };
  if (isCase(folded)) return { ...heading, case: text, use };
  if (inThePaper.test(folded)) return { ...heading, note: text };
  if (whoMakes.test(folded) && !folded.endsWith(' cong lap')) return { ...heading, use, note: text };
  if (use !== '') return { ...heading, use, rest: text };
  if (!within) return { ...heading, case: text };
  return text.length <= longestNote && !bothUses.test(folded)
    ? { ...heading, note: text.replace(/ (?:bao )?gồm$/, '') }
    : { ...heading, rest: text };
}

/** Whether a heading says no more than that something follows: «Bao gồm:», «Hồ sơ bao gồm các giấy tờ sau:». */
export function saysNothing(written: string): boolean {
  const text = bare(written);
  return isNothing(text) || including.test(fold(text));
}

function bare(written: string): string {
  return withoutEnd(joinLines(written, ' ').replace(/^[\s*•+–-]+/u, ''), ': ');
}

const longestNote = 160;
/** «Bản chụp các giấy tờ sau»: how to bring what follows. */
const copies = /^ban (?:sao|chup)(?= )/;
const including = /^(?:thanh phan ho so|ho so)?,? ?(?:bao )?gom(?: cac giay to)?(?: sau(?: day)?)?$/;
const plainUse =
  /^(?:cac |nhung )?(?:giay to|ho so|chung tu|tai lieu|thanh phan ho so)(?: bat buoc| can| phai)+ (nop|xuat trinh|gui)(?: kem)?(?: theo)?$/;
const bothUses = /nop.{1,12}xuat trinh/;
/** «Trong phiếu nêu rõ lý do»: what to write, left over from the paper before. */
const inThePaper = /^trong (?:phieu|don|to khai|van ban)(?= )/;
const whoMakes =
  /^(?:(?:giay to|ho so|tai lieu)(?: co)?(?: lien quan)?(?: do)? )?(?:nguoi|ban|to chuc|co quan|don vi|doanh nghiep|khach hang)(?= ).{0,60} (?:ke khai|lap|nop|cung cap)$/;

function isCase(written: string): boolean {
  const folded = written.replace(/ ?\([^()]*\)/g, '');
  return /^(?:truong hop|doi voi|neu|khi)(?= )/.test(folded) || / truong hop[ ,]/.test(folded) || folded.includes(' doi voi ');
}

/** What a sentence asks to be done with the papers, where it asks for one thing. */
function useIn(folded: string): PaperUse | '' {
  // An original to compare and a copy to keep is both.
  if (bothUses.test(folded) || /ban sao|luu (?:giu|tai)/.test(folded)) return '';
  const shown = folded.includes('xuat trinh ');
  const handedIn = /(?:phai |can |, |va |hoac |chung thuc )nop(?: |$)/.test(folded);
  if (shown === handedIn) return '';
  return shown ? 'Xuất trình' : 'Nộp';
}
