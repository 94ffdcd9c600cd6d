import type { Issue } from '../issues/issue.ts';
import { issueOf } from '../issues/rule.ts';
import { compose } from '../text/normalise.ts';
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
  if (isWorkbook(bytes)) {
    const message = 'Tập tin này là bảng tính Excel (.xlsx) chỉ đổi tên, không phải CSV.';
    return refuse(issueOf(invalidUtf8, { file, line: 1 }, { message, expected: 'CSV UTF-8' }));
  }
  const unicode = decodeUnicode(bytes);
  if (unicode?.trim() === '') return refuse(issueOf(emptyFile, { file }, { message: 'Tập tin không có chữ nào.' }));
  if (unicode !== null) {
    const spoiled = findSpoiledLetters(unicode, file);
    return spoiled ? refuse(spoiled) : { text: unicode, issues: [] };
  }

  const latin = new TextDecoder('latin1').decode(bytes);
  // Bytes below a blank that no text has: a picture or an archive, in which any letters turn up by chance.
  const isText = !/[\u0000-\u0008\u000e-\u001f]/.test(latin);
  // UTF-8 with a broken byte in it looks like UTF-8 opened as Latin-1 here, and is not.
  const isBroken = isText && nameLegacyEncoding(latin)?.name === 'UTF-8 bị mở nhầm';
  const legacy = isText && !isBroken ? findLegacy(latin, file) : null;
  if (legacy) return refuse(legacy);
  const vietnamese = isText && !isBroken ? compose(new TextDecoder('windows-1258').decode(bytes)) : '';
  if (looksVietnamese(vietnamese)) {
    const message = 'Bảng được lưu bằng bảng mã Windows-1258; cổng đã đọc được.';
    return { text: vietnamese, issues: [issueOf(windows1258, { file, line: 1 }, { message, found: 'Windows-1258', expected: 'UTF-8' })] };
  }
  const line = lineOfFirstBadByte(bytes);
  return refuse(issueOf(invalidUtf8, { file, line }, { message: 'Tập tin không phải UTF-8.', expected: 'UTF-8' }));
}

function refuse(issue: Issue): Decoded {
  return { text: null, issues: [issue] };
}

/** Letters of an encoding of old, or letters that are lost: text that a table does not take, wherever it comes from. */
export function findSpoiledLetters(text: string, file: string): Issue | null {
  return findLegacy(text, file) ?? findLost(text, file);
}

function decodeUnicode(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(unicodeForm(bytes), { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function unicodeForm(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  // Without a mark: the high byte of ASCII is NUL, and a table has commas, digits and line breaks from its start.
  const start = bytes.subarray(0, 64);
  const nul = (parity: number) => start.filter((byte, index) => byte === 0 && index % 2 === parity).length;
  const many = start.length / 8; // a quarter of the letters; a single NUL in UTF-8 is a broken letter
  if (nul(1) >= many && nul(0) === 0) return 'utf-16le';
  if (nul(0) >= many && nul(1) === 0) return 'utf-16be';
  return 'utf-8';
}

/** A workbook is a ZIP archive, whatever it is called. */
function isWorkbook(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, index) => bytes[index] === byte);
}

/** U+FFFD and NUL stand where letters were lost before, or in a file that is no text at all. */
function findLost(text: string, file: string): Issue | null {
  const index = text.search(/[\u0000\ufffd]/);
  if (index < 0) return null;
  const line = text.slice(0, index).split(/\r\n|\r|\n/).length;
  const message = 'Tập tin có chữ đã hỏng, không khôi phục được.';
  return issueOf(invalidUtf8, { file, line }, { message, found: text.slice(index, index + 40), expected: 'UTF-8' });
}

function findLegacy(text: string, file: string): Issue | null {
  const legacy = nameLegacyEncoding(text);
  if (legacy === null) return null;
  const place = { file, line: legacy.line };
  const spoiled = legacy.name === 'UTF-8 bị mở nhầm';
  const message = spoiled
    ? 'Chữ đã hỏng: tập tin UTF-8 từng bị mở nhầm bảng mã rồi lưu lại.'
    : `Chữ trong tập tin viết bằng bảng mã ${legacy.name}, không phải Unicode.`;
  const hint = spoiled
    ? 'Lấy lại bản chưa hỏng. Trong Excel mở bằng Data → From Text/CSV, chọn «65001: Unicode (UTF-8)», rồi lưu «CSV UTF-8».'
    : undefined;
  return issueOf(legacyEncoding, place, { message, found: legacy.sample, expected: 'chữ Unicode (UTF-8)', hint });
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
  return lenient.slice(0, lenient.indexOf('\ufffd')).split(/\r\n|\r|\n/).length;
}
