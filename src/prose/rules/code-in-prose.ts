import type { Rule } from '../../issues/rule.ts';

export const codeInProse: Rule = {
  code: 'ma-trong-bai',
  severity: 'error',
  title: 'Bài chứa mã lệnh',
  cause:
    'Nội dung là dữ liệu, không phải chương trình. import, export và biểu thức {…} có thể chạy lệnh khi dựng trang nên không được nhận.',
  wrong: `export const a = 1`,
  right: `(xóa dòng này)`,
  mend: 'Xóa phần mã. Muốn viết dấu { như chữ thường thì viết \\{.',
};
