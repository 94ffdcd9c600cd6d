import { fold } from '../text/fold.ts';

// Words and signs that join two jobs in one sentence.
const joins = new Set(['va', 'roi', 'voi', 'xong', 'luon', 'cung']);
const mostWays = 4;

/**
 * The ways to read a sentence as two jobs.
 *
 * @param text as typed, words apart by single blanks
 * @example waysToSplit('khai tử và xin tiền mai táng') // => [['khai tử', 'xin tiền mai táng']]
 */
export function waysToSplit(text: string): [string, string][] {
  const words = text.split(' ');
  return words
    .flatMap((word, at): [string, string][] => {
      const after = joins.has(fold(word)) ? at : word.endsWith(',') ? at + 1 : 0;
      const both: [string[], string[]] = [words.slice(0, after), words.slice(joins.has(fold(word)) ? at + 1 : after)];
      return after > 0 && both.every((half) => half.length > 1) ? [[both[0].join(' '), both[1].join(' ')]] : [];
    })
    .slice(0, mostWays);
}
