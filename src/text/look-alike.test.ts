import { expect, test } from 'vitest';
import { lookAlike } from './look-alike.ts';

test.each([
  ['8.OOO', 'chữ O thay vì số 0', '8.000'],
  ['1О', 'chữ O thay vì số 0', '10'],
  ['l4', 'chữ I hoặc l thay vì số 1', '14'],
  ['１４,５', 'chữ số của bảng chữ khác', '14,5'],
  ['٣', 'chữ số của bảng chữ khác', '3'],
  ['۳', 'chữ số của bảng chữ khác', '3'],
])('«%s» has %s', (text, what, meant) => {
  expect(lookAlike(text)).toEqual({ what, meant });
});

test.each(['14,5', 'mười', '10 bản', 'Oanh', ''])('«%s» has nothing that only looks like a digit', (text) => {
  expect(lookAlike(text)).toBeNull();
});
