import type { Issue } from '../../issues/issue.ts';
import { oneLine } from '../../issues/one-line.ts';
import { issueOf } from '../../issues/rule.ts';
import { hasKey, keyOfCells, type KeyedTable } from '../../schemas/key.ts';
import { parseProcedureCode } from '../../text/procedure-code.ts';
import type { CellValues, CsvFile } from './csv-file.ts';
import { withoutGone } from './fills.ts';
import type { PortalDraft } from './portal-draft.ts';
import type { TableData } from '../workbook/read-page.ts';
import { newProcedureWithoutSector } from '../rules/new-procedure-without-sector.ts';
import type { SectorChoice, Sectors } from './sectors.ts';

/** What a table of a workbook did, or would do, to the portal. */
export interface TableReport {
  file: string;
  title: string;
  changes: string[];
}

/** Procedures that are named one by one; nobody reads more. */
const mostNamed = 50;

type Target = Map<string, { file: CsvFile; rows: CellValues[] }>;

/**
 * Puts the rows of a workbook into the draft. Rows with a key change the row that has it; an empty cell erases
 * nothing. Channels and papers have no key: those of a procedure are replaced together. Nothing is put in when any
 * row has no place to go.
 */
export function mergeTable(
  read: TableData,
  draft: PortalDraft,
  sectors: Sectors,
  choice: SectorChoice,
): { report: TableReport; issues: Issue[] } {
  const { data, issues: gone } = withoutGone(read, draft, sectors);
  const { schema } = data;
  const report: TableReport = { file: data.file, title: schema.title, changes: [] };
  const { targets, issues: placing } = schema.path.includes('<linh-vuc>') ? bySector(data, draft, sectors, choice) : whole(data, draft);
  const issues = [...gone, ...placing];
  if (issues.some(({ severity }) => severity === 'error')) return { report, issues };
  for (const [path, { file, rows }] of targets) {
    const changes = hasKey(schema)
      ? upsert(file, rows, schema)
      : 'procedure' in schema.columns
        ? replaceGroups(file, rows, data.columns)
        : append(file, rows, data.columns);
    for (const change of changes) report.changes.push(`${path}: ${change}`);
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
  for (const [code, named] of [...missing].slice(0, mostNamed)) {
    const message =
      named === ''
        ? `Thủ tục ${code} chưa có trên cổng và bảng không nói lĩnh vực.`
        : `Thủ tục ${code} ghi lĩnh vực «${named}», chưa có trong data/linh-vuc.csv.`;
    issues.push(issueOf(newProcedureWithoutSector, { file: data.file }, { message, found: code }));
  }
  if (missing.size > mostNamed)
    issues.push(
      issueOf(newProcedureWithoutSector, { file: data.file }, { message: `Còn ${missing.size - mostNamed} thủ tục khác như vậy.` }),
    );
  return { targets, issues: [...new Map(issues.map((issue) => [JSON.stringify(issue), issue])).values()] };
}

function upsert(file: CsvFile, rows: readonly CellValues[], schema: KeyedTable): string[] {
  const keys = schema.key;
  const rowWith = rowsByKey(file, rows, schema);
  const changes: string[] = [];
  const fresh: CellValues[] = [];
  for (const row of rows) {
    const number = rowWith(row);
    const name = keys.map((key) => row[key]).join(', ');
    if (number === undefined) {
      fresh.push(row);
      continue;
    }
    const differing = Object.entries(row).filter(([key, text]) => text !== '' && !keys.includes(key) && file.text(number, key) !== text);
    file.update(number, Object.fromEntries(differing));
    for (const [key, text] of differing) changes.push(`${name}: ${schema.columns[key]?.header} thành «${oneLine(text, 60)}».`);
  }
  for (const row of fresh) changes.push(`thêm ${keys.map((key) => row[key]).join(', ')}.`);
  if (schema.path.includes('<linh-vuc>') && 'procedure' in schema.columns) insertBeside(file, fresh);
  else for (const row of fresh) file.insert(row);
  return changes;
}

/** Finds the row that has the key of another. Of several that are told apart it is the one that is equal there, too. */
function rowsByKey(file: CsvFile, rows: readonly CellValues[], schema: KeyedTable): (row: CellValues) => number | undefined {
  const keyed = (text: (key: string) => string) => keyOfCells(schema, text);
  const valued = (text: (key: string) => string) => keyOfCells({ ...schema, key: [...schema.key, schema.apart ?? ''] }, text);
  const numbers = file.find(() => true);
  const groups = Map.groupBy(numbers, (number) => keyed((key) => file.text(number, key)));
  const exact = new Map(numbers.map((number) => [valued((key) => file.text(number, key)), number]));
  const taken = new Set(rows.flatMap((row) => exact.get(valued((key) => row[key] ?? '')) ?? []));
  return (row) => {
    const [only, other] = groups.get(keyed((key) => row[key] ?? '')) ?? [];
    const found = exact.get(valued((key) => row[key] ?? '')) ?? (other === undefined && !taken.has(only ?? -1) ? only : undefined);
    if (found !== undefined) taken.add(found);
    return found;
  };
}

/** New rows of a procedure go behind the others of that procedure. */
function insertBeside(file: CsvFile, fresh: readonly CellValues[]): void {
  const groups = byProcedure(file, fresh);
  edit(
    file,
    groups.map(({ rows, numbers }) => ({ at: numbers.at(-1), rows })),
  );
}

/** Rows to put behind a row (without one: at the end of the file), or that row to take out. */
type Edit = { at: number | undefined; rows: readonly CellValues[] } | { at: number; rows: 'none' };

/** Edits from the end, so that the numbers of the rows before hold. */
function edit(file: CsvFile, edits: readonly Edit[]): void {
  for (const { at, rows } of edits.toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0))) {
    if (at === undefined) continue;
    let after = at;
    if (rows === 'none') file.remove(at);
    else for (const row of rows) after = file.insert(row, after);
  }
  for (const { at, rows } of edits) if (at === undefined && rows !== 'none') for (const row of rows) file.insert(row);
}

interface Group {
  code: string;
  rows: CellValues[];
  /** Rows of the file that the procedure has already. */
  numbers: number[];
}

function byProcedure(file: CsvFile, rows: readonly CellValues[]): Group[] {
  const numbers = Map.groupBy(
    file.find(() => true),
    (number) => parseProcedureCode(file.text(number, 'procedure')) ?? '',
  );
  const groups = Map.groupBy(rows, (row) => parseProcedureCode(row.procedure ?? '') ?? '');
  return [...groups].map(([code, own]) => ({ code, rows: own, numbers: numbers.get(code) ?? [] }));
}

function replaceGroups(file: CsvFile, rows: readonly CellValues[], columns: readonly string[]): string[] {
  const groups = byProcedure(file, rows).filter(({ rows: group, numbers }) => {
    const same =
      numbers.length === group.length &&
      group.every((row, index) => columns.every((key) => key === 'procedure' || file.text(numbers[index] ?? 0, key) === row[key]));
    return !same;
  });
  for (const { rows: group, numbers } of groups)
    group.slice(0, numbers.length).forEach((row, index) => file.update(numbers[index] ?? 0, row));
  edit(file, groups.flatMap(editsOf));
  return groups.map(({ code, rows: group, numbers }) =>
    numbers.length === 0 ? `${code}: thêm ${group.length} dòng.` : `${code}: thay ${numbers.length} dòng bằng ${group.length} dòng.`,
  );
}

function editsOf({ rows, numbers }: Group): Edit[] {
  const gone = numbers.slice(rows.length).map((at): Edit => ({ at, rows: 'none' }));
  return rows.length > numbers.length ? [{ at: numbers.at(-1), rows: rows.slice(numbers.length) }] : gone;
}

function append(file: CsvFile, rows: readonly CellValues[], columns: readonly string[]): string[] {
  const textOf = (text: (key: string) => string) => JSON.stringify(columns.map(text));
  const known = new Set(file.find(() => true).map((number) => textOf((key) => file.text(number, key))));
  const fresh = rows.filter((row) => !known.has(textOf((key) => row[key] ?? '')));
  for (const row of fresh) file.insert(row);
  return fresh.length === 0 ? [] : [`thêm ${fresh.length} dòng.`];
}
