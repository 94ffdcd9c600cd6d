import type { Rule } from '../../issues/rule.ts';

export const tableNotKnown: Rule = {
  code: 'khong-phai-bang',
  severity: 'error',
  title: 'Trang Excel hoặc CSV không phải bảng của cổng',
  cause: 'Dòng đầu của bảng phải là tên cột như trong data/README.md. Trang không nhận ra được thì không nhập.',
  wrong: `STT, Họ và tên, Ghi chú`,
  right: `Mã thủ tục, Tên thủ tục, Cấp thực hiện`,
  mend: 'Lấy mẫu bằng npm run import -- --template mau.xlsx, rồi chép số liệu vào mẫu.',
};
