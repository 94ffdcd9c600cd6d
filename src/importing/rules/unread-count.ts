import type { Rule } from '../../issues/rule.ts';

export const unreadCount: Rule = {
  code: 'ho-so-so-luong',
  severity: 'warning',
  harm: 'wrong',
  title: 'Số lượng giấy tờ không đọc được hoặc khác thường',
  cause: 'Cột «Số lượng» của hồ sơ thường ghi «Bản chính: 1 / Bản sao: 0». Viết khác đi thì lời được giữ ở «Ghi chú».',
  wrong: `Bản chính: 20240`,
  right: `Bản chính: 1`,
  mend: 'Xem văn bản gốc, rồi sửa cột «Bản chính», «Bản sao» của giay-to.csv.',
};
