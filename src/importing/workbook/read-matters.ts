import type { Issue, Place } from '../../issues/issue.ts';
import { issueOf } from '../../issues/rule.ts';
import { today } from '../../portal/clock.ts';
import { columnOf, matterHeads, readTarget, rowNamed, tableOf, type Target } from '../../schemas/matters.ts';
import { formatDate } from '../../text/date.ts';
import { foldKey } from '../../text/fold.ts';
import { normalise } from '../../text/normalise.ts';
import type { CellValues } from '../merge/csv-file.ts';
import { cellNotText } from '../rules/cell-not-text.ts';
import { unknownMatter } from '../rules/unknown-matter.ts';
import { cellText, type Cell } from './cell-text.ts';
import type { Page } from './page.ts';
import type { PageReading, TableData } from './read-page.ts';

type Head = keyof typeof matterHeads;

/** A filled line of the worksheet: where its words go, and where they stand. */
interface Filled {
  target: Target;
  text: string;
  decider: string;
  place: Place;
}

/** Whether a page is the worksheet of `npm run todo`. */
export function isMatterPage({ records: [head] }: Page): boolean {
  const labels = head?.cells.map((cell) => foldKey(String(cell ?? ''))) ?? [];
  return [matterHeads.target, matterHeads.fill].every((label) => labels.includes(foldKey(label)));
}

/** The filled cells of a worksheet as rows of the tables that they belong to; empty ones change nothing. */
export function readMatters({ records: [head, ...body], file }: Page): PageReading[] {
  const cellOf = cellsBelow(head?.cells ?? []);
  const issues: Issue[] = [];
  const filled = body.flatMap(({ cells, line }): Filled[] => {
    const [id, fill, decider] = (['target', 'fill', 'decider'] as const).map((name) => ({ cell: cells[cellOf(name)] ?? null, name }));
    const at = (name: Head): Place => ({ file, line, column: cellOf(name) + 1, columnName: matterHeads[name] });
    if (!id || !fill || normalise(String(fill.cell ?? '')) === '') return [];
    const target = soundTarget(normalise(String(id.cell ?? '')));
    if (!target)
      issues.push(
        issueOf(unknownMatter, at('target'), { message: 'Dòng này không có mã việc của cổng.', found: String(id.cell ?? '') || undefined }),
      );
    if (!target) return [];
    const { text, issue } = readFill(fill.cell, target, at('fill'));
    if (issue) issues.push(issue);
    return issue ? [] : [{ target, text, decider: normalise(String(decider?.cell ?? '')), place: at('fill') }];
  });
  return [{ table: null, placed: [], issues }, ...tablesOf(filled, file)];
}

/** Where the cells of each column stand; a column that somebody deleted has none. */
function cellsBelow(labels: readonly Cell[]): (name: Head) => number {
  const folded = labels.map((label) => foldKey(String(label ?? '')));
  return (name) => folded.indexOf(foldKey(matterHeads[name]));
}

/** A target whose row is named as its table would name it. */
function soundTarget(id: string): Target | null {
  const target = readTarget(id);
  if (!target) return null;
  const named = Object.entries(rowNamed(target));
  return named.every(([key, text]) => 'value' in (tableOf(target).columns[key]?.kind.read(text) ?? {})) ? target : null;
}

/** The words of a filled cell, judged by the very column that they go into. */
function readFill(cell: Cell, target: Target, place: Place): { text: string; issue: Issue | null } {
  const column = columnOf(target);
  const { text: raw, problem } = cellText(cell, column);
  const text = normalise(raw);
  if (problem) return { text, issue: issueOf(cellNotText, place, { message: problem, found: text }) };
  const reading = column.kind.read(text);
  return { text, issue: 'problem' in reading ? issueOf(reading.problem.rule, place, reading.problem.finding) : null };
}

/** A table for each that is written to; cells of one row are one row. */
function tablesOf(filled: readonly Filled[], file: string): PageReading[] {
  return [...Map.groupBy(filled, ({ target }) => target.table).values()].flatMap((own): PageReading[] => {
    const rows = [...Map.groupBy(own, ({ target }) => JSON.stringify(target.row)).values()];
    const [first] = own;
    if (!first) return [];
    const table: TableData = {
      schema: tableOf(first.target),
      file,
      rows: rows.map(rowOf),
      sectors: rows.map(() => ''),
      columns: [],
      fills: rows.flatMap(([one]) => (one ? one.place : [])),
    };
    return [{ table, placed: [], issues: [] }];
  });
}

function rowOf(cells: readonly Filled[]): CellValues {
  return Object.assign(
    {},
    ...cells.map(({ target, text, decider }) => ({ ...rowNamed(target), [target.column]: text, ...decisionOf(target, decider) })),
  ) as CellValues;
}

/** A decision has its day, and who took it where that is said. */
function decisionOf({ table }: Target, decider: string): CellValues {
  return table === 'can-quyet' ? { decided: formatDate(today()), decider } : {};
}
