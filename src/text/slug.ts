import { fold } from './fold.ts';

/**
 * The part of a public address that is made from a name: folded, words joined by hyphens,
 * cut at a word so that addresses stay readable.
 *
 * @param maximumLength in characters
 * @example slugOf('Đăng ký kết hôn') // => 'dang-ky-ket-hon'
 */
export function slugOf(text: string, maximumLength = 60): string {
  const slug = fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (slug.length <= maximumLength) return slug;
  const cut = slug.slice(0, maximumLength + 1);
  const word = cut.lastIndexOf('-');
  return cut.slice(0, word > 0 ? word : maximumLength);
}

/** Whether a text is already a slug: lower-case ASCII letters and digits, joined by single hyphens. */
export function isSlug(text: string): boolean {
  return /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
}
