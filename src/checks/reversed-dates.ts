import type { Issue, Place } from '../issues/issue.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import { formatDate, type IsoDate } from '../text/date.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'ngay-dao-nguoc',
  severity: 'error',
  title: 'Ngày sau đứng trước ngày trước',
  cause:
    'Không đơn vị nào giải thể trước khi thành lập, không đợt hỏi nào xong trước khi bắt đầu, không số liệu nào công bố trước khi chốt. Thường do đổi chỗ hai ô hoặc gõ nhầm năm.',
  wrong: `Có hiệu lực từ: 01/01/2025; Có hiệu lực đến: 31/12/2024`,
  right: `Có hiệu lực từ: 01/01/2020; Có hiệu lực đến: 31/12/2024`,
  mend: 'Xem lại hai ngày.',
};

/** A day that something happened on or after, with what it is called. */
type Day = readonly [what: string, day: IsoDate | null];
interface Placed {
  placeOf: (key: string) => Place;
}

export const reversedDates: Check = {
  rule,
  find: ({ tables }) => [
    ...tables.units.rows.flatMap((row) => before(['ngày thành lập', row.validFrom], ['Ngày cuối cùng', row.validTo], row, 'validTo')),
    ...tables.surveys.rows.flatMap((row) => before(['ngày bắt đầu hỏi', row.from], ['Ngày hỏi xong', row.to], row, 'to')),
    ...tables.classifications.rows.flatMap((row) => [
      ...before(startOf(row.year), ['Ngày chốt số liệu', row.asOf], row, 'asOf'),
      ...before(row.asOf === null ? startOf(row.year) : ['ngày chốt số liệu', row.asOf], ['Ngày công bố', row.published], row, 'published'),
    ]),
    ...tables.bandTotals.rows.flatMap((row) => before(startOf(row.year), ['Ngày công bố', row.published], row, 'published')),
    ...tables.oneStop.rows.flatMap((row) => before(['ngày chốt số liệu', row.asOf], ['Ngày công bố', row.published], row, 'published')),
  ],
};

function startOf(year: number): Day {
  return ['ngày đầu năm đánh giá', `${year}-01-01`];
}

function before([firstName, first]: Day, [secondName, second]: Day, row: Placed, key: string): Issue[] {
  if (first === null || second === null || first <= second) return [];
  const message = `${secondName} ${formatDate(second)} ở trước ${firstName} ${formatDate(first)}.`;
  return [issueOf(rule, row.placeOf(key), { message, found: formatDate(second), expected: `từ ${formatDate(first)}` })];
}
