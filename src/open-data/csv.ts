import { stringify } from 'csv-stringify/sync';

/** A value of a published table; `null` is a figure that nobody published. */
export type Value = string | number | null;

/**
 * Writes a table as Excel opens it with a double-click: UTF-8 with a byte order mark, commas between cells, CRLF.
 * Numbers are written as in the portal's own tables, with a decimal comma and nothing between thousands. Text that a
 * spreadsheet would run as a formula gets an apostrophe in front, as OWASP advises; a number is a number by its type,
 * so that one below nought stays one.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function toCsv(header: readonly string[], rows: readonly (readonly Value[])[]): string {
  const cells = [header, ...rows].map((row) => row.map(written));
  // Quoted for whatever sign a spreadsheet takes between cells.
  return stringify(cells, { bom: true, record_delimiter: '\r\n', quoted_match: /[;\t|\r\n]/ });
}

/** One line of a table for people to copy, without what a file needs around it. */
export function toCsvLine(cells: readonly Value[]): string {
  return stringify([cells.map(written)], { record_delimiter: '', quoted_match: /[;\t|\r\n]/ });
}

function written(value: Value): string {
  if (value === null) return '';
  return typeof value === 'number' ? String(value).replace('.', ',') : guarded(value);
}

/** Whether a spreadsheet takes a text for a formula, which is then written with an apostrophe before it. */
export function isFormulaStart(text: string): boolean {
  return starts.test(text);
}

// What makes a formula, also in full width, which a Vietnamese or Japanese keyboard may write.
const starts = /^[\s"\ufeff]*[=+\-@＝＋－＠]|^[\t\r]/;
const sign = /[=+\-@＝＋－＠]/;

/**
 * A spreadsheet that takes another sign for the one between cells (semicolons where the decimal mark is a comma)
 * does not see our quotes: what follows such a sign is a cell of its own there, and is guarded as well.
 */
function guarded(text: string): string {
  const inner = text.replace(/[\s"\ufeff;|]+/g, (between, at: number) => {
    const next = text.charAt(at + between.length);
    return sign.test(next) && /[;\t|\r\n]/.test(between) ? `${between}'` : between;
  });
  return isFormulaStart(text) ? `'${inner}` : inner;
}
