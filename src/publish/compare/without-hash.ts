/**
 * A text in which the hashes that the bundler puts into the names of its files are a star, so that a name says the same
 * before and after.
 *
 * @example withoutHash('/_astro/hop-xa.5tgMP2t7_ZCNGXA.avif 360w') // => '/_astro/hop-xa.*.avif 360w'
 */
export function withoutHash(text: string): string {
  return text.replace(/_astro\/[^\s"',?#]+/g, (name) => {
    const parts = name.split('.');
    return parts.length < 3 ? name : [...parts.slice(0, -2), '*', ...parts.slice(-1)].join('.');
  });
}
