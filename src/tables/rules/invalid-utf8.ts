import type { Rule } from '../../issues/rule.ts';

export const invalidUtf8: Rule = {
  code: 'sai-ma-hoa',
  severity: 'error',
  title: 'Không đọc được chữ trong tập tin',
  cause: 'Tập tin không phải UTF-8 và cũng không giống bảng mã nào nhận ra được, nên chữ tiếng Việt có thể sai hoặc mất.',
  wrong: `(chữ hiện thành ô vuông hoặc ký tự lạ)`,
  right: `CSV UTF-8`,
  mend: 'Trong Excel chọn Lưu thành (Save As) → «CSV UTF-8 (Comma delimited)», rồi thay tập tin này.',
};
