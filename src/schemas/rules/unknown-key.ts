import type { Rule } from '../../issues/rule.ts';

export const unknownKey: Rule = {
  code: 'khoa-la',
  severity: 'error',
  title: 'Mục lạ',
  cause: 'Mục này không có trong mẫu, nên cổng không biết dùng nó làm gì.',
  wrong: `tieude: Hộ tịch`,
  right: `tieu-de: Hộ tịch`,
  mend: 'Sửa tên mục cho đúng mẫu hoặc bỏ đi.',
};
