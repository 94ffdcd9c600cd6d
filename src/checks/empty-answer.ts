import { issueOf, type Rule } from '../issues/rule.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'tra-loi-ngan-trong',
  severity: 'error',
  title: 'Câu trả lời ngắn không có chữ',
  cause: 'Dòng này không có câu trả lời, cũng không có ghi chú, nên đầu trang thủ tục không có gì để hiện.',
  wrong: `để trống cả «Trả lời» và «Ghi chú ngắn»`,
  right: `Trả lời: Trong ngày`,
  mend: 'Điền câu trả lời hoặc ghi chú. Muốn lấy lời của hồ sơ thì xóa cả dòng.',
};

export const emptyAnswer: Check = {
  rule,
  needs: [],
  find: ({ tables: { answers } }) =>
    answers.rows
      .filter(({ answer, note }) => answer === null && note === null)
      .map((row) => issueOf(rule, answers.placeOf(row, 'answer'), { message: `Câu «${row.question}» của ${row.procedure} để trống.` })),
};
