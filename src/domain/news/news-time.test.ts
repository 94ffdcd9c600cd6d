import { describe, expect, test } from 'vitest';
import type { NewsTime } from '../../portal/portal.ts';
import { sampleArticle } from '../../tests/samples.ts';
import { calendarOf, lastChange, sayUnclear, shortTime, wholeTime } from './news-time.ts';

const known: NewsTime = { moment: new Date('2019-10-04T10:29:00+07:00') };
const unclear = (words: string, year: number | null): NewsTime => ({ words, year, taken: '2026-10-05' });

describe('the time of an article', () => {
  test.each<[string, NewsTime, [string, string | null, string]]>([
    ['known', known, ['04/10/2019', null, 'Thứ Sáu, 04/10/2019, 10:29']],
    [
      'without a year',
      unclear('Sáng 24/8', null),
      ['Không rõ ngày', 'Nguồn ghi «Sáng 24/8», không ghi năm', 'Nguồn ghi «Sáng 24/8», không ghi năm. Đưa lên cổng ngày 05/10/2026'],
    ],
    [
      'of a year that the editor knows',
      unclear('Sáng 24/8', 2022),
      ['Năm 2022', 'Nguồn chỉ ghi «Sáng 24/8»', 'Năm 2022. Nguồn chỉ ghi «Sáng 24/8». Đưa lên cổng ngày 05/10/2026'],
    ],
  ])('%s', (_name, time, said) => {
    expect([shortTime(time), sayUnclear(time), wholeTime(time)]).toEqual(said);
  });

  test('of which only the day is known has no hour', () => {
    expect(wholeTime({ moment: new Date('2019-10-04T00:00:00+07:00') })).toBe('Thứ Sáu, 04/10/2019');
  });

  test('of a source that gives a year is not said to lack it', () => {
    expect(sayUnclear(unclear('Tháng 8/2022', null))).toBe('Nguồn ghi «Tháng 8/2022», không ghi ngày đăng');
  });

  test('belongs to a month of Viet Nam, to a year alone, or to neither', () => {
    const newYear: NewsTime = { moment: new Date('2025-12-31T17:00:00Z') };
    expect([newYear, unclear('x', 2022), unclear('x', null)].map(calendarOf)).toEqual([
      { year: 2026, month: 1 },
      { year: 2022, month: null },
      { year: null, month: null },
    ]);
  });
});

describe('an article last changed', () => {
  const changed = (different: Parameters<typeof sampleArticle>[2]) => lastChange(sampleArticle('a', '2026-01-01', different)).toISOString();

  test('when it was published, or taken in by the portal', () => {
    expect(changed({ time: known })).toBe('2019-10-04T03:29:00.000Z');
    expect(changed({ time: unclear('x', null) })).toBe('2026-10-04T17:00:00.000Z');
  });

  test('with its newest correction, also on the day of publication', () => {
    const corrections = [{ day: '2019-10-04', text: 'a' }];
    expect(changed({ time: known, corrections })).toBe('2019-10-04T16:59:59.000Z');
    expect(changed({ time: known, corrections: [...corrections, { day: '2019-10-09', text: 'b' }] })).toBe('2019-10-09T16:59:59.000Z');
  });
});
