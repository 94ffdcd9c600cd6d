import type { Rule } from '../../issues/rule.ts';

export const sameSheetTwice: Rule = {
  code: 'ho-so-dua-vao-hai-lan',
  severity: 'warning',
  harm: 'style',
  title: 'Một hồ sơ được đưa vào hai lần',
  cause: 'Hai tập tin có cùng mã và cùng từng chữ; nhiều nhất chỉ khác cách xuống dòng và dấu câu. Cổng chỉ nhập một.',
  wrong: `1_001193.docx và 1_001193 - Copy.docx`,
  right: `1_001193.docx`,
  mend: 'Bỏ bản thừa.',
};
