import type { Issue } from '../issues/issue.ts';
import { issueOf } from '../issues/rule.ts';
import { nameLegacyEncoding } from './legacy-encoding.ts';
import { emptyFile } from './rules/empty-file.ts';
import { invalidUtf8 } from './rules/invalid-utf8.ts';
import { legacyEncoding } from './rules/legacy-encoding.ts';
import { windows1258 } from './rules/windows-1258.ts';

export interface Decoded {
  /** `null` when the bytes cannot be read as text without guessing. */
  text: string | null;
  issues: Issue[];
}

/**
 * Bytes → text, in every encoding that Excel writes: UTF-8 with or without a mark, UTF-16LE and BE
 * ("Unicode Text"), windows-1258 (with a warning). TCVN3 and VNI are refused by name; anything else too.
 *
 * @param file the name that issues carry, relative to the portal folder
 */
export function decode(bytes: Uint8Array, file: string): Decoded {
  if (bytes.every((byte) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09)) {
    return { text: null, issues: [issueOf(emptyFile, { file }, { message: 'Bảng không có dòng nào.' })] };
  }
  const unicode = decodeUnicode(bytes);
  if (unicode !== null) return refuseLegacy(unicode, file) ?? { text: unicode, issues: [] };

  const latin = new TextDecoder('latin1').decode(bytes);
  const legacy = refuseLegacy(latin, file);
  if (legacy) return legacy;
  const vietnamese = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  if (looksVietnamese(vietnamese)) {
    const message = 'Bảng được lưu bằng bảng mã Windows-1258; cổng đã đọc được.';
    return { text: vietnamese, issues: [issueOf(windows1258, { file, line: 1 }, { message, found: 'Windows-1258', expected: 'UTF-8' })] };
  }
  const line = lineOfFirstBadByte(bytes);
  const message = 'Tập tin không phải UTF-8.';
  return { text: null, issues: [issueOf(invalidUtf8, { file, line }, { message, expected: 'UTF-8' })] };
}

function decodeUnicode(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  // Without a mark: every second byte of an ASCII header is NUL.
  if (second === 0 && bytes[3] === 0) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0 && bytes[2] === 0) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function refuseLegacy(text: string, file: string): Decoded | null {
  const legacy = nameLegacyEncoding(text);
  if (legacy === null) return null;
  const place = { file, line: legacy.line };
  const message = `Chữ trong bảng viết bằng bảng mã ${legacy.name}, không phải Unicode.`;
  return { text: null, issues: [issueOf(legacyEncoding, place, { message, found: legacy.sample, expected: 'chữ Unicode (UTF-8)' })] };
}

/** Text that was windows-1258 has Vietnamese letters and no control characters or Latin letters foreign to it. */
function looksVietnamese(text: string): boolean {
  const vietnamese = text.match(/[ạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹđĐăơư]/giu)?.length ?? 0;
  const foreign = text.match(/[^\p{Script=Latin}\p{N}\p{P}\p{S}\s]|[\u0080-\u009f\ufffdåäëïöøþßæçñ]/giu)?.length ?? 0;
  return vietnamese > 0 && foreign * 4 <= vietnamese;
}

function lineOfFirstBadByte(bytes: Uint8Array): number {
  // The lenient decoder puts U+FFFD where the strict one stopped.
  const lenient = new TextDecoder('utf-8').decode(bytes);
  return lenient.slice(0, lenient.indexOf('\ufffd')).split('\n').length;
}
