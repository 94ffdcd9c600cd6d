import { isSafeLink } from '../../text/link.ts';
import { isSlug, slugOf } from '../../text/slug.ts';
import { badIdentifier } from '../rules/bad-identifier.ts';
import { unsafeLink } from '../rules/unsafe-link.ts';
import { problem, type Kind } from '../kind.ts';

/** Any text. */
export const text: Kind<string> = { name: 'chữ', empty: null, read: (value) => ({ value }) };

/** Several texts in one cell, separated by semicolons; commas are part of the official labels. */
export const texts: Kind<string[]> = {
  name: 'danh sách, cách nhau bằng dấu chấm phẩy',
  empty: [],
  read: (value) => ({ value: splitList(value) }),
};

/** Several lines of text; each line is one point. */
export const lines: Kind<string[]> = {
  name: 'chữ, mỗi ý một dòng trong ô',
  empty: [],
  read: (value) => ({ value: value.split('\n') }),
};

/** A code that becomes part of an address. */
export const identifier: Kind<string> = {
  name: 'mã: chữ thường không dấu, số, gạch nối',
  empty: null,
  read: (value) => {
    if (isSlug(value)) return { value };
    return problem(badIdentifier, { message: `Mã «${value}» có ký tự không được phép.`, found: value, suggestion: slugOf(value) });
  },
};

/** An address outside the portal or a path of its own. */
export const link: Kind<string> = {
  name: 'địa chỉ trang (https://…) hoặc đường dẫn của cổng (/…)',
  empty: null,
  read: (value) =>
    isSafeLink(value) ? { value } : problem(unsafeLink, { message: `Liên kết «${value}» không được phép.`, found: value }),
};

/** @example splitList('Cấp Xã; Cấp Tỉnh') // => ['Cấp Xã', 'Cấp Tỉnh'] */
export function splitList(value: string): string[] {
  return value.split(/[;\n]/).map((part) => part.trim()).filter((part) => part !== '');
}
