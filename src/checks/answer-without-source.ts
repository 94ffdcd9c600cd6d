import { printFee } from '../domain/money-answer.ts';
import { printTimeLimit } from '../domain/time-answer.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import type { AnswerRow } from '../schemas/answers.ts';
import type { ChannelRow } from '../schemas/channels.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'tra-loi-khong-nguon',
  severity: 'warning',
  harm: 'wrong',
  title: 'Con số không có trong hồ sơ',
  cause: 'Câu trả lời ngắn nêu một con số mà cách nộp của thủ tục không có, cũng không nói lấy từ văn bản nào. Người dân tin con số ấy.',
  wrong: `Trả lời: 3 ngày làm việc; Nguồn ngoài hồ sơ: (trống), còn cach-thuc.csv không ghi thời hạn`,
  right: `Trả lời: 3 ngày làm việc; Nguồn ngoài hồ sơ: Điều 22 Nghị định 123/2015/NĐ-CP`,
  mend: 'Sửa con số cho khớp với cach-thuc.csv, hoặc ghi điều, khoản và số hiệu ở cột «Nguồn ngoài hồ sơ».',
};

/** What the record says to a question, in words; the other questions have no figure of their own. */
const said: Partial<Record<AnswerRow['question'], (channel: ChannelRow) => (string | null)[]>> = {
  'Bao lâu': ({ timeLimit, timeLimitNote }) => [timeLimit && printTimeLimit(timeLimit), timeLimitNote],
  'Bao nhiêu tiền': ({ fees, charges, exemptions }) => [...[...fees, ...charges].flatMap((fee) => [printFee(fee), fee.note]), exemptions],
};

/** @example numbersIn('8.000 đồng một bản, 2 bản') // => ['8.000', '2'] */
const numbersIn = (text: string) => text.match(/\d+(?:[.,]\d+)*/g) ?? [];

export const answerWithoutSource: Check = {
  rule,
  needs: ['channels'],
  find: ({ tables: { answers, channels } }) => {
    const channelsOf = Map.groupBy(channels.rows, ({ procedure }) => procedure);
    return answers.rows.flatMap((row) => {
      const wordsOf = said[row.question];
      if (!wordsOf || row.answer === null || row.outside !== null) return [];
      const record = new Set(numbersIn((channelsOf.get(row.procedure) ?? []).flatMap(wordsOf).join('\n')));
      const [strange] = numbersIn(row.answer).filter((number) => !record.has(number));
      if (strange === undefined) return [];
      const message = `Câu «${row.question}» của ${row.procedure} nêu «${strange}», hồ sơ không có số ấy.`;
      return [issueOf(rule, answers.placeOf(row, 'answer'), { message, found: row.answer })];
    });
  },
};
