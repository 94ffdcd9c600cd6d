/** The one way a procedure code is printed: `d.dddddd`. */
export type ProcedureCode = string;

/**
 * Reads a procedure code in any of the forms that the national database, its sheets and offices use, and
 * returns the one form that is printed. Suffixes that name a province or an office (`.H19`, `.000.00.00.H54.`)
 * point at the same procedure and are dropped.
 *
 * @example parseProcedureCode('2000815') // => '2.000815'
 * @example parseProcedureCode('1.012753.H19') // => '1.012753'
 * @returns `null` when the text is no procedure code
 */
export function parseProcedureCode(text: string): ProcedureCode | null {
  const match = /^([1-9])\.?(\d{6})(?:[.-][0-9A-Z]{1,4})*\.?$/i.exec(text.trim().replace(/\s+/g, ''));
  return match ? `${match[1]}.${match[2]}` : null;
}
