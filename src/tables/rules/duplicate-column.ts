import type { Rule } from '../../issues/rule.ts';

export const duplicateColumn: Rule = {
  code: 'cot-trung',
  severity: 'error',
  title: 'Cột trùng',
  cause: 'Hai cột có cùng tên, nên không biết lấy giá trị nào.',
  wrong: `Điện thoại,Dien thoai`,
  right: `Điện thoại`,
  mend: 'Gộp hai cột làm một rồi xóa cột thừa.',
};
