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

/** The acts of a sheet: numbers without «Nghị định số», dates as written in the tables, an act listed twice once. */
export function readActs(rows: readonly SheetTableRow<'acts'>[]): ReadActs {
  const result: ReadActs = { acts: [], doubts: [], unnamed: [] };
  const seen = new Map<string, SheetAct>();
  for (const { row, cells } of rows) {
    const doubt = (message: string, found: string) => void result.doubts.push({ row, message, found });
    const act = readAct(cells, doubt);
    if (act === null) {
      const text = [cells.title, cells.issued, cells.issuer].map(said).filter(Boolean).join(', ');
      if (text !== '') result.unnamed.push(text);
      doubt('Văn bản không có số hiệu nên không ghi vào bảng.', text || '(dòng trống)');
      continue;
    }
    const first = seen.get(foldKey(act.number));
    if (first) {
      doubt(twice(first, act), act.number);
      mergeInto(first, act);
    } else {
      seen.set(foldKey(act.number), act);
      result.acts.push(act);
    }
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

function twice(first: SheetAct, { number, issued }: SheetAct): string {
  return first.issued !== issued && first.issued && issued
    ? `Văn bản ${number} có hai ngày ban hành: ${first.issued} và ${issued}; giữ ngày đầu.`
    : `Văn bản ${number} ghi hai lần, gộp thành một dòng.`;
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

/** The longer title says more («Luật 52/2014/QH13» is only the number again); gaps are filled from the second. */
function mergeInto(first: SheetAct, second: SheetAct): void {
  const says = ({ title, number }: SheetAct) => title.replace(number, '').length;
  if (says(second) > says(first)) first.title = second.title;
  first.issued ||= second.issued;
  first.issuer ||= second.issuer;
}

function dateOf(text: string): string | null {
  if (isNothing(text)) return '';
  const reading = date.read(text.split(/[\sT]/)[0] ?? '');
  return 'value' in reading ? formatDate(reading.value) : null;
}
