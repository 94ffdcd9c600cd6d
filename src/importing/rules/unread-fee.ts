import type { Rule } from '../../issues/rule.ts';

export const unreadFee: Rule = {
  code: 'ho-so-muc-thu',
  severity: 'warning',
  harm: 'wrong',
  title: 'Mức thu của hồ sơ không đọc được thành số tiền',
  cause:
    'Hồ sơ ghi «Phí : Đồng» mà không có số, hoặc viết mức thu, mức giảm bằng lời. Không có số không có nghĩa là miễn phí. Lời của hồ sơ được giữ nguyên.',
  wrong: `Phí :  Đồng`,
  right: `Phí : 20.000 Đồng`,
  mend: 'Xem nghị quyết của Hội đồng nhân dân tỉnh, rồi ghi mức thu vào cach-thuc.csv.',
};
