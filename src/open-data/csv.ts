/** A value of a published table; `null` is a figure that nobody published. */
export type Value = string | number | null;

/**
 * Writes a table as Excel opens it with a double-click: UTF-8 with a byte order mark, commas between cells, CRLF.
 * Numbers are written as in the portal's own tables, with a decimal comma and nothing between thousands. Text that a
 * spreadsheet would run as a formula gets an apostrophe in front.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function toCsv(header: readonly string[], rows: readonly (readonly Value[])[]): string {
  return `\ufeff${[header, ...rows].map((cells) => cells.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: Value): string {
  if (value === null) return '';
  const text = typeof value === 'number' ? String(value).replace('.', ',') : guarded(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function guarded(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
