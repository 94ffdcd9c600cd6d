import { describe, expect, test } from 'vitest';
import { nearest, suggestionsFrom } from './nearest.ts';

const levels = ['Toàn trình', 'Một phần', 'Cung cấp thông tin'];

describe('nearest', () => {
  test.each([
    ['Toàn trìn', 'Toàn trình'],
    ['toan trinh', 'Toàn trình'],
    ['Toàn phần', 'Toàn trình'],
    ['mot phn', 'Một phần'],
    ['Cung cấp', 'Cung cấp thông tin'],
  ])('to «%s» is «%s»', (text, known) => {
    expect(nearest(text, levels)).toBe(known);
  });

  test('to a code with two digits swapped is the code, not one of another kind', () => {
    expect(nearest('2.000851', ['1.000851', '2.000815'])).toBe('2.000815');
  });

  test.each(['', '?', 'xyz', 'Hộ tịch'])('to «%s» is nothing', (text) => {
    expect(nearest(text, levels)).toBeNull();
  });

  test('among nothing is nothing', () => {
    expect(nearest('a', [])).toBeNull();
  });

  test('to or among texts longer than any label is nothing', () => {
    expect(nearest('Toàn trình'.repeat(100_000), levels)).toBeNull();
    expect(nearest('abc', ['x'.repeat(1_000_000)])).toBeNull();
  });

  test('a list that grew is searched whole', () => {
    const known = ['a-b'];
    expect(nearest('ho-tch', known)).toBeNull();
    known.push('ho-tich');
    expect(nearest('ho-tch', known)).toBe('ho-tich');
  });
});

test('suggestionsFrom answers as nearest does, again and again', () => {
  const suggest = suggestionsFrom(new Set(levels));
  expect([suggest('Toàn trìn'), suggest('xyz'), suggest('Toàn trìn'), suggest('xyz')]).toEqual(['Toàn trình', null, 'Toàn trình', null]);
});

test('after five hundred texts suggestionsFrom looks for nothing more: the mistake is another one', () => {
  const suggest = suggestionsFrom(levels);
  for (let number = 0; number < 499; number += 1) suggest(`không có ${number}`);
  expect([suggest('Toàn trìn'), suggest('Một phân'), suggest('Toàn trìn')]).toEqual(['Toàn trình', null, 'Toàn trình']);
});
