import { idsOnCircles } from '../domain/units.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'ke-thua-khong-ro',
  severity: 'error',
  title: 'Đơn vị kế thừa không rõ',
  cause:
    'Có đơn vị kế thừa thì phải có ngày cuối cùng của đơn vị cũ, và không được kế thừa vòng tròn. Thiếu thì không biết số liệu dừng ở đâu.',
  wrong: `Đơn vị kế thừa: xa-pu-tang; Có hiệu lực đến: (trống)`,
  right: `Đơn vị kế thừa: xa-pu-tang; Có hiệu lực đến: 31/12/2024`,
  mend: 'Điền cột «Có hiệu lực đến», hoặc xóa đơn vị kế thừa.',
};

export const successorWithoutEnd: Check = {
  rule,
  needs: [],
  find: ({ tables }) => {
    const circling = idsOnCircles(new Map(tables.units.rows.map(({ id, successor }) => [id, successor])));
    return tables.units.rows.flatMap((row) => {
      if (row.successor === null) return [];
      if (circling.has(row.id))
        return [
          issueOf(rule, tables.units.placeOf(row, 'successor'), {
            message: `${row.name} kế thừa vòng tròn về chính mình.`,
            found: row.successor,
          }),
        ];
      return row.validTo === null
        ? [issueOf(rule, tables.units.placeOf(row, 'validTo'), { message: `${row.name} có đơn vị kế thừa mà chưa ghi ngày cuối cùng.` })]
        : [];
    });
  },
};
