import { paperCount } from '../../schemas/papers.ts';
import { fold } from '../../text/fold.ts';

/** How many originals and copies of a paper a sheet asks for. */
export interface SheetCounts {
  originals: string;
  copies: string;
  /** The wording, when it is not the usual one. */
  note: string;
  doubt: string | null;
}

const suspicious = 50;

/** @example readCounts('Bản chính: 1\nBản sao: 0') // => { originals: '1', copies: '0', note: '', doubt: null } */
export function readCounts(text: string): SheetCounts {
  const folded = fold(text);
  const originals = /ban chinh\s*(?:[:=]\s*)?0*(\d{1,6})/.exec(folded)?.[1];
  const copies = /ban sao\s*(?:[:=]\s*)?0*(\d{1,6})/.exec(folded)?.[1];
  const rest = folded.replace(/ban (?:chinh|sao)\s*[:=]?\s*\d*/g, '').replace(/[\s/|;,.–-]+/g, '');
  const unread = text !== '' && (rest !== '' || (originals === undefined && copies === undefined && /\d/.test(folded)));
  const wild = [originals, copies].some((count) => count !== undefined && 'problem' in paperCount.read(count));
  const odd = [originals, copies].some((count) => Number(count ?? 0) > suspicious);
  return {
    originals: wild ? '' : (originals ?? ''),
    copies: wild ? '' : (copies ?? ''),
    note: unread || wild ? text.replace(/\s+/g, ' ') : '',
    doubt: unread
      ? `Số lượng viết khác thường: «${text.replace(/\s+/g, ' ')}».`
      : odd
        ? `Số lượng khác thường: bản chính ${originals ?? 0}, bản sao ${copies ?? 0}.`
        : null,
  };
}
