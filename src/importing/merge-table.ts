import type { Issue } from '../issues/issue.ts';
import { issueOf } from '../issues/rule.ts';
import type { Columns, Table } from '../schemas/table.ts';
import { foldKey } from '../text/fold.ts';
import { parseProcedureCode } from '../text/procedure-code.ts';
import type { CellValues, CsvFile } from './csv-file.ts';
import type { PortalDraft } from './portal-draft.ts';
import type { TableData } from './read-grid.ts';
import { newProcedureWithoutSector } from './rules/sheet-rules.ts';
import type { SectorChoice, Sectors } from './sectors.ts';

/** What a table of a workbook did, or would do, to the portal. */
export interface TableReport {
  file: string;
  title: string;
  changes: string[];
}

type Target = Map<string, { file: CsvFile; rows: CellValues[] }>;

/**
 * Puts the rows of a workbook into the draft. Rows with a key change the row that has it; an empty cell erases
 * nothing. Channels and papers have no key: those of a procedure are replaced together. Nothing is put in when any
 * row has no place to go.
 */
export function mergeTable(data: TableData, draft: PortalDraft, sectors: Sectors, choice: SectorChoice): { report: TableReport; issues: Issue[] } {
  const { schema } = data;
  const report: TableReport = { file: data.file, title: schema.title, changes: [] };
  const { targets, issues } = schema.path.includes('<linh-vuc>') ? bySector(data, draft, sectors, choice) : whole(data, draft);
  if (issues.some(({ severity }) => severity === 'error')) return { report, issues };
  for (const [path, { file, rows }] of targets) {
    const changes = schema.key ? upsert(file, rows, schema) : 'procedure' in schema.columns ? replaceGroups(file, rows, data.columns) : append(file, rows, data.columns);
    report.changes.push(...changes.map((change) => `${path}: ${change}`));
  }
  return { report, issues };
}

function whole(data: TableData, draft: PortalDraft): { targets: Target; issues: Issue[] } {
  const path = `data/${data.schema.path}`;
  const { file, issues } = draft.table(path, data.schema);
  return { targets: file ? new Map([[path, { file, rows: data.rows }]]) : new Map(), issues };
}

function bySector(data: TableData, draft: PortalDraft, sectors: Sectors, choice: SectorChoice): { targets: Target; issues: Issue[] } {
  const targets: Target = new Map();
  const issues: Issue[] = [];
  const missing = new Map<string, string>();
  const codeKey = 'procedure' in data.schema.columns ? 'procedure' : 'code';
  data.rows.forEach((row, index) => {
    const code = parseProcedureCode(row[codeKey] ?? '') ?? '';
    const id = sectors.homeOf(code) ?? sectors.named(choice.sector ?? data.sectors[index] ?? '')?.id;
    if (!id) {
      missing.set(code, data.sectors[index] ?? '');
      return;
    }
    const path = `data/${data.schema.path.replace('<linh-vuc>', id)}`;
    const { file, issues: tableIssues } = draft.table(path, data.schema);
    if (!file) {
      if (!targets.has(path)) issues.push(...tableIssues);
      return;
    }
    const target = targets.get(path) ?? { file, rows: [] };
    target.rows.push(row);
    targets.set(path, target);
    if (codeKey === 'code') sectors.settle(code, id);
  });
  for (const [code, named] of missing) {
    const message = named === '' ? `Thủ tục ${code} chưa có trên cổng và bảng không nói lĩnh vực.` : `Thủ tục ${code} ghi lĩnh vực «${named}», chưa có trong data/linh-vuc.csv.`;
    issues.push(issueOf(newProcedureWithoutSector, { file: data.file }, { message, found: code }));
  }
  return { targets, issues: [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()] };
}

function upsert(file: CsvFile, rows: readonly CellValues[], schema: Table<Columns>): string[] {
  const keys = (schema.key ?? []) as string[];
  const keyOf = (text: (key: string) => string) => keys.map((key) => (key === 'code' || key === 'procedure' ? (parseProcedureCode(text(key)) ?? text(key)) : foldKey(text(key)))).join('|');
  const numbers = new Map<string, number>();
  for (const number of file.find(() => true)) numbers.set(keyOf((key) => file.text(number, key)), number);
  const changes: string[] = [];
  const fresh: CellValues[] = [];
  for (const row of rows) {
    const number = numbers.get(keyOf((key) => row[key] ?? ''));
    const name = keys.map((key) => row[key]).join(', ');
    if (number === undefined) {
      fresh.push(row);
      continue;
    }
    const differing = Object.entries(row).filter(([key, text]) => text !== '' && !keys.includes(key) && file.text(number, key) !== text);
    file.update(number, Object.fromEntries(differing));
    for (const [key, text] of differing) changes.push(`${name}: ${schema.columns[key]?.header} thành «${short(text)}».`);
  }
  for (const row of fresh) {
    const number = schema.path.includes('<linh-vuc>') ? insertBeside(file, row) : file.insert(row);
    numbers.set(keyOf((key) => row[key] ?? ''), number);
    changes.push(`thêm ${keys.map((key) => row[key]).join(', ')}.`);
  }
  return changes;
}

/** A new row of a procedure goes behind the others of that procedure. */
function insertBeside(file: CsvFile, row: CellValues): number {
  const code = parseProcedureCode(row.procedure ?? '');
  const last = code === null ? undefined : file.find((text) => parseProcedureCode(text('procedure')) === code).at(-1);
  return last === undefined ? file.insert(row) : file.insert(row, last);
}

function replaceGroups(file: CsvFile, rows: readonly CellValues[], columns: readonly string[]): string[] {
  const changes: string[] = [];
  for (const [code, group] of Map.groupBy(rows, (row) => parseProcedureCode(row.procedure ?? '') ?? '')) {
    const numbers = file.find((text) => parseProcedureCode(text('procedure')) === code);
    const same = numbers.length === group.length && group.every((row, index) => columns.every((key) => key === 'procedure' || file.text(numbers[index] ?? 0, key) === row[key]));
    if (same) continue;
    group.slice(0, numbers.length).forEach((row, index) => file.update(numbers[index] ?? 0, row));
    let after = numbers[Math.min(numbers.length, group.length) - 1];
    for (const row of group.slice(numbers.length)) after = after === undefined ? file.insert(row) : file.insert(row, after);
    for (const number of numbers.slice(group.length).toReversed()) file.remove(number);
    changes.push(numbers.length === 0 ? `${code}: thêm ${group.length} dòng.` : `${code}: thay ${numbers.length} dòng bằng ${group.length} dòng.`);
  }
  return changes;
}

function append(file: CsvFile, rows: readonly CellValues[], columns: readonly string[]): string[] {
  const textOf = (text: (key: string) => string) => JSON.stringify(columns.map(text));
  const known = new Set(file.find(() => true).map((number) => textOf((key) => file.text(number, key))));
  const fresh = rows.filter((row) => !known.has(textOf((key) => row[key] ?? '')));
  for (const row of fresh) file.insert(row);
  return fresh.length === 0 ? [] : [`thêm ${fresh.length} dòng.`];
}

function short(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 59)}…` : line;
}
