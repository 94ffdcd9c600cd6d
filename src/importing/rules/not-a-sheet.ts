import type { Rule } from '../../issues/rule.ts';

export const notASheet: Rule = {
  code: 'khong-phai-ho-so',
  severity: 'error',
  title: 'Tập tin không phải hồ sơ thủ tục',
  cause: 'Lệnh nhập đọc hồ sơ «Chi tiết thủ tục hành chính» tải từ Cơ sở dữ liệu quốc gia, và các bảng của chính cổng (Excel, CSV).',
  wrong: `bao-cao-thang-10.docx`,
  right: `1_001193.docx`,
  mend: 'Mở tập tin xem có dòng «Mã thủ tục:» không. Tải lại hồ sơ ở trang chi tiết của thủ tục.',
};
