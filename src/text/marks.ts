// More marks on a letter than any language writes: to put very many in order takes quadratic time.
const stacked = /(\p{M}{8})\p{M}+/gu;
/** A short text is in order at once, whatever it holds. */
const shortText = 200;

/** The text with at most eight marks on a letter, so that Unicode's own forms of it are found in linear time. */
export function withFewMarks(text: string): string {
  return text.length > shortText ? text.replace(stacked, '$1') : text;
}
