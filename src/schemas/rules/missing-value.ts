import type { Rule } from '../../issues/rule.ts';

export const missingValue: Rule = {
  code: 'thieu-gia-tri',
  severity: 'error',
  title: 'Ô bắt buộc bị để trống',
  cause: 'Cổng cần giá trị này để dựng trang.',
  wrong: `Tên lĩnh vực: (trống)`,
  right: `Tên lĩnh vực: Hộ tịch`,
  mend: 'Điền giá trị vào ô.',
};
