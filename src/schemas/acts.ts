import { date } from './kinds/date.ts';
import { procedureCode } from './kinds/procedure-code.ts';
import { link, text, wording } from './kinds/text.ts';
import { optional, required, type RowOf, type Table } from './table.ts';

export const actTable = {
  path: 'thu-tuc/<linh-vuc>/can-cu.csv',
  title: 'Căn cứ pháp lý',
  meaning: 'Mỗi dòng một văn bản làm căn cứ cho một thủ tục.',
  key: ['procedure', 'number'],
  columns: {
    procedure: required('Mã thủ tục', procedureCode, 'Mã thủ tục trong danh-muc.csv.', '1.001193'),
    number: required('Số hiệu', text, 'Số và ký hiệu văn bản.', '123/2015/NĐ-CP'),
    title: optional('Tên văn bản', wording, 'Tên ngắn gọn.', 'Nghị định quy định chi tiết thi hành Luật Hộ tịch'),
    issued: optional('Ngày ban hành', date, 'Ngày ký.', '15/11/2015'),
    issuer: optional('Cơ quan ban hành', wording, 'Cơ quan ký.', 'Chính phủ'),
    link: optional('Đường dẫn', link, 'Nơi đọc toàn văn.', 'https://vanban.chinhphu.vn/'),
  },
} as const satisfies Table<any>;

export type ActRow = RowOf<typeof actTable>;
