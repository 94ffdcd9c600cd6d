import { expect, test } from 'vitest';
import { mixLines, mixSentences, sentencesOf } from './mix-text.ts';
import { seededRandom } from './random.ts';

test('a mixed text has as many sentences as the first, all from the two texts', () => {
  const own = 'Nộp hồ sơ. Nhận phiếu hẹn. Chờ kết quả.';
  const other = 'Mang căn cước. Ký tên.';
  const known = sentencesOf(`${own} ${other}`);
  const mixed = sentencesOf(mixSentences(own, () => [other], seededRandom(3)));
  expect(mixed).toHaveLength(3);
  expect(mixed.filter((sentence) => !known.includes(sentence))).toEqual([]);
});

test('a mixed list names nothing twice', () => {
  expect(mixLines('a; a; a; a', 'a', '; ', seededRandom(1))).toBe('a');
});
