import { fold } from '../../text/fold.ts';

// Who or what sets the sum, or the sum itself. «Theo nghị quyết của HĐND» is not there: a resolution may set it to nought.
const settler = '(?:hoi dong nhan dan|hdnd|uy ban nhan dan|ubnd|bo tai chinh)';
const openings = new RegExp(
  `^[(\\s•–-]*(?:muc (?:thu|phi|le phi|gia|do|theo)|(?:thu|phi|le phi) (?:cu the )?(?:do|theo) |(?:do|theo (?:quy dinh|quyet dinh) cua) ${settler}|chua (?:co )?quy dinh)`,
);
const sum = /^[( •–-]*(?:(?:muc (?:thu )?)?(?:phi|le phi|thu) ?:? ?)?[1-9][\d.,]* ?(?:dong|d|vnd|usd)(?![a-z])/;

/**
 * Whether the note of a nought leaves the sum to somebody else or names another: the national record writes 0 where it
 * knows no sum, and that is not free of charge.
 *
 * @example isLeftOpen('Mức lệ phí theo quy định của Hội đồng nhân dân cấp tỉnh') // => true
 * @example isLeftOpen('hộ nghèo') // => false
 */
export function isLeftOpen(note: string): boolean {
  const folded = fold(note);
  return openings.test(folded) || sum.test(folded);
}
