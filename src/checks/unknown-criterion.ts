import { issueOf, type Rule } from '../issues/rule.ts';
import { suggestionsFrom } from '../text/nearest.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'tieu-chi-khong-co',
  severity: 'error',
  title: 'Tiêu chí không có trong bộ chỉ số',
  cause: 'Bảng điểm nhắc tới tiêu chí chưa khai báo cho năm đó.',
  wrong: `tc-1`,
  right: `tc-01`,
  mend: 'Sửa mã tiêu chí hoặc năm, hoặc thêm tiêu chí vào bo-chi-so.csv.',
};

export const unknownCriterion: Check = {
  rule,
  find: ({ tables }) => {
    if (!tables.criteria.complete) return [];
    const editions = Map.groupBy(tables.criteria.rows, ({ reformIndex, year }) => `${reformIndex} ${year}`);
    const criteriaOf = new Map(
      [...editions].map(([edition, rows]) => {
        const known = new Set(rows.map(({ criterion }) => criterion));
        return [edition, { known, suggest: suggestionsFrom(known) }] as const;
      }),
    );
    return tables.scores.rows.flatMap((row) => {
      const edition = criteriaOf.get(`${row.reformIndex} ${row.year}`);
      if (edition?.known.has(row.criterion)) return [];
      const suggestion = edition?.suggest(row.criterion) ?? null;
      const message = `Bộ chỉ số «${row.reformIndex}» năm ${row.year} không có tiêu chí «${row.criterion}».`;
      return [issueOf(rule, row.placeOf('criterion'), { message, found: row.criterion, suggestion })];
    });
  },
};
