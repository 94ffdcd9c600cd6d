import type { Rule } from '../../issues/rule.ts';

export const unreadAct: Rule = {
  code: 'ho-so-can-cu',
  severity: 'warning',
  harm: 'missing',
  title: 'Văn bản căn cứ ghi thiếu hoặc lặp',
  cause: 'Số hiệu thiếu dấu gạch chéo, văn bản lặp lại, hoặc không có số hiệu. Văn bản lặp được gộp thành một dòng.',
  wrong: `104`,
  right: `104/2022/NĐ-CP`,
  mend: 'Xem văn bản gốc, rồi sửa can-cu.csv.',
};
