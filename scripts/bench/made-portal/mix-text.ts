import type { Random } from './random.ts';

/** A text in which some sentences give way to sentences of other texts of the same kind; its length stays alike. */
export function mixSentences(text: string, others: () => string[], random: Random): string {
  return sentencesOf(text)
    .map((sentence) => {
      if (random.chance(0.6)) return sentence;
      const candidates = others().flatMap(sentencesOf);
      return candidates.length > 0 ? random.pick(candidates) : sentence;
    })
    .join(' ');
}

/** Half of the items of one list and half of another's, as many as the first has, none twice. */
export function mixLines(own: string, other: string, separator: string, random: Random): string {
  const split = (text: string) => text.split(separator).filter(Boolean);
  const pool = split(other);
  const mixed = split(own).map((line) => (pool.length > 0 && random.chance(0.5) ? random.pick(pool) : line));
  return [...new Set(mixed)].join(separator);
}

/** @example sentencesOf('Nộp hồ sơ. Nhận phiếu hẹn.') // => ['Nộp hồ sơ.', 'Nhận phiếu hẹn.'] */
export function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/).filter(Boolean);
}
