import type { Rule } from '../../issues/rule.ts';

export const unknownRound: Rule = {
  code: 'dot-kiem-tra-khong-co',
  severity: 'error',
  title: 'Đợt kiểm tra không có trong dot.csv',
  cause: 'Một bảng hoặc bài nhắc tới mã đợt chưa khai báo.',
  wrong: `cchc-2062`,
  right: `cchc-2026`,
  mend: 'Sửa mã cho đúng, hoặc thêm đợt vào data/kiem-tra/dot.csv.',
};
