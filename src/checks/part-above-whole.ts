import { oversizedParts, tooManyAnswers } from '../domain/balances.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import type { Check } from './check.ts';
import { stated } from './stated.ts';

const rule: Rule = {
  code: 'phan-lon-hon-tong',
  severity: 'error',
  title: 'Một phần lớn hơn tổng',
  cause: 'Số trực tuyến không thể nhiều hơn số tiếp nhận, số quá hạn không thể nhiều hơn số đang giải quyết. Thường do ghi nhầm cột.',
  wrong: `đang giải quyết 12; quá hạn 18`,
  right: `đang giải quyết 18; quá hạn 12`,
  mend: 'Xem lại hai cột có bị đổi chỗ không. Nếu văn bản đã công bố như vậy, giữ nguyên số và ghi lý do vào cột «Ghi chú lệch».',
};

export const partAboveWhole: Check = {
  rule,
  find: ({ tables }) => [
    ...tables.oneStop.rows
      .filter((row) => !stated(row))
      .flatMap((row) => oversizedParts(row).map((part) => issueOf(rule, row.placeOf(part.column), part))),
    ...tables.surveys.rows
      .filter((row) => !stated(row))
      .flatMap((row) => {
        const mismatch = tooManyAnswers(row);
        return mismatch ? [issueOf(rule, row.placeOf(mismatch.column), mismatch)] : [];
      }),
  ],
};
