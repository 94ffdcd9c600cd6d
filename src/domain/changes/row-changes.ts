import { registry, type TableName } from '../../schemas/all-tables.ts';
import type { AnyRow } from '../../schemas/reference.ts';
import type { Change, Part, Side } from './change.ts';
import { columnParts, comparedRow } from './compare-columns.ts';
import { compareTable } from './compare-rows.ts';
import { tellings, type Telling } from './row-tellings.ts';

/** Rows that came, went or changed, of every table whose rows are told one by one. */
export function rowChanges(before: Side, after: Side): Change[] {
  return (Object.keys(tellings) as TableName[]).flatMap((name) => changesOfTable(name, before, after));
}

function changesOfTable<N extends TableName>(name: N, before: Side, after: Side): Change[] {
  const telling = tellings[name] as unknown as Telling<N>;
  const { added, removed, changed } = compareTable(name, before, after);
  if (telling.inner) return counted(name, [added.length, removed.length, changed.length]);
  const told = (row: Side['rows'][N][number], side: Side, parts: readonly Part[]): Change => ({
    kind: telling.kind,
    title: telling.title(row, side),
    address: side === after ? telling.address(row, side) : null,
    unit: telling.unit?.(row, side) ?? null,
    parts,
    tables: [name],
  });
  return [
    ...changed.map((pair) => told(pair.after, after, rowParts(name, pair.before, pair.after))),
    ...added.map((row) => told(row, after, [{ says: `${telling.what} mới`, weight: 'fact' }])),
    ...removed.map((row) => told(row, before, [{ says: `bỏ ${telling.what} này`, weight: 'fact' }])),
  ];
}

/** What was wanting and is mended is said as such, not as a cell. */
function rowParts(name: TableName, before: AnyRow, after: AnyRow): Part[] {
  const state =
    name === 'recommendations' || name === 'tasks' ? [{ says: stateWords(before.state, after.state), weight: 'fact' as const }] : [];
  if (before.state === after.state) return columnParts(before, after, registry[name]);
  return [...state, ...columnParts(before, after, registry[name], { told: state.length > 0 ? ['state'] : [] })];
}

/** @example stateWords('Đang làm', 'Đã khắc phục') // => 'đã khắc phục (trước: đang làm)' */
function stateWords(before: unknown, after: unknown): string {
  const [old, now] = [before, after].map((state) => (typeof state === 'string' ? state.toLowerCase() : 'chưa có báo cáo'));
  return `${now} (trước: ${old})`;
}

/** Rows that nobody reads one by one. @example // => 'data/tu-dong-nghia.csv: 3 dòng thêm, 1 dòng sửa' */
function counted(name: TableName, counts: readonly number[]): Change[] {
  const words = ['dòng thêm', 'dòng bỏ', 'dòng sửa'];
  const said = counts.flatMap((count, index) => (count > 0 ? [`${count} ${words[index]}`] : []));
  if (said.length === 0) return [];
  return [
    {
      kind: 'other',
      title: `data/${registry[name].path}`,
      address: null,
      unit: null,
      parts: [{ says: said.join(', '), weight: 'inner' }],
      tables: [name],
    },
  ];
}

/** Whatever table differs and was told nowhere is counted, so that nothing is passed over. */
export function untold(told: readonly Change[], before: Side, after: Side): Change[] {
  const known = new Set(told.flatMap(({ tables }) => tables));
  return (Object.keys(registry) as TableName[]).flatMap((name) => {
    if (known.has(name) || before.unread.has(name) || after.unread.has(name)) return [];
    const rows = (side: Side) => (side.rows[name] as AnyRow[]).map((row) => comparedRow(row, registry[name])).sort();
    if (JSON.stringify(rows(before)) === JSON.stringify(rows(after))) return [];
    const { added, removed, changed } = compareTable(name, before, after);
    return counted(name, [added.length, removed.length, changed.length]);
  });
}
