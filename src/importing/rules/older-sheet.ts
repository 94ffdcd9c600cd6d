import type { Rule } from '../../issues/rule.ts';

export const olderSheet: Rule = {
  code: 'ho-so-cu-hon',
  severity: 'warning',
  harm: 'wrong',
  title: 'Hồ sơ theo quyết định cũ hơn',
  cause:
    'Quyết định công bố của hồ sơ này được ký trước quyết định của hồ sơ khác cùng mã, hoặc của bản đang có trên cổng. Bản mới được giữ.',
  wrong: `Hồ sơ: 163/QĐ-BTP ngày 02/03/2024 (trên cổng: 1833/QĐ-BTP ngày 02/06/2025)`,
  right: `Hồ sơ: 1833/QĐ-BTP ngày 02/06/2025`,
  mend: 'Tải hồ sơ mới nhất rồi nhập lại. Muốn lấy bản cũ đè lên bảng, chạy lại với --nhan-ho-so-cu.',
};
