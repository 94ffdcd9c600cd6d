import { hasLetter } from '../text/readable.ts';

/** As long as a note below an answer may be, in letters: two lines on a phone. */
export const longestNote = 90;

// «Hồ sơ quốc gia ghi “1” nhưng không ghi đơn vị» is about the record; the page says once what the record leaves out.
const aboutTheRecord = /hồ sơ quốc gia/i;

/**
 * What of a longer text stands below an answer: its first sentence, or the first part of that, whole; with «case: answer»
 * the cases after it. Nothing where that is too long or speaks of the record; the section below has all of it.
 *
 * @example shortNote('Tính từ khi nhận đủ hồ sơ. Hồ sơ thiếu thì xã báo bằng văn bản.') // => 'Tính từ khi nhận đủ hồ sơ'
 * @example shortNote('Nhà ở: 15 ngày. Công trình khác: 20 ngày.') // => 'Nhà ở: 15 ngày. Công trình khác: 20 ngày'
 */
export function shortNote(text: string | null): string | null {
  const sentences = (text ?? '').split(/[.?!](?:\s|$)|\n/).map((sentence) => sentence.trim());
  const [first = ''] = sentences;
  const others = sentences.findIndex((sentence) => !sentence.includes(': '));
  const cases = sentences.slice(0, others === -1 ? sentences.length : others).join('. ');
  const note = [cases, first, first.split('; ', 1)[0] ?? ''].find((part) => hasLetter(part) && part.length <= longestNote);
  return note && !aboutTheRecord.test(note) ? note : null;
}
