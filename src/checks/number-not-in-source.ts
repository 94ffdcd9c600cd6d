import { numbersIn, sourceNumbers } from '../domain/translations/source-words.ts';
import { once } from '../domain/once.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import type { Issue } from '../issues/issue.ts';
import type { Portal } from '../portal/portal.ts';
import type { ReadTable } from '../portal/read-tables.ts';
import type { AnyRow } from '../schemas/reference.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'so-khong-co-o-ban-goc',
  severity: 'warning',
  harm: 'wrong',
  title: 'Bản dịch có số mà bản tiếng Việt không có',
  cause:
    'Một con số gõ sai trong bản dịch có thể làm người đọc lỡ hạn hay mang thiếu tiền, mà người soát khó thấy nếu không biết tiếng đó.',
  wrong: `Within 16 days (bản tiếng Việt: Trong 60 ngày)`,
  right: `Within 60 days`,
  mend: 'Sửa số cho đúng bản tiếng Việt. Số mà tiếng Việt viết bằng chữ thì bản dịch cũng viết bằng chữ.',
};

const judged = {
  translations: ['name', 'summary', 'deadline', 'time', 'money', 'papers', 'place'],
  translatedSteps: ['title', 'content'],
  translatedPapers: ['name', 'caseName', 'note'],
} as const;

export const numberNotInSource: Check = {
  rule,
  needs: ['procedures', 'channels', 'papers', 'steps', 'answers', 'laterRules'],
  find: ({ tables }, _today, site) => {
    if (!site) return [];
    const numbers = numbersOf(site.portal);
    return (Object.keys(judged) as (keyof typeof judged)[]).flatMap((name) =>
      judgeTable(tables[name], judged[name], (row) => numbers.get(String(row.procedure))),
    );
  },
};

/** Of the procedures that are translated at all: asking for the answers of thousands would be work for nothing. */
const numbersOf = once((portal: Portal) => {
  const rows = [...portal.translations, ...portal.translatedSteps, ...portal.translatedPapers];
  const wanted = new Set(rows.map(({ procedure }) => procedure));
  const sources = [...portal.procedures, ...portal.abolished].filter(({ code }) => wanted.has(code));
  return new Map(sources.map((source) => [source.code, sourceNumbers(source)]));
});

function judgeTable(
  { rows, placeOf }: ReadTable,
  columns: readonly string[],
  numbersFor: (row: AnyRow) => ReadonlySet<string> | undefined,
): Issue[] {
  return rows.flatMap((row: AnyRow) => {
    const known = numbersFor(row);
    if (!known) return [];
    return columns.flatMap((column) => {
      const strange = numbersIn(String(row[column] ?? '')).find((number) => !known.has(number));
      if (strange === undefined) return [];
      const message = `Số ${strange} không có ở bản tiếng Việt của thủ tục ${String(row.procedure)}.`;
      return [issueOf(rule, placeOf(row, column), { message, found: strange })];
    });
  });
}
