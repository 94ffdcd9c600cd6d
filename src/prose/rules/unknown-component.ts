import type { Rule } from '../../issues/rule.ts';

export const unknownComponent: Rule = {
  code: 'thanh-phan-la',
  severity: 'error',
  title: 'Thành phần lạ',
  cause: 'Bài dùng một thành phần không có trong danh sách dành cho người biên tập.',
  wrong: `<Luuy>`,
  right: `<LuuY>`,
  mend: 'Dùng một trong các thành phần có sẵn.',
};
