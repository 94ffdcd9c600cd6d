import { date } from './kinds/date.ts';
import { procedureCode } from './kinds/procedure-code.ts';
import { identifier, text, wording } from './kinds/text.ts';
import { toProcedure } from './procedures.ts';
import { optional, required, table, type RowOf } from './table.ts';

/** What an import could not be sure of, until a person has decided. For officials alone: it is no open data. */
export const doubtTable = table({
  path: 'can-quyet.csv',
  title: 'Điều cần quyết',
  meaning: 'Mỗi dòng một điều mà lệnh nhập không tự quyết được. Lệnh kiểm tra nhắc lại cho tới khi có người quyết. Không công bố.',
  key: ['id'],
  columns: {
    id: required('Mã việc', identifier, ['Lệnh nhập tự đặt; đừng sửa.', '1-001193-3f9c2a1b']),
    procedure: required('Mã thủ tục', procedureCode, ['Mã thủ tục trong danh-muc.csv.', '1.001193'], { refersTo: toProcedure }),
    kind: optional('Mã lời báo', identifier, ['Phần cuối của địa chỉ trang giải thích, /tro-giup/loi/….', 'ho-so-thoi-han']),
    table: optional('Bảng', text, ['Bảng mà điều này nói tới.', 'cach-thuc.csv']),
    column: optional('Cột', text, ['Cột của bảng, hay mục của hồ sơ.', 'Thời hạn giải quyết']),
    matter: required('Điều cần quyết', wording, ['Lệnh nhập không chắc điều gì.', 'Thời hạn «5» không có đơn vị.']),
    recordSays: optional('Hồ sơ ghi', text, ['Nguyên lời của hồ sơ ở chỗ ấy.', '5']),
    file: optional('Tập tin', text, ['Hồ sơ mà điều này rút ra.', '1_001193.docx']),
    noted: required('Ngày ghi', date, ['Ngày nhập hồ sơ.', '24/11/2026'], { past: 'Ngày ghi' }),
    decision: optional('Quyết định', wording, ['Điều bạn quyết, bằng lời; để trống là chưa quyết.', '5 ngày làm việc, theo Điều 9']),
    decided: optional('Ngày quyết', date, ['Ngày quyết.', '25/11/2026'], { past: 'Ngày quyết' }),
    decider: optional('Người quyết', wording, ['Ai quyết.', 'Lò Thị Mai, công chức tư pháp – hộ tịch']),
  },
});

export type DoubtRow = RowOf<typeof doubtTable>;
