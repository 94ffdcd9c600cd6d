import { date } from '../../schemas/kinds/date.ts';
import { formatDate } from '../../text/date.ts';
import { foldKey } from '../../text/fold.ts';
import type { SheetTableRow } from '../docx/tables.ts';
import { isNothing, said } from '../docx/text.ts';

export interface SheetAct {
  number: string;
  title: string;
  /** `dd/mm/yyyy`, or empty. */
  issued: string;
  issuer: string;
}

export interface ReadActs {
  acts: SheetAct[];
  doubts: { row: number; message: string; found: string }[];
  /** Rows that name no act; their wording is kept as text. */
  unnamed: string[];
}

const kinds = `(?:bộ luật|luật|nghị quyết liên tịch|nghị quyết|nghị định|thông tư liên tịch|thông tư|quyết định|pháp lệnh|chỉ thị|công văn|hiến pháp|văn bản hợp nhất|tt|nđ|qđ|nq)`;
const namedNumber = new RegExp(`^${kinds}(?:\\s+số)?\\s*(?::\\s*)?(?=\\d)`, 'iu');
const fullNumber = /\d{1,5}\/(?:\d{4}\/)?[\p{Lu}\d][\p{Lu}\p{Ll}\d]*(?:[-–/][\p{Lu}\p{Ll}\d]+)*/u;
const ownNumber = new RegExp(`^${kinds}(?:\\s+số)?\\s*(?::\\s*)?(${fullNumber.source})`, 'iu');

/**
 * The acts of a sheet: numbers without «Nghị định số», dates as written in the tables, an act listed twice once. Two of
 * one number and different days are two, as offices count anew each year.
 */
export function readActs(rows: readonly SheetTableRow<'acts'>[]): ReadActs {
  const result: ReadActs = { acts: [], doubts: [], unnamed: [] };
  const seen = new Map<string, SheetAct[]>();
  for (const { row, cells } of rows) {
    const doubt = (message: string, found: string) => void result.doubts.push({ row, message, found });
    const act = readAct(cells, doubt);
    if (act === null) {
      const text = [cells.title, cells.issued, cells.issuer].map(said).filter(Boolean).join(', ');
      if (text !== '') result.unnamed.push(text);
      doubt('Văn bản không có số hiệu nên không ghi vào bảng.', text || '(dòng trống)');
      continue;
    }
    const alike = seen.get(foldKey(act.number)) ?? [];
    const first = alike.find(({ issued }) => issued === act.issued || issued === '' || act.issued === '');
    const other = otherNumberIn(act);
    if (other !== null) doubt(`Ô số hiệu ghi ${act.number}, trích yếu lại ghi ${other}.`, act.title);
    if (first) {
      if (other === null) doubt(`Văn bản ${act.number} ghi hai lần, gộp thành một dòng.`, act.number);
      result.unnamed.push(...mergeInto(first, act));
      continue;
    }
    if (alike[0]) doubt(`Hai văn bản cùng số ${act.number}, ngày ${alike[0].issued} và ${act.issued}; giữ cả hai.`, act.number);
    seen.set(foldKey(act.number), [...alike, act]);
    result.acts.push(act);
  }
  return result;
}

/** @returns `null` when the row has no number */
function readAct(cells: SheetTableRow<'acts'>['cells'], doubt: (message: string, found: string) => void): SheetAct | null {
  const [written, title] = [said(cells.number), said(cells.title)];
  const number = numberOf(written, title);
  if (number.text === '') return null;
  if (number.doubt) doubt(number.doubt, written || title);
  const issued = dateOf(cells.issued);
  if (issued === null) doubt('Ngày ban hành không đọc được.', cells.issued);
  const name = title || (written === number.text ? '' : written);
  return { number: number.text, title: name, issued: issued ?? '', issuer: said(cells.issuer) };
}

/** The number with which a title begins, where the act has another: a row copied from its neighbour, or a slip. */
function otherNumberIn({ number, title }: SheetAct): string | null {
  const own = ownNumber.exec(title)?.[1];
  return own === undefined || !/^\d+\//.test(number) || Number.parseInt(own, 10) === Number.parseInt(number, 10) ? null : own;
}

function numberOf(written: string, title: string): { text: string; doubt: string | null } {
  const bare = written
    .replace(namedNumber, '')
    .replace(/^số\s*(?::\s*)?(?=\d)/iu, '')
    .trim();
  if (bare.includes('/')) return { text: bare, doubt: null };
  // A number further on in the title may be that of an act which this one amends.
  const own = ownNumber.exec(title)?.[1];
  if (bare === '') return own ? { text: own, doubt: `Ô số ký hiệu trống; lấy ${own} từ đầu trích yếu.` } : { text: '', doubt: null };
  const inTitle = fullNumber.exec(title)?.[0] ?? null;
  const digits = /^\d+$/.test(bare) ? Number(bare) : null;
  const sameDigits = digits !== null && digits < 100_000 && inTitle !== null && Number.parseInt(inTitle, 10) === digits;
  if (sameDigits) return { text: inTitle, doubt: `Số hiệu chỉ ghi «${bare}»; trích yếu ghi ${inTitle}.` };
  return { text: bare, doubt: `Số hiệu «${bare}» không có dấu gạch chéo.` };
}

/**
 * The longer title says more («Luật 52/2014/QH13» is only the number again); gaps are filled from the second. A title
 * that names another act is nobody's here.
 *
 * @returns the words of such a title
 */
function mergeInto(first: SheetAct, second: SheetAct): string[] {
  const strange = [first, second].filter((act) => otherNumberIn(act) !== null);
  const words = strange.map(({ title, issued, issuer }) => [title, issued, issuer].filter(Boolean).join(', '));
  for (const act of strange) act.title = '';
  const says = ({ title, number }: SheetAct) => title.replace(number, '').length;
  if (says(second) > says(first)) first.title = second.title;
  first.issued ||= second.issued;
  first.issuer ||= second.issuer;
  return words;
}

function dateOf(text: string): string | null {
  if (isNothing(text)) return '';
  const reading = date.read(text.split(/[\sT]/)[0] ?? '');
  return 'value' in reading ? formatDate(reading.value) : null;
}
