import { expect, test } from 'vitest';
import { periodOf } from '../text/period.ts';
import { oneStopRow, unitRow } from './figure-rows.ts';
import { figuresOf } from './one-stop.ts';
import type { SeriesPoint } from './one-stop-series.ts';
import { onTimeMarks, onTimeValues, tellOnline, tellOnTime } from './one-stop-words.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const old = unitRow({ id: 'xa-cu' });

/** A quarter in which so many of 1.000 dossiers were late. */
const quarter = (period: string, late: number | null, addedFrom: SeriesPoint['addedFrom'] = []): SeriesPoint => ({
  period: periodOf(period),
  figures: late === null ? null : figuresOf(oneStopRow({ period, resolved: 1000, late })),
  addedFrom,
});

test('a unit that peaked and fell is not said to have risen, though it ends above its start', () => {
  const series = [quarter('Quý I/2024', 106), quarter('Quý II/2024', 70), quarter('Quý III/2024', 40), quarter('Quý IV/2024', 96)];
  expect(plain(tellOnTime(series))).toBe('tăng từ 89,4 % (quý I/2024) lên 96 % (quý III/2024), rồi giảm còn 90,4 % (quý IV/2024)');
  expect(onTimeMarks(series)).toEqual([3, 2, 0]);
});

test('a quarter without a report is missing, not a fall', () => {
  const series = [quarter('Quý I/2024', 40), quarter('Quý II/2024', null), quarter('Quý III/2024', 20)];
  expect(plain(tellOnTime(series))).toBe('tăng từ 96 % (quý I/2024) lên 98 % (quý III/2024); không có số quý II/2024');
});

test('a merged unit is not compared with the sum of the units before it', () => {
  const series = [
    quarter('Quý III/2024', 65, [old]),
    quarter('Quý IV/2024', 60, [old]),
    quarter('Quý I/2025', 30),
    quarter('Quý II/2025', 10),
  ];
  expect(onTimeValues(series).map(({ broken }) => broken)).toEqual([false, false, true, false]);
  expect(plain(tellOnTime(series))).toBe('tăng từ 97 % (quý I/2025) lên 99 % (quý II/2025); trước sáp nhập 94 % (quý IV/2024)');
  expect(onTimeMarks(series)).toEqual([3, 2, 1]);
});

test('what was filed online is told over the periods that are drawn', () => {
  const of = (period: string, online: number) => ({
    period: periodOf(period),
    whole: figuresOf(oneStopRow({ period, received: 1000, online })),
  });
  expect(plain(tellOnline([of('9 tháng 2026', 480), of('Năm 2025', 386), of('Năm 2024', 266)]))).toBe(
    'Nộp trực tuyến: tăng dần từ 26,6 % (năm 2024) lên 48 % (9 tháng 2026)',
  );
});
