import type { Rule } from '../../issues/rule.ts';

export const formulaCell: Rule = {
  code: 'o-excel-la-cong-thuc',
  severity: 'warning',
  harm: 'wrong',
  title: 'Ô Excel là công thức',
  cause: 'Cổng lấy giá trị mà Excel đã tính lần lưu gần nhất, không lấy công thức. Giá trị có thể đã cũ.',
  wrong: `=B2*2`,
  right: `14,5`,
  mend: 'Mở bằng Excel để tính lại rồi lưu. Hoặc chép cột, dán kiểu Giá trị (Paste Values).',
};
