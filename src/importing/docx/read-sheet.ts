import { joinLines } from '../../text/ends-and-lines.ts';
import { blockText, type Block, type TableBlock } from './blocks.ts';
import { findLabels } from './find-labels.ts';
import { labelOrder, type SheetLabel } from './labels.ts';
import { saysNothing } from './paper-headings.ts';
import { rowsOfTable, type SheetTableName, type SheetTableRow } from './tables.ts';
import { isNothing, said } from './text.ts';
import { unfold } from './unfold.ts';

/** A line of the list of papers. `heading` is what stands above it, as written. */
export type SheetPaper = SheetTableRow<'papers'>;

/** One official sheet as text: its labels, the rows of its three tables, and what stood where nothing was expected. */
export interface Sheet {
  /** Text by label; «Không có thông tin» is the empty text. Labels that the sheet lacks are absent. */
  texts: Partial<Record<SheetLabel, string>>;
  channels: SheetTableRow<'channels'>[];
  papers: SheetPaper[];
  acts: SheetTableRow<'acts'>[];
  /** Labels that were not found. */
  missing: SheetLabel[];
  /** Wording in the sections of the tables that belongs to no row. */
  leftovers: { label: SheetLabel; text: string }[];
  /** Tables without a header, whose columns were taken in their usual order. */
  headless: SheetTableName[];
}

/** @returns `null` when the blocks are no sheet: fewer than six of its labels stand there */
export function readSheet(blocks: readonly Block[]): Sheet | null {
  const flat = unfold(blocks);
  const labels = findLabels(flat);
  if (labels.length < 6) return null;
  const found = new Set(labels.map(({ label }) => label));
  const sheet: Sheet = {
    texts: {},
    channels: [],
    papers: [],
    acts: [],
    missing: labelOrder.filter((label) => !found.has(label)),
    leftovers: [],
    headless: [],
  };
  labels.forEach(({ label, block, rest }, index) => {
    const body = flat.slice(block + 1, labels[index + 1]?.block ?? flat.length);
    if (label === 'channels' || label === 'acts') readTableSection(sheet, label, rest, body);
    else if (label === 'papers') readPapers(sheet, rest, body);
    else sheet.texts[label] = textOf(rest, body);
  });
  return sheet;
}

/** The text of a label on one line. */
export function lineOf({ texts }: Sheet, label: SheetLabel): string {
  return joinLines(texts[label] ?? '', ' ');
}

function textOf(rest: string, body: readonly Block[]): string {
  const text = [rest, ...body.map(blockText)].filter(Boolean).join('\n').replace(closing, '').trim();
  return said(text);
}

// The last line of every sheet: where it can be read on the web.
const closing = /\n?Để xem chi tiết thủ tục hành chính, vui lòng truy cập[\s\S]*$/iu;

function readTableSection(sheet: Sheet, label: 'channels' | 'acts', rest: string, body: readonly Block[]): void {
  const loose = [rest];
  for (const block of body) {
    if (block.kind === 'paragraph') {
      loose.push(block.text);
      continue;
    }
    const rows = tableRows(sheet, block, label);
    // A table that continues on another page counts on.
    const from = sheet[label].at(-1)?.row ?? 0;
    const numbered = rows.map((row) => ({ ...row, row: row.row + from }));
    if (label === 'channels') sheet.channels.push(...(numbered as SheetTableRow<'channels'>[]));
    else sheet.acts.push(...(numbered as SheetTableRow<'acts'>[]));
  }
  keepLoose(sheet, label, loose);
}

function readPapers(sheet: Sheet, rest: string, body: readonly Block[]): void {
  let heading = rest === '' ? [] : [rest];
  let row = 0;
  for (const block of body) {
    if (block.kind === 'paragraph') {
      heading.push(block.text);
      continue;
    }
    let inTable = heading.join('\n');
    heading = [];
    for (const paper of tableRows(sheet, block, 'papers')) {
      if (paper.heading !== null) {
        inTable = paper.heading;
        continue;
      }
      row += 1;
      sheet.papers.push({ ...paper, row, heading: inTable === '' ? null : inTable });
    }
  }
  keepLoose(sheet, 'papers', heading);
}

function tableRows<T extends SheetTableName>(sheet: Sheet, table: TableBlock, name: T): SheetTableRow<T>[] {
  const { rows, hasHeader } = rowsOfTable(table, name);
  if (!hasHeader && rows.length > 0 && !sheet.headless.includes(name)) sheet.headless.push(name);
  return rows;
}

function keepLoose(sheet: Sheet, label: SheetLabel, lines: readonly string[]): void {
  const text = lines
    .filter((line) => line !== '' && !isNothing(line))
    .join('\n')
    .replace(closing, '')
    .trim();
  if (text !== '' && !saysNothing(text)) sheet.leftovers.push({ label, text });
}
