import type { Rule } from '../../issues/rule.ts';

export const textLikeFormula: Rule = {
  code: 'chu-giong-cong-thuc',
  severity: 'warning',
  harm: 'style',
  title: 'Ô chữ bắt đầu như một công thức',
  cause:
    'Chữ bắt đầu bằng = + - @ có thể bị Excel chạy như công thức khi mở bảng. Cổng giữ nguyên chữ và ghi kèm một dấu không nhìn thấy để Excel coi là chữ.',
  wrong: `=HYPERLINK("https://…")`,
  right: `Xem https://…`,
  mend: 'Nếu không cố ý viết vậy, viết lại ô bằng chữ thường.',
};
