import type { Rule } from '../../issues/rule.ts';

export const unknownCriterion: Rule = {
  code: 'tieu-chi-khong-co',
  severity: 'error',
  title: 'Tiêu chí không có trong bộ chỉ số',
  cause: 'Bảng điểm nhắc tới tiêu chí chưa khai báo cho năm đó.',
  wrong: `tc-1`,
  right: `tc-01`,
  mend: 'Sửa mã tiêu chí hoặc năm, hoặc thêm tiêu chí vào bo-chi-so.csv.',
};
