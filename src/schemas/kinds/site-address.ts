import { wrongType } from '../rules/wrong-type.ts';
import { problem, type Kind } from '../kind.ts';

/** The server of a portal: scheme and host, nothing behind them, because every address is made by adding to it. */
export const siteAddress: Kind<string> = {
  name: 'địa chỉ máy chủ: https:// và tên miền',
  pattern: '^https?://[^/\\s]+/?$',
  empty: null,
  read: (text) => {
    const url = URL.parse(text);
    const written = url && /^https?:$/.test(url.protocol) && (text === url.origin || text === `${url.origin}/`);
    if (written && (url.hostname.includes('.') || url.hostname === 'localhost')) return { value: text };
    const hint =
      'Chỉ ghi https:// và tên miền, chữ thường, như https://muongmay.example. Đường dẫn phía sau ghi ở mục trang.duong-dan-goc.';
    return problem(wrongType, { message: `«${text}» không phải địa chỉ máy chủ.`, found: text, expected: 'https://ten-mien.vn', hint });
  },
};
