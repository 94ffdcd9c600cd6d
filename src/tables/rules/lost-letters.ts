import type { Rule } from '../../issues/rule.ts';

export const lostLetters: Rule = {
  code: 'mat-chu',
  severity: 'error',
  title: 'Chữ có dấu đã bị thay bằng dấu hỏi',
  cause:
    'Khi lưu «CSV» thường, Excel thay mỗi chữ không có trong bảng mã của máy bằng dấu «?». Chữ đã mất, không khôi phục được từ tập tin này.',
  wrong: `Th? t?c hành chính`,
  right: `Thủ tục hành chính`,
  mend: 'Mở lại bảng gốc trong Excel, lưu thành «CSV UTF-8 (Comma delimited)» và thay tập tin này.',
};
