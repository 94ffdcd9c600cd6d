import type { Finding } from '../issues/rule.ts';
import { latin1, markupAtStart } from './markup.ts';
import { describe, recognise } from './recognise.ts';

/** What to do with a file that is something else than its name says. */
export function belies(bytes: Uint8Array, expected: string): Finding {
  return { message: 'Nội dung tập tin không đúng như phần đuôi của tên.', found: describe(bytes), expected };
}

/** What to do with a file that a browser could open as a page. */
export function hidesMarkup(tag: string): Finding {
  return {
    message: `Ngay đầu tập tin có mã trang web: «${tag}».`,
    found: tag,
    expected: 'nội dung không lẫn mã trang web',
    hint: 'Mở tập tin gốc bằng đúng chương trình của nó rồi lưu hoặc xuất lại. Không rõ từ đâu ra thì đừng công khai.',
  };
}

const damaged = (expected: string): Finding => ({
  message: 'Tập tin hỏng hoặc chép dở dang.',
  expected,
  hint: 'Mở thử tập tin gốc, lưu hoặc tải lại cho trọn vẹn rồi chép vào public/.',
});

/** First bytes and nothing that a browser reads as a page. Whether the whole can be decoded is not asked here. */
export function judgePicture(bytes: Uint8Array, type: 'jpg' | 'png' | 'webp' | 'avif' | 'gif'): Finding | null {
  if (recognise(bytes) !== type) return belies(bytes, `ảnh .${type}`);
  const tag = markupAtStart(bytes);
  return tag ? hidesMarkup(tag) : null;
}

export function judgePdf(bytes: Uint8Array): Finding | null {
  if (recognise(bytes) !== 'pdf') return belies(bytes, 'PDF, bắt đầu bằng %PDF-');
  const tag = markupAtStart(bytes);
  if (tag) return hidesMarkup(tag);
  return latin1(bytes.subarray(-2048)).includes('%%EOF') ? null : damaged('PDF trọn vẹn, có %%EOF ở cuối');
}

/** A font states its own length (WOFF), or lists tables that lie within it (TrueType, OpenType). */
export function judgeFont(bytes: Uint8Array, type: 'woff2' | 'woff' | 'sfnt'): Finding | null {
  const expected = type === 'sfnt' ? 'phông chữ .ttf hoặc .otf' : `phông chữ .${type}`;
  if (recognise(bytes) !== type) return belies(bytes, expected);
  const tag = markupAtStart(bytes);
  if (tag) return hidesMarkup(tag);
  return (type === 'sfnt' ? hasItsTables(bytes) : statesItsLength(bytes)) ? null : damaged(`${expected} trọn vẹn`);
}

// https://www.w3.org/TR/WOFF2/#woff20Header: signature, flavour, length.
function statesItsLength(bytes: Uint8Array): boolean {
  return bytes.length >= 44 && viewOf(bytes).getUint32(8) === bytes.length;
}

// https://learn.microsoft.com/typography/opentype/spec/otff: 12 bytes, then 16 for each table: tag, checksum, offset, length.
function hasItsTables(bytes: Uint8Array): boolean {
  const view = viewOf(bytes);
  const count = bytes.length < 12 ? 0 : view.getUint16(4);
  if (count === 0 || 12 + count * 16 > bytes.length) return false;
  return Array.from({ length: count }, (_, index) => 12 + index * 16).every(
    (at) => view.getUint32(at + 8) + view.getUint32(at + 12) <= bytes.length,
  );
}

export function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
