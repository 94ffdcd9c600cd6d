import type { Rule } from '../../issues/rule.ts';

export const missingColumn: Rule = {
  code: 'thieu-cot',
  severity: 'error',
  title: 'Thiếu cột bắt buộc',
  cause: 'Bảng không có một cột mà cổng không thể thiếu.',
  wrong: `Tên lĩnh vực
Hộ tịch`,
  right: `Mã lĩnh vực,Tên lĩnh vực
ho-tich,Hộ tịch`,
  mend: 'Thêm cột này vào dòng đầu của bảng. Xem các cột trong data/README.md.',
};
