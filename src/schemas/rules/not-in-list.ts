import type { Rule } from '../../issues/rule.ts';

export const notInList: Rule = {
  code: 'ngoai-danh-muc',
  severity: 'error',
  title: 'Giá trị ngoài danh mục',
  cause: 'Cột này chỉ nhận một số giá trị đã định, để lọc và đếm được.',
  wrong: `Toàn phần`,
  right: `Toàn trình`,
  mend: 'Chọn một trong các giá trị được phép.',
};
