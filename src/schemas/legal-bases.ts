import { actNumber } from './kinds/act-number.ts';
import { date } from './kinds/date.ts';
import { procedureCode } from './kinds/procedure-code.ts';
import { link, wording } from './kinds/text.ts';
import { optional, required, table, type RowOf } from './table.ts';
import { toProcedure } from './procedures.ts';

export const legalBasisTable = table({
  path: 'thu-tuc/<linh-vuc>/can-cu.csv',
  title: 'Căn cứ pháp lý',
  meaning: 'Mỗi dòng một văn bản làm căn cứ cho một thủ tục.',
  key: ['procedure', 'number'],
  // Offices begin to count anew each year: letters of one number and two days are two.
  apart: 'issued',
  folder: { key: 'sectorId' },
  about: 'procedure',
  columns: {
    procedure: required('Mã thủ tục', procedureCode, ['Mã thủ tục trong danh-muc.csv.', '1.001193'], { refersTo: toProcedure }),
    number: required('Số hiệu', actNumber, ['Số và ký hiệu. Văn bản có trong van-ban.csv thì ghi số hiệu là đủ.', '123/2015/NĐ-CP']),
    title: optional('Tên văn bản', wording, ['Tên, khi van-ban.csv chưa có văn bản này.', 'Luật Hộ tịch']),
    issued: optional('Ngày ban hành', date, ['Ngày ký, khi van-ban.csv chưa có văn bản này.', '20/11/2014'], { past: 'Ngày ban hành' }),
    issuer: optional('Cơ quan ban hành', wording, ['Cơ quan ký, khi van-ban.csv chưa có văn bản này.', 'Quốc hội']),
    link: optional('Đường dẫn', link, ['Nơi đọc toàn văn, khi van-ban.csv chưa có.', 'https://vanban.chinhphu.vn/']),
    note: optional('Ghi chú', wording, [
      'Điều người dân cần biết về căn cứ này. Có ghi chú thì cổng không nhắc nữa rằng văn bản đã hết hiệu lực.',
      'Hồ sơ quốc gia vẫn ghi nghị định cũ.',
    ]),
  },
});

export type LegalBasisRow = RowOf<typeof legalBasisTable>;
