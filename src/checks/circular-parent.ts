import { idsOnCircles } from '../domain/units.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'cap-tren-vong-tron',
  severity: 'error',
  title: 'Đơn vị đứng trên chính mình',
  cause: 'Lần theo cột «Đơn vị cấp trên» mà quay về chỗ cũ thì không biết ai trên ai, và không cộng được số của cả địa bàn.',
  wrong: `huyen-muong-may thuộc xa-nam-lung; xa-nam-lung thuộc huyen-muong-may`,
  right: `huyen-muong-may: (trống); xa-nam-lung thuộc huyen-muong-may`,
  mend: 'Sửa cột «Đơn vị cấp trên». Đơn vị cao nhất của cổng thì để trống.',
};

export const circularParent: Check = {
  rule,
  needs: [],
  find: ({ tables }) => {
    const circling = idsOnCircles(new Map(tables.units.rows.map(({ id, parent }) => [id, parent])));
    return tables.units.rows.flatMap((row) => {
      if (row.parent === null || !circling.has(row.id)) return [];
      const message =
        row.parent === row.id
          ? `${row.name} là cấp trên của chính mình.`
          : `${row.name} ở dưới «${row.parent}», mà lần lên nữa lại về chính ${row.name}.`;
      return [
        issueOf(rule, tables.units.placeOf(row, 'parent'), { message, found: row.parent, expected: 'đơn vị ở cấp cao hơn, hoặc để trống' }),
      ];
    });
  },
};
