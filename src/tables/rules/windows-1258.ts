import type { Rule } from '../../issues/rule.ts';

export const windows1258: Rule = {
  code: 'bang-ma-windows-1258',
  severity: 'warning',
  harm: 'style',
  title: 'Tập tin dùng bảng mã Windows-1258',
  cause: 'Excel cũ lưu «CSV» theo bảng mã của máy. Chữ vẫn đọc được, nhưng máy khác có thể đọc sai.',
  wrong: `CSV (Comma delimited)`,
  right: `CSV UTF-8 (Comma delimited)`,
  mend: 'Trong Excel chọn Lưu thành (Save As) → «CSV UTF-8 (Comma delimited)» để chữ không bị sai trên máy khác.',
};
