import { isWholeLink } from '../../text/link.ts';
import { hasLetter, hasLetterOrDigit } from '../../text/readable.ts';
import { isSlug, slugOf } from '../../text/slug.ts';
import { badIdentifier } from '../rules/bad-identifier.ts';
import { noWords } from '../rules/no-words.ts';
import { unsafeLink } from '../rules/unsafe-link.ts';
import { problem, type Kind, type Reading } from '../kind.ts';

/** Any text that says something: a number of an act, a code, a note. */
export const text: Kind<string> = { name: 'chữ hoặc số', empty: null, read: readText };

/** A name or a sentence. */
export const wording: Kind<string> = {
  name: 'chữ, có ít nhất một chữ cái',
  pattern: '[^\\u0000-@\\[-`{-~]', // neither a digit, a blank nor a sign of ASCII
  empty: null,
  read: (value) =>
    hasLetter(value)
      ? { value }
      : problem(noWords, { message: `«${value}» không có chữ cái nào.`, found: value, expected: 'ít nhất một chữ cái' }),
};

/** Several texts in one cell, separated by semicolons; commas are part of the official labels. */
export const texts: Kind<string[]> = {
  name: 'danh sách, cách nhau bằng dấu chấm phẩy',
  empty: [],
  read: (value) => {
    const parts = splitList(value);
    const silent = parts.map(readText).find((reading) => 'problem' in reading);
    return silent ?? { value: parts };
  },
};

/** Several lines of text; each line is one point. */
export const lines: Kind<string[]> = {
  name: 'chữ, mỗi ý một dòng trong ô',
  empty: [],
  read: (value) => {
    const reading = wording.read(value);
    return 'value' in reading ? { value: value.split('\n') } : reading;
  },
};

// File systems take names of 255 bytes; the longest code in use has 26 signs.
const longestIdentifier = 80;

/** A code that becomes part of an address. */
export const identifier: Kind<string> = {
  name: `mã: chữ thường không dấu, số, gạch nối, tối đa ${longestIdentifier} ký tự`,
  pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
  empty: null,
  read: (value) => {
    if (isSlug(value) && value.length <= longestIdentifier) return { value };
    if (isSlug(value))
      return problem(badIdentifier, {
        message: `Mã «${value}» dài ${value.length} ký tự.`,
        found: value,
        expected: `tối đa ${longestIdentifier} ký tự`,
        hint: 'Đặt mã ngắn: vài từ của tên là đủ.',
      });
    return problem(badIdentifier, { message: `Mã «${value}» có ký tự không được phép.`, found: value, suggestion: slugOf(value) });
  },
};

/** An address outside the portal or a path of its own. */
export const link: Kind<string> = {
  name: 'địa chỉ trang (https://…) hoặc đường dẫn của cổng (/…)',
  pattern: '^(/|[A-Za-z]+:)',
  empty: null,
  read: (value) =>
    isWholeLink(value)
      ? { value }
      : problem(unsafeLink, {
          message: `Liên kết «${value}» không được phép.`,
          found: value,
          expected: 'https://vanban.chinhphu.vn/ · /mau/ct01.docx',
        }),
};

function readText(value: string): Reading<string> {
  if (hasLetterOrDigit(value)) return { value };
  return problem(noWords, { message: `«${value}» không có chữ hay số nào.`, found: value, expected: 'ít nhất một chữ cái hoặc chữ số' });
}

/** @example splitList('Cấp Xã; Cấp Tỉnh') // => ['Cấp Xã', 'Cấp Tỉnh'] */
export function splitList(value: string): string[] {
  return value
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
