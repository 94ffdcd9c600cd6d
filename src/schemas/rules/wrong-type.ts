import type { Rule } from '../../issues/rule.ts';

export const wrongType: Rule = {
  code: 'sai-kieu',
  severity: 'error',
  title: 'Giá trị sai kiểu',
  cause: 'Mục này cần một loại giá trị khác.',
  wrong: `noi-bat: có`,
  right: `noi-bat: true`,
  mend: 'Sửa giá trị theo mẫu trong data/README.md.',
};
