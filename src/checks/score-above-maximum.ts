import { issueOf, type Rule } from '../issues/rule.ts';
import { formatNumber } from '../text/number.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'diem-vuot-toi-da',
  severity: 'error',
  title: 'Điểm vượt điểm tối đa',
  cause: 'Không tiêu chí nào được quá điểm tối đa. Thường do gõ thiếu dấu phẩy.',
  wrong: `145 (tối đa 16)`,
  right: `14,5`,
  mend: 'Sửa điểm, hoặc sửa điểm tối đa trong bo-chi-so.csv.',
};

export const scoreAboveMaximum: Check = {
  rule,
  find: ({ tables }) => {
    const maximumOf = new Map(tables.criteria.rows.map(({ reformIndex, year, criterion, maximum }) => [`${reformIndex} ${year} ${criterion}`, maximum]));
    return tables.scores.rows.flatMap((row) => {
      const maximum = maximumOf.get(`${row.reformIndex} ${row.year} ${row.criterion}`);
      if (maximum === undefined || row.score <= maximum) return [];
      const message = `Điểm ${formatNumber(row.score)} vượt điểm tối đa ${formatNumber(maximum)}.`;
      return [issueOf(rule, row.placeOf('score'), { message, found: formatNumber(row.score), expected: `tối đa ${formatNumber(maximum)}` })];
    });
  },
};
