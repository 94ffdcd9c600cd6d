import { actNumber } from './kinds/act-number.ts';
import { date } from './kinds/date.ts';
import { procedureCode } from './kinds/procedure-code.ts';
import { wording } from './kinds/text.ts';
import { optional, required, table, type RowOf } from './table.ts';
import { toProcedure } from './procedures.ts';

/** Where a later act overtakes the national record: the page says what the record says and what applies now. */
export const laterRuleTable = table({
  path: 'thu-tuc/<linh-vuc>/quy-dinh-moi.csv',
  title: 'Quy định mới hơn hồ sơ',
  meaning: 'Mỗi dòng một điều trong hồ sơ quốc gia mà văn bản ban hành sau đã đổi. Trang thủ tục nói cả hai.',
  key: ['procedure', 'number', 'recordSays'],
  folder: { key: 'sectorId' },
  about: 'procedure',
  columns: {
    procedure: required('Mã thủ tục', procedureCode, ['Mã thủ tục trong danh-muc.csv.', '2.000986'], { refersTo: toProcedure }),
    recordSays: required('Hồ sơ ghi', wording, ['Hồ sơ quốc gia nói gì.', 'Nộp hồ sơ giấy tại xã, mang theo sổ hộ khẩu.'], {
      citizen: true,
    }),
    nowApplies: required('Nay áp dụng', wording, ['Văn bản mới nói gì.', 'Nộp một lần qua mạng; không cần sổ hộ khẩu.'], { citizen: true }),
    number: required('Số hiệu', actNumber, ['Số và ký hiệu của văn bản mới.', '63/2024/NĐ-CP']),
    clause: optional('Điều, khoản', wording, ['Điều, khoản của văn bản mới.', 'Điều 7']),
    from: optional('Từ ngày', date, ['Ngày bắt đầu áp dụng.', '01/07/2024'], { ahead: 2 }),
  },
});

export type LaterRuleRow = RowOf<typeof laterRuleTable>;
