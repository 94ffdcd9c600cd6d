import { oneOf } from './kinds/one-of.ts';
import { procedureCode } from './kinds/procedure-code.ts';
import { wording } from './kinds/text.ts';
import { optional, required, table, type RowOf } from './table.ts';
import { toProcedure } from './procedures.ts';

/** What a citizen comes for, in the order of the page: until when they must act, how long, how much, which papers, where. */
const answerQuestions = ['Hạn của bạn', 'Bao lâu', 'Bao nhiêu tiền', 'Mang giấy gì', 'Nộp ở đâu'] as const;

/** Answers in an editor's few words, where those made from the record would be long, unclear or silent. */
export const answerTable = table({
  path: 'thu-tuc/<linh-vuc>/tra-loi.csv',
  title: 'Trả lời ngắn',
  meaning: 'Mỗi dòng một câu trả lời ngắn ở đầu trang thủ tục. Không có dòng thì cổng tự lấy câu trả lời từ hồ sơ.',
  key: ['procedure', 'question'],
  folder: { key: 'sectorId' },
  about: 'procedure',
  columns: {
    procedure: required('Mã thủ tục', procedureCode, ['Mã thủ tục trong danh-muc.csv.', '1.001193'], { refersTo: toProcedure }),
    question: required('Câu hỏi', oneOf(answerQuestions), ['Câu hỏi được trả lời. «Hạn của bạn» là hạn mà người dân phải làm.', 'Bao lâu']),
    answer: optional('Trả lời', wording, ['Vài từ, tối đa 40 chữ cái; để trống thì lấy từ hồ sơ.', 'Trong ngày'], { citizen: true }),
    note: optional('Ghi chú ngắn', wording, ['Một dòng nói rõ thêm, tối đa 90 chữ cái.', 'Nhận sau 15 giờ thì trả hôm sau'], {
      citizen: true,
    }),
    outside: optional('Nguồn ngoài hồ sơ', wording, [
      'Điều, khoản và số hiệu văn bản, khi hồ sơ quốc gia không nêu điều này.',
      'Điều 18 Luật Hộ tịch 60/2014/QH13',
    ]),
  },
});

export type AnswerRow = RowOf<typeof answerTable>;
