import type { Issue, Place } from '../issues/issue.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import { formatDate, type IsoDate } from '../text/date.ts';
import { periodOf } from '../text/period.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'don-vi-ngoai-hieu-luc',
  severity: 'error',
  title: 'Số liệu của đơn vị ngoài thời gian tồn tại',
  cause: 'Đơn vị chưa thành lập hoặc đã sáp nhập thì không có số liệu của kỳ đó. Thường do ghi tên mới cho số của đơn vị cũ.',
  wrong: `xã lập năm 2025 có điểm năm 2024`,
  right: `số năm 2024 ghi cho hai xã cũ`,
  mend: 'Ghi số cho đơn vị có lúc đó, hoặc sửa ngày hiệu lực trong don-vi.csv.',
};

export const unitNotThere: Check = {
  rule,
  find: ({ tables }) => {
    const unitOf = new Map(tables.units.rows.map((unit) => [unit.id, unit]));
    const check = (id: string, from: IsoDate, to: IsoDate, what: string, place: Place): Issue[] => {
      const unit = unitOf.get(id);
      if (!unit) return [];
      const late = unit.validFrom !== null && unit.validFrom > to ? `từ ${formatDate(unit.validFrom)}` : null;
      const gone = unit.validTo !== null && unit.validTo < from ? `đến hết ${formatDate(unit.validTo)}` : null;
      if (!late && !gone) return [];
      return [issueOf(rule, place, { message: `${unit.name} có ${late ?? gone}, nên không có số liệu ${what}.`, found: id })];
    };
    const year = (row: { unit: string; year: number; placeOf: (key: string) => Place }) =>
      check(row.unit, `${row.year}-01-01`, `${row.year}-12-31`, `năm ${row.year}`, row.placeOf('unit'));
    return [
      ...tables.classifications.rows.flatMap(year),
      ...tables.scores.rows.flatMap(year),
      ...tables.oneStop.rows.flatMap((row) =>
        check(row.unit, periodOf(row.period).from, periodOf(row.period).to, row.period, row.placeOf('unit')),
      ),
      ...tables.surveys.rows.flatMap((row) => check(row.unit, row.from, row.to, row.survey, row.placeOf('unit'))),
    ];
  },
};
