import type { Issue, Place } from '../issues/issue.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import { standingNews } from '../portal/join-news.ts';
import type { ProseFile } from '../portal/read-prose-files.ts';
import type { ReadTable } from '../portal/read-tables.ts';
import { text, texts, wording } from '../schemas/kinds/text.ts';
import type { AnyRow } from '../schemas/reference.ts';
import { impossibleDates } from '../text/impossible-dates.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'ngay-khong-co-that',
  severity: 'warning',
  harm: 'wrong',
  title: 'Ngày viết trong câu chữ không có trên lịch',
  cause: 'Người đọc tìm văn bản theo ngày này sẽ không thấy, và không biết ngày đúng là ngày nào.',
  wrong: `Báo cáo 118/BC-UBND ngày 31/11/2026`,
  right: `Báo cáo 118/BC-UBND ngày 30/11/2026`,
  mend: 'Xem lại văn bản rồi sửa ngày. Văn bản in sai như vậy thì giữ nguyên và nói rõ ở ghi chú.',
};

export const impossibleDate: Check = {
  rule,
  needs: [],
  find: ({ tables, prose }) => [
    ...Object.values<ReadTable>(tables).flatMap(inTable),
    ...[...standingNews(prose.news), ...prose.pages, ...prose.guides, ...prose.rounds].flatMap(inText),
  ],
};

/** Kinds of columns in which an editor writes freely. */
const freeKinds: readonly unknown[] = [text, wording, texts];

function inTable({ table, rows, partial, placeOf }: ReadTable): Issue[] {
  const columns = Object.keys(table.columns).filter((key) => freeKinds.includes(table.columns[key]?.kind));
  return [...rows, ...partial].flatMap((row: AnyRow) =>
    columns.flatMap((key) => [row[key] ?? []].flat().flatMap((value) => issuesIn(String(value), () => placeOf(row, key)))),
  );
}

/** The values of the front matter, where all of them could be read, then the body. */
function inText({ file, front, prose: { body, bodyLine, front: source }, placeOf }: ProseFile<unknown>): Issue[] {
  const lineAt = (index: number) => body.slice(0, index).split(/\r\n|\r|\n/);
  return [
    ...valuesIn(front === null ? null : source?.data).flatMap(({ value, path }) => issuesIn(value, () => placeOf(path))),
    ...issuesIn(body, (index) => {
      const lines = lineAt(index);
      return { file, line: bodyLine + lines.length - 1, column: (lines.at(-1)?.length ?? 0) + 1 };
    }),
  ];
}

function issuesIn(value: string, placeAt: (index: number) => Place): Issue[] {
  return impossibleDates(value).map(({ written, index, reason }) =>
    issueOf(rule, placeAt(index), {
      message: `Ngày «${written}» không có thật. ${reason}`,
      found: written,
      expected: 'một ngày có trên lịch, viết dd/mm/yyyy',
    }),
  );
}

function valuesIn(data: unknown, path: readonly PropertyKey[] = []): { value: string; path: readonly PropertyKey[] }[] {
  if (typeof data === 'string') return [{ value: data, path }];
  if (data === null || typeof data !== 'object') return [];
  const entries: [PropertyKey, unknown][] = Array.isArray(data) ? [...data.entries()] : Object.entries(data);
  return entries.flatMap(([key, value]) => valuesIn(value, [...path, key]));
}
