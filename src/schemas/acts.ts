import { date } from './kinds/date.ts';
import { procedureCode } from './kinds/procedure-code.ts';
import { link, text, wording } from './kinds/text.ts';
import { optional, required, table, type RowOf } from './table.ts';
import { toProcedure } from './procedures.ts';

export const actTable = table({
  path: 'thu-tuc/<linh-vuc>/can-cu.csv',
  title: 'Căn cứ pháp lý',
  meaning: 'Mỗi dòng một văn bản làm căn cứ cho một thủ tục.',
  key: ['procedure', 'number'],
  folder: { key: 'sectorId' },
  about: 'procedure',
  columns: {
    procedure: required('Mã thủ tục', procedureCode, ['Mã thủ tục trong danh-muc.csv.', '1.001193'], { refersTo: toProcedure }),
    number: required('Số hiệu', text, ['Số và ký hiệu văn bản.', '123/2015/NĐ-CP']),
    title: optional('Tên văn bản', wording, ['Tên ngắn gọn.', 'Nghị định quy định chi tiết thi hành Luật Hộ tịch']),
    issued: optional('Ngày ban hành', date, ['Ngày ký.', '15/11/2015'], { past: 'Ngày ban hành' }),
    issuer: optional('Cơ quan ban hành', wording, ['Cơ quan ký.', 'Chính phủ']),
    link: optional('Đường dẫn', link, ['Nơi đọc toàn văn.', 'https://vanban.chinhphu.vn/']),
  },
});

export type ActRow = RowOf<typeof actTable>;
