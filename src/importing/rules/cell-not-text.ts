import type { Rule } from '../../issues/rule.ts';

export const cellNotText: Rule = {
  code: 'o-excel-sai-kieu',
  severity: 'error',
  title: 'Ô Excel sai kiểu',
  cause: 'Ô chứa lỗi công thức, hoặc là số ở chỗ phải là ngày. Đọc số thành ngày là đoán.',
  wrong: `45962`,
  right: `01/11/2025`,
  mend: 'Sửa ô trong Excel: đặt định dạng Ngày (Date), hoặc gõ lại giá trị.',
};
