import { Parser } from 'htmlparser2';

/** Where a formula stands: both count from 1. */
export interface FormulaCell {
  row: number;
  column: number;
}

/**
 * The cells that are formulas, for each page of a workbook in its order. The library that reads workbooks gives only
 * the values that Excel computed last.
 *
 * @param parts the XML parts of the workbook by name
 */
export function formulaCells(parts: ReadonlyMap<string, Buffer>): FormulaCell[][] {
  const targets = new Map(
    attributesOf(parts.get('xl/_rels/workbook.xml.rels'), 'Relationship').map(({ Id, Target }) => [Id, Target ?? '']),
  );
  return attributesOf(parts.get('xl/workbook.xml'), 'sheet').map((page) => {
    const target = targets.get(page['r:id'] ?? page.id) ?? '';
    const name = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    return formulasIn(parts.get(name)?.toString('latin1') ?? '');
  });
}

function attributesOf(part: Buffer | undefined, wanted: string): Record<string, string>[] {
  const found: Record<string, string>[] = [];
  const parser = new Parser(
    { onopentag: (name, attributes) => void (name.replace(/^.*:/, '') === wanted && found.push(attributes)) },
    { xmlMode: true },
  );
  parser.end(part?.toString() ?? '');
  return found;
}

// <c r="B3" t="str"><f>A3&"x"</f><v>…</v></c>
const formula = /<(?:\w+:)?c\s(?:[^<>]*?\s)?r=["']([A-Z]{1,3})(\d{1,7})["'][^<>]*>\s*<(?:\w+:)?f[\s/>]/g;

function formulasIn(sheet: string): FormulaCell[] {
  return Array.from(sheet.matchAll(formula), ([, letters = '', row]) => ({ row: Number(row), column: columnOf(letters) }));
}

/** The number of a column by its letters. @example columnOf('XFD') // => 16384 */
export function columnOf(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
