import { longestAnswer } from '../domain/answer.ts';
import { longestNote } from '../domain/short-note.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'tra-loi-ngan-qua-dai',
  severity: 'warning',
  harm: 'style',
  title: 'Câu trả lời ngắn quá dài',
  cause: 'Năm câu trả lời phải đứng vừa một màn hình điện thoại, chữ lớn. Câu dài đẩy câu sau ra khỏi màn hình.',
  wrong: `Trả lời: Giải quyết ngay trong ngày làm việc nhận đủ hồ sơ hợp lệ`,
  right: `Trả lời: Trong ngày; Ghi chú ngắn: Nhận sau 15 giờ thì trả hôm sau`,
  mend: `Viết «Trả lời» tối đa ${longestAnswer} chữ cái, «Ghi chú ngắn» tối đa ${longestNote}. Điều còn lại để ở cách nộp, giấy tờ hoặc các bước.`,
};

const most = { answer: longestAnswer, note: longestNote } as const;

export const longAnswer: Check = {
  rule,
  needs: [],
  find: ({ tables: { answers } }) =>
    answers.rows.flatMap((row) =>
      (['answer', 'note'] as const).flatMap((column) => {
        const { length } = [...(row[column] ?? '')];
        if (length <= most[column]) return [];
        const message = `Câu «${row.question}» của ${row.procedure} có ${length} chữ cái.`;
        return [issueOf(rule, answers.placeOf(row, column), { message, expected: `tối đa ${most[column]} chữ cái` })];
      }),
    ),
};
