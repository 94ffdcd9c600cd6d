import type { Issue, Place } from '../issues/issue.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import type { AllRows, TableName } from '../schemas/all-tables.ts';
import { formatDate, type IsoDate } from '../text/date.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'ngay-dao-nguoc',
  severity: 'error',
  title: 'Ngày sau đứng trước ngày trước',
  cause:
    'Không đơn vị nào giải thể trước khi thành lập, không đợt hỏi, đợt kiểm tra nào xong trước khi bắt đầu, không số liệu nào công bố trước khi chốt, không văn bản nào có hiệu lực trước khi ký. Thường do đổi chỗ hai ô hoặc gõ nhầm năm.',
  wrong: `Có hiệu lực từ: 01/01/2025; Có hiệu lực đến: 31/12/2024`,
  right: `Có hiệu lực từ: 01/01/2020; Có hiệu lực đến: 31/12/2024`,
  mend: 'Xem lại hai ngày.',
};

/** A day that something happened on or after, with what it is called. */
type Day = readonly [what: string, day: IsoDate | null];
/** Two days of a row in their order, and the column of the later one. */
type Pair = readonly [earlier: Day, later: Day, column: string];

const pairs: { [N in TableName]?: (row: AllRows[N][number]) => Pair[] } = {
  units: (row) => [[['ngày thành lập', row.validFrom], ['Ngày cuối cùng', row.validTo], 'validTo']],
  surveys: (row) => [[['ngày bắt đầu hỏi', row.from], ['Ngày hỏi xong', row.to], 'to']],
  classifications: (row) => [
    [startOf(row.year), ['Ngày chốt số liệu', row.asOf], 'asOf'],
    [row.asOf === null ? startOf(row.year) : ['ngày chốt số liệu', row.asOf], ['Ngày công bố', row.published], 'published'],
  ],
  bandTotals: (row) => [[startOf(row.year), ['Ngày công bố', row.published], 'published']],
  inspectionRounds: (row) => [
    [['ngày bắt đầu kiểm tra', row.from], ['Ngày kiểm tra xong', row.to], 'to'],
    [['ngày kiểm tra xong', row.to], ['Ngày công bố', row.published], 'published'],
  ],
  acts: (row) => [
    [['ngày ban hành', row.issued], ['Ngày có hiệu lực', row.effectiveFrom], 'effectiveFrom'],
    [
      row.effectiveFrom === null ? ['ngày ban hành', row.issued] : ['ngày có hiệu lực', row.effectiveFrom],
      ['Ngày hết hiệu lực', row.effectiveTo],
      'effectiveTo',
    ],
  ],
  tasks: (row) => [[startOf(row.year, 'kế hoạch'), ['Ngày xong', row.finished], 'finished']],
  oneStop: (row) => [[['ngày chốt số liệu', row.asOf], ['Ngày công bố', row.published], 'published']],
};

export const reversedDates: Check = {
  rule,
  needs: [],
  find: ({ tables }) => {
    const find = <N extends TableName>(name: N, pairsOf: (row: AllRows[N][number]) => Pair[]) =>
      (tables[name].rows as AllRows[N][number][]).flatMap((row) =>
        pairsOf(row).flatMap((pair) => reversed(pair, (column) => tables[name].placeOf(row, column))),
      );
    return Object.entries(pairs).flatMap(([name, pairsOf]) =>
      find(name as TableName, pairsOf as (row: AllRows[TableName][number]) => Pair[]),
    );
  },
};

function startOf(year: number, what = 'đánh giá'): Day {
  return [`ngày đầu năm ${what}`, `${year}-01-01`];
}

function reversed([[firstName, first], [secondName, second], column]: Pair, placeOf: (column: string) => Place): Issue[] {
  if (first === null || second === null || first <= second) return [];
  const message = `${secondName} ${formatDate(second)} ở trước ${firstName} ${formatDate(first)}.`;
  return [issueOf(rule, placeOf(column), { message, found: formatDate(second), expected: `từ ${formatDate(first)}` })];
}
