import { isDeepStrictEqual } from 'node:util';
import { asText, isFormula } from '../importing/workbook/formula-text.ts';
import type { Kind } from '../schemas/kind.ts';
import { notANumber } from '../schemas/rules/not-a-number.ts';
import type { Column, Table } from '../schemas/table.ts';
import { parseRecords } from '../tables/parse.ts';
import { cellSpans, quotedLike, spansOf, unquoted, type RecordSpan } from '../tables/spans.ts';
import { foldKey } from '../text/fold.ts';
import { normalise } from '../text/normalise.ts';
import type { Mended, Mend } from './mend.ts';

type AnyColumn = Column<unknown, boolean>;

/**
 * A table with everything mended that is only spelt otherwise: labels of columns, blanks, marks, dates, codes, values of
 * a list, numbers in English notation. A cell says what it said: whatever reads another value afterwards is left alone.
 * Quotes, delimiters, the order of columns and what stands in no column stay byte for byte.
 *
 * @param text with line feeds alone
 * @param file the name that mends carry, relative to the portal folder
 */
export function mendTable(text: string, file: string, { columns }: Table): Mended {
  const nothing = { text, mends: [] };
  if (parseRecords(text, file).issues.length > 0) return nothing;
  const { records, delimiter } = spansOf(text);
  const [head, ...rows] = records.filter((record) => text.slice(record.from, record.to).trim() !== '');
  if (!head) return nothing;
  const byLabel = new Map(Object.values(columns).map((column) => [foldKey(column.header), column]));
  const found = cellsOf(text, head, delimiter).map((label) => byLabel.get(foldKey(normalise(label))));
  // Of two columns of one name nobody knows which is meant.
  const labels = found.map((column) => (found.filter((other) => other === column).length === 1 ? column : undefined));
  const mends: Mend[] = [];
  let [mended, at] = ['', 0];
  for (const record of [head, ...rows]) {
    const spans = cellSpans(text, record, delimiter);
    if (spans.length !== labels.length) continue;
    for (const [index, { from, to }] of spans.entries()) {
      const column = labels[index];
      const [raw, line] = [text.slice(from, to), record.line + linesIn(text.slice(record.from, from))];
      const now = column && (record === head ? column.header : mendCell(unquoted(raw), column));
      if (column === undefined || now === undefined || now === unquoted(raw)) continue;
      mends.push({ file, line, column: index + 1, columnName: column.header, before: unquoted(raw), after: now });
      mended += text.slice(at, from) + quotedLike(raw, now, delimiter);
      at = to;
    }
  }
  return { text: mended + text.slice(at), mends };
}

const cellsOf = (text: string, record: RecordSpan, delimiter: string) =>
  cellSpans(text, record, delimiter).map(({ from, to }) => unquoted(text.slice(from, to)));

const linesIn = (text: string) => text.split('\n').length - 1;

/** A cell as it should be written; as it was, where that might say something else. */
function mendCell(cell: string, { kind }: Pick<AnyColumn, 'kind'>): string {
  const plain = normalise(cell);
  const spelled = plain === '' ? '' : spell(plain, kind);
  // What keeps a spreadsheet from running a cell is one of the signs that nobody sees.
  const safe = cell.includes('\u200b') ? asText(spelled) : spelled;
  if (isFormula(safe) && !isFormula(cell)) return cell;
  return safe;
}

function spell(plain: string, kind: Kind<unknown>): string {
  const reading = kind.read(plain);
  if ('problem' in reading) return fromEnglish(plain, kind);
  const spelled = kind.spelling?.(reading.value) ?? plain;
  return isDeepStrictEqual(kind.read(normalise(spelled)), reading) ? spelled : plain;
}

/** A number with both marks of English notation, or with a point that cannot group thousands, can be read in one way only. */
function fromEnglish(plain: string, kind: Kind<unknown>): string {
  const reading = kind.read(plain);
  const known = /^(?:[1-9]\d{0,2}(?:,\d{3})+\.\d{1,2}|\d{1,9}\.\d{1,2})$/.test(plain);
  if (!known || !('problem' in reading) || reading.problem.rule !== notANumber) return plain;
  const { suggestion } = reading.problem.finding;
  return suggestion && 'value' in kind.read(suggestion) ? suggestion : plain;
}
