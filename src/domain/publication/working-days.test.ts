import { describe, expect, test } from 'vitest';
import type { DayOffRow } from '../../schemas/days-off.ts';
import { addDays, calendarOf, effectOf } from './working-days.ts';

const off = (day: string, kind: DayOffRow['kind'] = 'Nghỉ'): DayOffRow => ({ day, kind, name: null });

// National Day 2026 and the day before it; a Saturday worked instead of the Monday between.
const table = [
  off('2026-08-31'),
  off('2026-09-01'),
  off('2026-09-02'),
  off('2026-08-22', 'Làm bù'),
  off('2026-09-05'),
  off('2026-09-03', 'Làm bù'),
];
const calendar = calendarOf(table);

/** Counts as a clerk would, with a finger on the wall calendar. */
function slowly(first: string, last: string, rows: readonly DayOffRow[]): number {
  const kindOf = new Map(rows.map(({ day, kind }) => [day, kind]));
  let count = 0;
  for (let day = addDays(first, 1); day <= last; day = addDays(day, 1)) {
    const weekend = [0, 6].includes(new Date(day).getUTCDay());
    if (weekend ? kindOf.get(day) === 'Làm bù' : kindOf.get(day) !== 'Nghỉ') count += 1;
  }
  return count;
}

/** Numbers that look random and are the same every time. */
function* numbers(seed: number): Generator<number> {
  for (let state = seed; ; ) {
    state = (state * 48_271) % 2_147_483_647;
    yield state;
  }
}

describe('working days', () => {
  test.each([
    ['2026-10-02', '2026-10-02', 0],
    ['2026-10-02', '2026-10-05', 1], // Friday to Monday
    ['2026-10-03', '2026-10-04', 0], // a weekend
    ['2026-10-05', '2026-10-02', -1],
    ['2026-08-28', '2026-09-03', 1], // three holidays and a weekend
    ['2026-08-21', '2026-08-24', 2], // with a Saturday that is worked
    ['1969-12-26', '1970-01-02', 5],
  ])('from %s to %s there are %i', (first, last, count) => {
    expect(calendar.between(first, last)).toBe(count);
  });

  test('a Saturday is worked when it makes up for another day', () => {
    expect(['2026-08-22', '2026-08-29', '2026-09-02', '2026-09-03'].map(calendar.isWorkingDay)).toEqual([true, false, false, true]);
  });

  test('the fifth one after a Friday is the next Friday, and later where there are holidays between', () => {
    expect(calendar.add('2026-10-02', 5)).toBe('2026-10-09');
    expect(calendar.add('2026-08-28', 5)).toBe('2026-09-09');
    expect(calendar.add('2026-10-03', 0)).toBe('2026-10-03');
  });

  test('what is due on a day of rest is due on the next working day', () => {
    expect([calendar.onOrAfter('2026-08-29'), calendar.onOrAfter('2026-08-28')]).toEqual(['2026-09-03', '2026-08-28']);
  });

  test('a line that changes nothing is known', () => {
    expect(table.map(effectOf)).toEqual([-1, -1, -1, 1, 0, 0]);
  });

  test('the years of the table are known, and that it is empty', () => {
    expect(calendar.years).toEqual({ first: 2026, last: 2026 });
    expect(calendarOf([]).years).toBeNull();
  });
});

test('counts agree with a finger on the calendar, whatever is off', () => {
  const random = numbers(7);
  const below = (limit: number) => (random.next().value as number) % limit;
  for (let round = 0; round < 60; round += 1) {
    const days = new Map(
      Array.from({ length: below(40) }, () => [
        addDays('2025-01-01', below(700)),
        below(3) === 0 ? ('Làm bù' as const) : ('Nghỉ' as const),
      ]),
    );
    const rows = [...days].map(([day, kind]) => off(day, kind));
    const { between, add, isWorkingDay } = calendarOf(rows);
    const first = addDays('2024-12-01', below(600));
    const last = addDays(first, below(400));
    expect(between(first, last), `${first} ${last} ${JSON.stringify(rows)}`).toBe(slowly(first, last, rows));
    const count = 1 + below(80);
    const reached = add(first, count);
    expect(slowly(first, reached, rows)).toBe(count);
    expect(isWorkingDay(reached)).toBe(true);
  }
});

test('a century is counted without going through its days', () => {
  expect(calendarOf([]).between('1926-11-26', '2026-11-26')).toBe(slowly('1926-11-26', '2026-11-26', []));
  expect(calendarOf([]).add('1926-11-26', 26_089)).toBe('2026-11-26');
});
