import type { Rule } from '../../issues/rule.ts';

export const unknownUnit: Rule = {
  code: 'don-vi-khong-co',
  severity: 'error',
  title: 'Đơn vị không có trong don-vi.csv',
  cause: 'Một bảng hoặc bài nhắc tới mã đơn vị chưa khai báo.',
  wrong: `xa-nam-lung1`,
  right: `xa-nam-lung`,
  mend: 'Sửa mã cho đúng, hoặc thêm đơn vị vào data/don-vi.csv.',
};
