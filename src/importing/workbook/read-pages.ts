import type { Issue } from '../../issues/issue.ts';
import { issueOf } from '../../issues/rule.ts';
import { duplicatesAmong } from '../../schemas/duplicates.ts';
import type { Refusal } from '../opening/limits.ts';
import { tableNotKnown } from '../rules/table-not-known.ts';
import type { Page } from './page.ts';
import { isMatterPage, readMatters } from './read-matters.ts';
import { readPage, type PageReading, type TableData } from './read-page.ts';

export interface ReadTables {
  tables: TableData[];
  issues: Issue[];
}

/** The tables on the pages of a file. Pages that are no table are reported, and a file without any. */
export function readPages(pages: readonly Page[], file: string): ReadTables {
  const read = pages.flatMap((page) => (isMatterPage(page) ? readMatters(page) : readPage(page)));
  const issues = [...read.flatMap((one) => one.issues), ...duplicates(read)];
  const tables = read.flatMap(({ table }) => table ?? []);
  if (tables.length === 0 && issues.length === 0 && !pages.some(isMatterPage))
    issues.push(issueOf(tableNotKnown, { file }, { message: 'Tập tin không có bảng nào.' }));
  return { tables, issues };
}

/** Of two rows of a file with one key the later would quietly undo the earlier. */
function duplicates(read: readonly PageReading[]): Issue[] {
  const bySchema = Map.groupBy(read, ({ table }) => table?.schema);
  return [...bySchema].flatMap(([schema, pages]) =>
    schema
      ? duplicatesAmong(
          schema,
          pages.flatMap(({ placed }) => placed),
        )
      : [],
  );
}

/** A file of which nothing is read. */
export function refused({ rule, ...finding }: Refusal, file: string): ReadTables {
  return { tables: [], issues: [issueOf(rule, { file }, finding)] };
}
