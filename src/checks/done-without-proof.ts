import { issueOf, type Rule } from '../issues/rule.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'xong-thieu-can-cu',
  severity: 'warning',
  harm: 'missing',
  title: 'Nhiệm vụ ghi đã xong mà thiếu ngày hoặc bằng chứng',
  cause: 'Không có ngày xong thì không biết đúng hạn hay trễ. Không có bằng chứng thì người đọc không có gì để tin.',
  wrong: `Trạng thái: Đã xong; Ngày xong: (trống); Bằng chứng: (trống)`,
  right: `Trạng thái: Đã xong; Ngày xong: 25/09/2026; Bằng chứng: Quyết định số 640/QĐ-UBND`,
  mend: 'Điền cột «Ngày xong» và cột «Bằng chứng», hoặc sửa trạng thái.',
};

export const doneWithoutProof: Check = {
  rule,
  needs: [],
  find: ({ tables: { tasks } }) =>
    tasks.rows
      .filter(({ state }) => state === 'Đã xong')
      .flatMap((row) => {
        const lacks = [
          ...(row.finished === null ? [['finished', 'ngày xong'] as const] : []),
          ...(row.evidence === null && row.evidenceLink === null ? [['evidence', 'bằng chứng'] as const] : []),
        ];
        return lacks.map(([column, what]) =>
          issueOf(rule, tasks.placeOf(row, column), { message: `Nhiệm vụ ${row.id} ghi đã xong mà không có ${what}.` }),
        );
      }),
};
