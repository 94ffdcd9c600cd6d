import type { Finding } from '../issues/rule.ts';
import { withoutEnd } from '../text/ends-and-lines.ts';

/** The most that file systems keep of a name, in bytes. */
const mostBytes = 255;

// https://learn.microsoft.com/windows/win32/fileio/naming-a-file: whatever follows the first full stop does not count.
const device = /^(?:con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]|conin\$|conout\$) *(?:\.|$)/i;

/**
 * What keeps a name from being published under an address that everybody can type, on every system; `null` when
 * nothing does. Vietnamese letters and single spaces are fine.
 *
 * @param step one part of a path, a file or a folder
 */
export function nameFault(step: string): Finding | null {
  const rename = (to: string) => ({ hint: `Đổi tên thành «${to}».`, suggestion: to });
  if (step !== step.normalize('NFC'))
    return {
      message: `Tên «${step}» viết dấu rời (Unicode tổ hợp), máy chủ coi là tên khác.`,
      found: step,
      ...rename(step.normalize('NFC')),
    };
  const unseen = /[\p{C}\p{Zl}\p{Zp}\u115f\u1160\u3164\uffa0]|\u034f|\u17b4|\u17b5|\p{Variation_Selector}/u.exec(step)?.[0];
  if (unseen)
    return {
      message: `Tên có ký tự không nhìn thấy (U+${unseen.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}).`,
      found: step,
      expected: 'chữ, số, dấu cách, gạch nối',
      hint: 'Gõ lại tên, đừng chép từ nơi khác.',
    };
  const mark = /[^\p{L}\p{M}\p{N} ._\-(),+&'=@!~[\]{}$^–—’“”«»°№]/u.exec(step)?.[0];
  if (mark)
    return { message: `Tên có ký tự không dùng được trong địa chỉ: «${mark}».`, found: step, expected: 'chữ, số, dấu cách, gạch nối' };
  const spaced = step.replace(/ {2,}/g, ' ').replace(/^ | ?\.([^.]*)$/g, (part) => part.trimStart());
  const trimmed = withoutEnd(spaced, ' .').trim();
  if (trimmed !== step) return { message: 'Tên có dấu cách hoặc dấu chấm thừa.', found: `«${step}»`, ...rename(trimmed) };
  if (device.test(step))
    return { message: `Windows giữ tên «${step}» cho thiết bị, không tải về được.`, found: step, hint: `Đổi tên, ví dụ «tep-${step}».` };
  const size = Buffer.byteLength(step);
  return size <= mostBytes
    ? null
    : { message: `Tên dài ${size} byte, quá mức ${mostBytes}.`, found: step, hint: 'Đặt tên ngắn hơn; chữ có dấu tính hai, ba byte.' };
}
