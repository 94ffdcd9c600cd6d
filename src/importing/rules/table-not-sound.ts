import type { Rule } from '../../issues/rule.ts';

export const tableNotSound: Rule = {
  code: 'bang-dang-co-loi',
  severity: 'error',
  title: 'Bảng đang có lỗi nên không ghi vào',
  cause: 'Bảng cần ghi có lỗi về cột, dấu ngoặc kép hoặc bảng mã. Ghi thêm vào có thể làm hỏng các dòng khác.',
  wrong: `1.001193,"Trực tiếp`,
  right: `1.001193,Trực tiếp`,
  mend: 'Chạy npm run check, sửa lỗi của bảng này, rồi nhập lại.',
};
