import type { Issue } from '../../issues/issue.ts';
import { issueOf } from '../../issues/rule.ts';
import { hasKey, keyOfCells } from '../../schemas/key.ts';
import { parseProcedureCode } from '../../text/procedure-code.ts';
import { matterGone } from '../rules/matter-gone.ts';
import type { TableData } from '../workbook/read-page.ts';
import type { PortalDraft } from './portal-draft.ts';
import type { Sectors } from './sectors.ts';

/**
 * Rows that only fill cells, without those of which nothing is there any more: half a row must not become a row. An
 * answer is a row of its own, as long as its procedure is there. Other tables stay as they are.
 */
export function withoutGone(data: TableData, draft: PortalDraft, sectors: Sectors): { data: TableData; issues: Issue[] } {
  const { fills, schema } = data;
  if (!fills) return { data, issues: [] };
  const isThere = schema.folder ? inASector(sectors) : inItsTable(data, draft);
  const kept = data.rows.map((row, index) => ({ row, place: fills[index] ?? { file: data.file }, there: isThere(row) }));
  const issues = kept
    .filter(({ there }) => !there)
    .map(({ row, place }) => issueOf(matterGone, place, { message: 'Việc ở dòng này không còn trên cổng.', found: Object.values(row)[0] }));
  return { data: { ...data, rows: kept.filter(({ there }) => there).map(({ row }) => row) }, issues };
}

type IsThere = (row: TableData['rows'][number]) => boolean;

function inASector(sectors: Sectors): IsThere {
  return (row) => sectors.homeOf(parseProcedureCode(row.procedure ?? row.code ?? '') ?? '') !== null;
}

function inItsTable({ schema }: TableData, draft: PortalDraft): IsThere {
  if (!hasKey(schema)) return () => false;
  const { file } = draft.table(`data/${schema.path}`, schema);
  const keys = new Set(file?.find(() => true).map((number) => keyOfCells(schema, (key) => file.text(number, key))));
  // A table that cannot be read is told of by whoever merges.
  return (row) => !file || keys.has(keyOfCells(schema, (key) => row[key] ?? ''));
}
