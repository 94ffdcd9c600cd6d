import type { Rule } from '../../issues/rule.ts';

export const legacyEncoding: Rule = {
  code: 'bang-ma-cu',
  severity: 'error',
  title: 'Chữ viết bằng bảng mã cũ',
  cause:
    'Chữ được gõ bằng phông của bảng mã cũ (TCVN3 như .VnTime, hoặc VNI như VNI-Times), không phải Unicode. Trình duyệt sẽ hiện chữ lạ.',
  wrong: `Thñ tôc hµnh chÝnh`,
  right: `Thủ tục hành chính`,
  mend: 'Chuyển sang Unicode bằng Unikey (Ctrl+Shift+F6: chọn bảng mã nguồn, đích là Unicode) rồi lưu lại «CSV UTF-8».',
};
