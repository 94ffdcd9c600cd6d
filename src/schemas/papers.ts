import { wholeNumber } from './kinds/number.ts';
import { oneOf } from './kinds/one-of.ts';
import { procedureCode } from './kinds/procedure-code.ts';
import { text, wording } from './kinds/text.ts';
import { optional, required, table, type RowOf } from './table.ts';
import { toProcedure } from './procedures.ts';
import type { Reference } from './reference.ts';
import { unknownPaper } from './rules/unknown-paper.ts';
import { paperKey } from '../text/paper-key.ts';

export const paperUses = ['Nộp', 'Xuất trình', 'Không phải nộp'] as const;
export type PaperUse = (typeof paperUses)[number];

// Records ask for up to three; 181 and 20.240 are found in some, which are numbers of a form or an act gone astray.
/** How many originals or copies of one paper. */
export const paperCount = wholeNumber({ from: 0, to: 100 });

/** A paper that the procedure of the same row asks for, by its name. */
export const toPaper: Reference = {
  table: 'papers',
  column: 'name',
  within: ['procedure'],
  alike: paperKey,
  rule: unknownPaper,
  message: (name, { procedure }) => `Thủ tục ${procedure ?? '(bước không có thủ tục)'} không đòi giấy «${name}».`,
};

export const paperTable = table({
  path: 'thu-tuc/<linh-vuc>/giay-to.csv',
  title: 'Thành phần hồ sơ',
  meaning: 'Mỗi dòng một giấy tờ; giấy của cùng một trường hợp đặt liền nhau.',
  folder: { key: 'sectorId' },
  about: 'procedure',
  columns: {
    procedure: required('Mã thủ tục', procedureCode, ['Mã thủ tục trong danh-muc.csv.', '1.001193'], { refersTo: toProcedure }),
    case: optional('Trường hợp', wording, ['Khi nào cần giấy này; để trống là ai cũng cần.', 'Không có giấy chứng sinh'], {
      citizen: true,
    }),
    use: optional('Nộp hay xuất trình', oneOf(paperUses), ['Nộp lại, chỉ đưa ra xem, hay không phải nộp.', 'Nộp']),
    name: required('Tên giấy tờ', wording, ['Tên ngắn, rõ.', 'Giấy chứng sinh'], { citizen: true }),
    form: optional('Mẫu đơn, tờ khai', text, ['Số hiệu mẫu, hoặc đường dẫn tới tập tin mẫu trong public/.', 'Mẫu CT01']),
    originals: optional('Bản chính', paperCount, ['Số bản chính.', '1']),
    copies: optional('Bản sao', paperCount, ['Số bản sao.', '0']),
    note: optional('Ghi chú', text, ['Điều cần biết thêm.', 'Đã có trên VNeID thì không phải nộp'], { citizen: true }),
  },
});

export type PaperRow = RowOf<typeof paperTable>;
