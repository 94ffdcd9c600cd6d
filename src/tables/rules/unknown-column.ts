import type { Rule } from '../../issues/rule.ts';

export const unknownColumn: Rule = {
  code: 'cot-la',
  severity: 'error',
  title: 'Cột lạ',
  cause: 'Tên cột không có trong mẫu bảng. Thường do gõ sai tên hoặc thêm cột ghi chú riêng.',
  wrong: `Mã lĩnh vực,Tên lãnh vực`,
  right: `Mã lĩnh vực,Tên lĩnh vực`,
  mend: 'Sửa tên cột cho đúng mẫu, hoặc bỏ cột này khỏi bảng.',
};
