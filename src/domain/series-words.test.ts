import { describe, expect, test } from 'vitest';
import { courseOf, tellSeries, toldPlaces, type SeriesValue } from './series-words.ts';

const voice = { format: (value: number) => `${value} %`, least: 0.5 };
const series = (...values: (number | null)[]): SeriesValue[] => values.map((value, index) => ({ name: `kỳ ${index + 1}`, value }));
const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const told = (...values: (number | null)[]) => plain(tellSeries(series(...values), voice));

describe('a series in words', () => {
  test('rose steadily', () => {
    expect(told(90, 91, 91, 95)).toBe('tăng dần từ 90 % (kỳ 1) lên 95 % (kỳ 4)');
  });

  test('rose with small steps back: they are not called turns, nor is it called steady', () => {
    expect(told(88, 92, 89.9, 96, 97.5)).toBe('tăng từ 88 % (kỳ 1) lên 97.5 % (kỳ 5)');
  });

  test('rose, and lost a little of it at the end', () => {
    expect(told(90, 92, 97, 96)).toBe('tăng từ 90 % (kỳ 1) lên 96 % (kỳ 4), cao nhất 97 % (kỳ 3)');
  });

  test('rose over larger steps back', () => {
    expect(told(90, 95, 92, 98)).toBe('tăng từ 90 % (kỳ 1) lên 98 % (kỳ 4)');
  });

  test('fell', () => {
    expect(told(97, 96, 93)).toBe('giảm dần từ 97 % (kỳ 1) xuống 93 % (kỳ 3)');
  });

  test('rose to a peak and fell since, also where it ends above its start', () => {
    expect(told(89.4, 93, 96, 90.4)).toBe('tăng từ 89.4 % (kỳ 1) lên 96 % (kỳ 3), rồi giảm còn 90.4 % (kỳ 4)');
  });

  test('fell to a low and rose since', () => {
    expect(told(96, 90, 95)).toBe('giảm từ 96 % (kỳ 1) xuống 90 % (kỳ 2), rồi tăng lên 95 % (kỳ 3)');
  });

  test('went up and down: its ends are no trend', () => {
    expect(told(93, 97, 90, 98, 94)).toBe('lúc tăng lúc giảm, thấp nhất 90 % (kỳ 3), cao nhất 98 % (kỳ 4), nay 94 % (kỳ 5)');
    expect(told(98, 91, 97, 90)).toBe('lúc tăng lúc giảm, thấp nhất 90 % (kỳ 4), cao nhất 98 % (kỳ 1)');
    expect(told(91, 90, 98, 92, 97)).toBe('lúc tăng lúc giảm, thấp nhất 90 % (kỳ 2), cao nhất 98 % (kỳ 3), nay 97 % (kỳ 5)');
    expect(told(94, 98, 90, 97, 90)).toBe('lúc tăng lúc giảm, thấp nhất 90 % (kỳ 3), cao nhất 98 % (kỳ 2), nay 90 % (kỳ 5)');
  });

  test('hardly changed', () => {
    expect(told(96, 96.2, 96.4)).toBe('hầu như không đổi: 96 % (kỳ 1), 96.4 % (kỳ 3)');
    expect(told(96, 96.2, 96)).toBe('giữ ở 96 % từ kỳ 1 đến kỳ 3');
  });

  test('two values are a difference, not a steady rise', () => {
    expect(told(90, 95)).toBe('tăng từ 90 % (kỳ 1) lên 95 % (kỳ 2)');
    expect(told(95, 90)).toBe('giảm từ 95 % (kỳ 1) xuống 90 % (kỳ 2)');
  });

  test('one value, and none', () => {
    expect(told(95)).toBe('95 % (kỳ 1)');
    expect(told(null, null)).toBe('chưa có số');
    expect(told()).toBe('chưa có số');
  });

  test('gaps are counted, not filled; what lies before the first figure is none', () => {
    expect(told(null, 90, null, null, 95)).toBe('tăng từ 90 % (kỳ 2) lên 95 % (kỳ 5); 2 kỳ không có số');
    expect(told(90, null, 95)).toBe('tăng từ 90 % (kỳ 1) lên 95 % (kỳ 3); không có số kỳ 2');
  });

  test('what was counted otherwise is told apart', () => {
    const broken = [...series(80, 82), { name: 'kỳ 3', value: 95, broken: true }, { name: 'kỳ 4', value: 97 }];
    expect(plain(tellSeries(broken, { ...voice, breakName: 'sáp nhập' }))).toBe(
      'tăng từ 95 % (kỳ 3) lên 97 % (kỳ 4); trước sáp nhập 82 % (kỳ 2)',
    );
    expect(toldPlaces(broken, { ...voice, breakName: 'sáp nhập' })).toEqual([3, 2, 1]);
    expect(plain(tellSeries(broken, voice))).toBe('tăng từ 95 % (kỳ 3) lên 97 % (kỳ 4); cách tính đổi từ kỳ 3, không so với trước');
  });
});

test('the values that words name have their places, the last one first', () => {
  expect(toldPlaces(series(89.4, 93, 96, 90.4), voice)).toEqual([3, 2, 0]);
  expect(toldPlaces(series(90, null, 95), voice)).toEqual([2, 0]);
});

test('a value and its time stay on one line', () => {
  expect(tellSeries(series(90, 95), voice)).toBe('tăng từ 90\u00a0% (kỳ\u00a01) lên 95\u00a0% (kỳ\u00a02)');
});

test('a difference of exactly the least counts, whatever binary fractions make of it', () => {
  expect(courseOf(series(0.965, 0.97), { least: 0.005 }).shape).toBe('risen');
});
