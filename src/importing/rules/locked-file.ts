import type { Rule } from '../../issues/rule.ts';

export const lockedFile: Rule = {
  code: 'tap-tin-co-mat-khau',
  severity: 'error',
  title: 'Tập tin đặt mật khẩu',
  cause: 'Tập tin được mã hóa nên không đọc được.',
  wrong: `thu-tuc.xlsx (có mật khẩu)`,
  right: `thu-tuc.xlsx`,
  mend: 'Mở bằng Word hoặc Excel, vào Tệp (File) → Thông tin (Info), bỏ mật khẩu, lưu lại rồi nhập.',
};
