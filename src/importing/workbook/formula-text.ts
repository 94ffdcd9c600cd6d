const negativeNumber = /^-\d+(?:[.,]\d+)*$/;

/**
 * Whether a spreadsheet that opens the table would run a text. A negative number is none.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function isFormula(text: string): boolean {
  return /^[=+\-@＝＋－＠]/.test(text) && !negativeNumber.test(text);
}

/** Makes a spreadsheet take for text what stands behind it. The portal reads tables without it. */
const unseen = '\u200b';
// A spreadsheet that is set to another separator cuts cells there too, and lines where a quote is no quote to it; a
// bullet that begins such a line is left alone.
const cellStart = /^(?=[=+\-@＝＋－＠])|(?<=[\r\n,;\t|])(?=[=@＝＠]|[+\-＋－]\S)/g;

/**
 * A text as a cell that no spreadsheet runs. Read back by the portal it is the same text.
 *
 * @example asText('=1+1') // => '\u200b=1+1'
 */
export function asText(text: string): string {
  return negativeNumber.test(text) ? text : text.replace(cellStart, unseen);
}
