import type { Issue } from '../../issues/issue.ts';
import { doubtTable } from '../../schemas/doubts.ts';
import { formatDate, type IsoDate } from '../../text/date.ts';
import { hasLetterOrDigit } from '../../text/readable.ts';
import { labelNamed, type SheetLabel } from '../docx/labels.ts';
import type { CellValues, CsvFile } from './csv-file.ts';
import type { MergeReport } from './merge-rows.ts';
import { fingerprint } from './official-text.ts';
import type { PortalDraft } from './portal-draft.ts';

/** Where doubts are kept until somebody decides, below the portal folder. */
const doubtsPath = `data/${doubtTable.path}`;

/** A row of the table of doubts. */
type Doubt = CellValues & { id: string };

/** A sheet that was taken: what its import did, and all that was said of it. */
export interface TakenSheet extends Pick<MergeReport, 'code' | 'kept'> {
  file: string;
  issues: readonly Issue[];
}

/**
 * Writes what the import could not be sure of into the table of doubts. A doubt that is there already stays as it is, so
 * that no decision is lost; one that its sheet no longer raises goes, unless somebody decided it.
 *
 * @param today the day of the import
 * @returns why the table could not be written
 */
export function noteDoubts(sheets: readonly TakenSheet[], draft: PortalDraft, today: IsoDate): Issue[] {
  if (sheets.length === 0) return [];
  const { file, issues } = draft.table(doubtsPath, doubtTable);
  if (!file) return issues;
  const known = Map.groupBy(
    file.find(() => true),
    (row) => file.text(row, 'procedure'),
  );
  const gone = sheets.flatMap((sheet) => settle(sheet, file, known.get(sheet.code) ?? [], today));
  for (const row of gone.toSorted((a, b) => b - a)) file.remove(row);
  return [];
}

/** Adds the new doubts of a sheet behind all others, so that no row moves. @returns rows that are no doubts any more */
function settle({ code, file: name, issues, kept }: TakenSheet, file: CsvFile, known: readonly number[], today: IsoDate): number[] {
  const found = [...issues.flatMap((issue) => doubtOf(issue, code) ?? []), ...kept.map((line) => keptDoubt(line, code))];
  const doubts = new Map<string, Doubt>();
  for (const doubt of found) doubts.set(doubt.id, together(doubts.get(doubt.id), doubt));
  const there = new Set(known.map((row) => file.text(row, 'id')));
  for (const doubt of doubts.values()) if (!there.has(doubt.id)) file.insert({ ...doubt, file: name, noted: formatDate(today) });
  // What differs from an editor's words is said once, when the sheet changes: its silence settles nothing.
  return known.filter((row) => file.text(row, 'kind') !== '' && file.text(row, 'decision') === '' && !doubts.has(file.text(row, 'id')));
}

/** Two doubts about the same words, «Phí» and «Lệ phí» of one cell, are one row that says both. */
function together(first: Doubt | undefined, doubt: Doubt): Doubt {
  if (first === undefined || first.matter?.includes(doubt.matter ?? '')) return first ?? doubt;
  return { ...first, matter: `${first.matter} ${doubt.matter}` };
}

/** A warning of a sheet as a row; what is only style asks nobody for a decision. */
function doubtOf({ code: kind, harm, message, found, whole = found ?? '', place }: Issue, procedure: string): Doubt | null {
  if (harm === undefined || harm === 'style') return null;
  const [section = '', column = section] = (place.columnName ?? '').split(' · ');
  const label = labelNamed(section);
  return {
    id: idOf(procedure, [kind, place.columnName, whole]),
    procedure,
    kind,
    table: label ? (tableOf[label] ?? 'danh-muc.csv') : '',
    column,
    matter: place.line === undefined || /\(Các dòng /.test(message) ? message : `${message} (Dòng ${place.line} trong bảng của hồ sơ.)`,
    recordSays: hasLetterOrDigit(whole) ? whole : '',
  };
}

const tableOf: Partial<Record<SheetLabel, string>> = { channels: 'cach-thuc.csv', papers: 'giay-to.csv', acts: 'can-cu.csv' };

/** Where the sheet says something else than an editor's words, which were kept. */
function keptDoubt(line: string, procedure: string): Doubt {
  return { id: idOf(procedure, line), procedure, matter: `Bảng giữ lời bạn đã viết, hồ sơ nay khác. ${line}` };
}

function idOf(procedure: string, what: unknown): string {
  return `${procedure.replace('.', '-')}-${fingerprint(what)}`;
}
