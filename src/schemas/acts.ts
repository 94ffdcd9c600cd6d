import { actNumber } from './kinds/act-number.ts';
import { date } from './kinds/date.ts';
import { oneOf } from './kinds/one-of.ts';
import { link, text, texts, wording } from './kinds/text.ts';
import { optional, required, table, type RowOf } from './table.ts';

/** Kinds of legal and steering documents: those of the Law on Promulgation of Legal Documents first, then others that offices issue. */
export const actKinds = [
  'Hiến pháp',
  'Bộ luật',
  'Luật',
  'Pháp lệnh',
  'Nghị quyết',
  'Nghị quyết liên tịch',
  'Nghị định',
  'Quyết định',
  'Thông tư',
  'Thông tư liên tịch',
  'Chỉ thị',
  'Kế hoạch',
  'Báo cáo',
  'Thông báo',
  'Hướng dẫn',
  'Công văn',
  'Tiêu chuẩn',
  'Văn bản khác',
] as const;
export type ActKind = (typeof actKinds)[number];

const numbersOf = (says: string) => [`${says}; nhiều văn bản cách nhau bằng dấu chấm phẩy.`, '06/2012/NĐ-CP'] as const;

export const actTable = table({
  path: 'van-ban.csv',
  title: 'Văn bản',
  meaning: 'Mỗi dòng một văn bản, viết một lần. Mọi nơi khác chỉ nhắc số hiệu.',
  key: ['number'],
  openData: { id: 'van-ban', title: 'Sổ văn bản', group: 'Văn bản' },
  columns: {
    number: required('Số hiệu', actNumber, ['Số và ký hiệu, đúng như trên văn bản.', '123/2015/NĐ-CP']),
    kind: optional('Loại văn bản', oneOf(actKinds), ['Loại văn bản.', 'Nghị định']),
    title: optional('Tên văn bản', wording, ['Tên hoặc trích yếu.', 'Nghị định quy định chi tiết thi hành Luật Hộ tịch']),
    issuer: optional('Cơ quan ban hành', wording, ['Cơ quan ký.', 'Chính phủ']),
    issued: optional('Ngày ban hành', date, ['Ngày ký.', '15/11/2015'], { past: 'Ngày ban hành' }),
    citedDate: optional('Ngày như nguồn ghi', text, [
      'Chỉ điền khi nguồn ghi thiếu ngày ký: chép đúng như nguồn. Cổng in kèm lời nhắc «nguồn ghi thiếu».',
      '04/2014',
    ]),
    effectiveFrom: optional('Có hiệu lực từ', date, ['Ngày bắt đầu có hiệu lực.', '01/01/2016'], { ahead: 2 }),
    effectiveTo: optional('Hết hiệu lực từ', date, ['Ngày không còn hiệu lực, toàn bộ văn bản. Còn hiệu lực thì để trống.', '01/07/2025'], {
      ahead: 5,
    }),
    subject: optional('Chủ đề', wording, ['Văn bản nói về việc gì.', 'Hộ tịch']),
    amends: optional('Sửa đổi', texts, numbersOf('Số hiệu văn bản mà văn bản này sửa một phần')),
    replaces: optional('Thay thế', texts, numbersOf('Số hiệu văn bản mà văn bản này thay')),
    abolishes: optional('Bãi bỏ', texts, numbersOf('Số hiệu văn bản mà văn bản này bãi bỏ')),
    link: optional('Đường dẫn', link, ['Tập tin trong public/ hoặc nơi đọc toàn văn.', '/tai-lieu/123-2015-nd-cp.pdf']),
    note: optional('Ghi chú', wording, ['Điều cần biết thêm.', 'Hết hiệu lực một phần từ 01/07/2025']),
  },
});

export type ActRow = RowOf<typeof actTable>;
