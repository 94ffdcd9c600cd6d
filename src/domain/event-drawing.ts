import { slugOf } from '../text/slug.ts';

/** What a drawing shows; each is a file of `src/assets/drawings/`. */
type Drawing = (typeof drawings)[number][1] | 'motif';

// The words of an event's name, folded; the first that the name has decides.
const drawings = [
  ['sinh con', 'cradle'],
  ['khai sinh', 'cradle'],
  ['em be', 'cradle'],
  ['nuoi con', 'family'],
  ['tre em', 'family'],
  ['ket hon', 'rings'],
  ['cuoi', 'rings'],
  ['qua doi', 'candle'],
  ['khai tu', 'candle'],
  ['nguoi than mat', 'candle'],
  ['cho o', 'pole'],
  ['nguoi gia', 'cane'],
  ['khuyet tat', 'cane'],
  ['kho khan', 'bowl'],
  ['ngheo', 'bowl'],
  ['thien tai', 'rain'],
  ['di hoc', 'school'],
  ['cua hang', 'stall'],
  ['kinh doanh', 'stall'],
  ['mo tiem', 'stall'],
  ['mo quan', 'stall'],
  ['giay to', 'card'],
  ['can cuoc', 'card'],
  ['tuoi', 'card'],
  ['rung', 'tree'],
  ['dat', 'field'],
  ['lam nha', 'house'],
  ['xay nha', 'house'],
  ['cat nha', 'house'],
] as const;

/**
 * The drawing that stands beside a life event, by the words of its name; a woven diamond beside any other.
 *
 * @example drawingOf('Người thân qua đời') // => 'candle'
 */
export function drawingOf(name: string): Drawing {
  const words = `-${slugOf(name, name.length)}-`;
  return drawings.find(([wanted]) => words.includes(`-${wanted.replaceAll(' ', '-')}-`))?.[1] ?? 'motif';
}
