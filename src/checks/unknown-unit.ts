import type { Issue, Place } from '../issues/issue.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import { suggestionsFrom } from '../text/nearest.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'don-vi-khong-co',
  severity: 'error',
  title: 'Đơn vị không có trong don-vi.csv',
  cause: 'Một bảng hoặc bài nhắc tới mã đơn vị chưa khai báo.',
  wrong: `xa-nam-lung1`,
  right: `xa-nam-lung`,
  mend: 'Sửa mã cho đúng, hoặc thêm đơn vị vào data/don-vi.csv.',
};

export const unknownUnit: Check = {
  rule,
  find: ({ tables, prose }) => {
    if (!tables.units.complete) return [];
    const known = new Set(tables.units.rows.map(({ id }) => id));
    const suggest = suggestionsFrom(known);
    const check = (id: string | null, place: () => Place): Issue[] => {
      if (id === null || known.has(id)) return [];
      const suggestion = suggest(id);
      const hint = suggestion ? `Có phải ý bạn là «${suggestion}»? Nếu là đơn vị mới, thêm vào data/don-vi.csv.` : undefined;
      return [issueOf(rule, place(), { message: `Không có đơn vị «${id}» trong data/don-vi.csv.`, found: id, hint, suggestion })];
    };
    return [
      ...tables.sectors.rows.flatMap((row) => check(row.unit, () => row.placeOf('unit'))),
      ...tables.units.rows.flatMap((row) => [
        ...check(row.parent, () => row.placeOf('parent')),
        ...check(row.successor, () => row.placeOf('successor')),
      ]),
      ...tables.scores.rows.flatMap((row) => check(row.unit, () => row.placeOf('unit'))),
      ...tables.classifications.rows.flatMap((row) => check(row.unit, () => row.placeOf('unit'))),
      ...[
        ...tables.bandTotals.rows,
        ...tables.oneStop.rows,
        ...tables.surveys.rows,
        ...tables.corrections.rows,
        ...tables.calendar.rows,
      ].flatMap((row) => check(row.unit, () => row.placeOf('unit'))),
      ...prose.news.flatMap(({ front, placeOf }) =>
        (front?.['don-vi'] ?? []).flatMap((id, index) => check(id, () => placeOf(['don-vi', index]))),
      ),
    ];
  },
};
