import type { Finding, Rule } from '../issues/rule.ts';
import { formatNumber } from '../text/number.ts';
import { encoder } from './encoder.ts';
import { kindOfBytes, kindOfName, pictureKinds } from './kinds.ts';
import { damagedPicture } from './rules/damaged-picture.ts';
import { hugePicture } from './rules/huge-picture.ts';
import { mislabelledPicture } from './rules/mislabelled-picture.ts';

/** What is wrong with a picture: the rule it breaks and what to say. */
export interface Fault {
  rule: Rule;
  finding: Finding;
}

/** In pixels, all frames together. A telephone of 2026 takes 50 megapixels; more fills the memory of a small machine. */
export const mostPixels = 50_000_000;
const megabyte = 1024 * 1024;
/** In bytes: what a forge's web page still takes. */
const mostPictureBytes = 20 * megabyte;
/** As large as decoding has to be to have read every byte; JPEG and WebP decode to an eighth much sooner. */
const glimpse = 64;

/**
 * What is wrong with a picture, or `null`. It is decoded to its last byte: what a browser could not show is not
 * published.
 *
 * @param name as the editor wrote it; its ending says what the bytes have to be
 */
export async function inspectPicture(bytes: Uint8Array, name: string): Promise<Fault | null> {
  if (bytes.length === 0) return fault(damagedPicture, { message: `Ảnh «${name}» trống, không có byte nào.`, found: name });
  if (bytes.length > mostPictureBytes) {
    return fault(hugePicture, {
      message: `Ảnh «${name}» nặng ${formatNumber(Math.round((bytes.length / megabyte) * 10) / 10)} MB.`,
      found: name,
      expected: `tối đa ${mostPictureBytes / megabyte} MB`,
    });
  }
  // Only what is one of ours reaches the decoder: it would read SVG, PDF and others too, whatever they are called.
  const [said, is] = [kindOfName(name), kindOfBytes(bytes)];
  if (is === null) return fault(damagedPicture, { message: `«${name}» không phải tập tin ảnh, hoặc đã hỏng.`, found: name });
  if (is !== said) {
    const expected = pictureKinds[is].endings.map((ending) => `.${ending}`).join(' · ');
    return fault(mislabelledPicture, {
      message: `«${name}» thật ra là ảnh ${is.toUpperCase()}, không đúng đuôi tên.`,
      found: name,
      expected,
    });
  }
  return decodingProblem(bytes, name);
}

async function decodingProblem(bytes: Uint8Array, name: string): Promise<Fault | null> {
  const damaged = () => fault(damagedPicture, { message: `Ảnh «${name}» hỏng hoặc tải lên dở dang.`, found: name });
  const sharp = encoder();
  try {
    // Read without a limit, which costs nothing: nothing is decoded yet.
    const { width, height, pages = 1, pageHeight } = await sharp(bytes, { limitInputPixels: false, animated: true }).metadata();
    const [frame, frames] = [pageHeight ?? height, pageHeight ? height / pageHeight : pages];
    if (width * frame * frames > mostPixels) {
      const size = `${formatNumber(width)} × ${formatNumber(frame)} điểm ảnh${frames > 1 ? `, ${formatNumber(frames)} khung hình` : ''}`;
      return fault(hugePicture, {
        message: `Ảnh «${name}» quá lớn: ${size}.`,
        found: name,
        expected: `tối đa ${mostPixels / 1_000_000} triệu điểm ảnh`,
      });
    }
    await sharp(bytes, { limitInputPixels: mostPixels, animated: frames > 1, failOn: 'error', sequentialRead: true })
      .resize({ width: glimpse })
      .raw()
      .toBuffer();
    return null;
  } catch {
    return damaged();
  }
}

function fault(rule: Rule, finding: Finding): Fault {
  return { rule, finding };
}
