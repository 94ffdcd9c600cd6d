import type { Rule } from '../../issues/rule.ts';

export const unreadChoice: Rule = {
  code: 'ho-so-gia-tri-la',
  severity: 'warning',
  harm: 'missing',
  title: 'Hồ sơ ghi một giá trị ngoài danh mục',
  cause: 'Cột này chỉ nhận các giá trị đã định. Giá trị của hồ sơ được giữ ở phần nguyên văn.',
  wrong: `Cấp thực hiện: Cấp Khu phố`,
  right: `Cấp thực hiện: Cấp Xã`,
  mend: 'Chọn giá trị đúng và ghi vào bảng.',
};
