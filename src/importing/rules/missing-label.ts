import type { Rule } from '../../issues/rule.ts';

export const missingLabel: Rule = {
  code: 'ho-so-thieu-muc',
  severity: 'warning',
  harm: 'missing',
  title: 'Hồ sơ thiếu một mục',
  cause: 'Hồ sơ quốc gia có hai mươi mục. Thiếu một mục thì ô tương ứng để trống.',
  wrong: `(không có dòng «Cơ quan thực hiện:»)`,
  right: `Cơ quan thực hiện: Ủy ban nhân dân cấp xã`,
  mend: 'Đối chiếu với hồ sơ trên Cơ sở dữ liệu quốc gia.',
};
