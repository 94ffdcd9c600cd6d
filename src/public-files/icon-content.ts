import type { Finding } from '../issues/rule.ts';
import { belies, hidesMarkup, viewOf } from './binary-content.ts';
import { markupAtStart } from './markup.ts';
import { recognise } from './recognise.ts';

const mostPictures = 32;

/** An icon is a short list of pictures, each a PNG or a bitmap that lies within the file. */
export function judgeIcon(bytes: Uint8Array): Finding | null {
  const expected = 'biểu tượng .ico gồm các ảnh PNG hoặc BMP';
  if (recognise(bytes) !== 'ico') return belies(bytes, expected);
  const tag = markupAtStart(bytes);
  if (tag) return hidesMarkup(tag);
  const view = viewOf(bytes);
  const count = bytes.length < 6 ? 0 : view.getUint16(4, true);
  const entries = Array.from({ length: Math.min(count, mostPictures) }, (_, index) => 6 + index * 16);
  const isSound = count > 0 && count <= mostPictures && entries.every((at) => isPictureAt(bytes, view, at, 6 + count * 16));
  return isSound
    ? null
    : {
        message: 'Biểu tượng .ico hỏng hoặc không chứa ảnh.',
        expected,
        hint: 'Tạo lại favicon.ico từ một ảnh PNG vuông, hoặc dùng favicon.png.',
      };
}

function isPictureAt(bytes: Uint8Array, view: DataView, at: number, first: number): boolean {
  if (at + 16 > bytes.length) return false;
  const [length, offset] = [view.getUint32(at + 8, true), view.getUint32(at + 12, true)];
  if (offset < first || length < 40 || offset + length > bytes.length) return false;
  return recognise(bytes.subarray(offset, offset + length)) === 'png' || view.getUint32(offset, true) === 40;
}
