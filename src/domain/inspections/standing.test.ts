import { expect, test } from 'vitest';
import type { RecommendationRow } from '../../schemas/findings.ts';
import { standingOf, worstOf } from './standing.ts';

const row = (different: Partial<RecommendationRow>) =>
  ({ state: 'Chưa làm', due: null, remedied: null, ...different }) as RecommendationRow;
const today = '2026-11-24';

test('what is due today is not overdue, what was due yesterday is by one day', () => {
  expect(standingOf(row({ due: '2026-11-24' }), today)).toEqual({ state: 'open', daysLeft: 0 });
  expect(standingOf(row({ due: '2026-11-23' }), today)).toEqual({ state: 'overdue', days: 1 });
});

test('what nobody set a day for is open without end', () => {
  expect(standingOf(row({ state: 'Đang làm' }), today)).toEqual({ state: 'undated' });
});

test('what was mended is in time on its last day, late after it, and neither where no day is known', () => {
  const done = (remedied: string | null, due: string | null = '2026-10-31') =>
    standingOf(row({ state: 'Đã khắc phục', remedied, due }), today);
  expect(done('2026-10-31')).toEqual({ state: 'remedied', on: '2026-10-31', daysLate: 0 });
  expect(done('2026-11-12')).toEqual({ state: 'remedied', on: '2026-11-12', daysLate: 12 });
  expect(done(null)).toEqual({ state: 'remedied', on: null, daysLate: null });
  expect(done('2026-11-12', null)).toEqual({ state: 'remedied', on: '2026-11-12', daysLate: null });
});

test('a finding is as badly off as the worst of what was asked because of it', () => {
  const [overdue, open] = [
    { state: 'overdue', days: 3 },
    { state: 'open', daysLeft: 3 },
  ] as const;
  const late = { state: 'remedied', on: null, daysLate: 2 } as const;
  const inTime = { state: 'remedied', on: null, daysLate: 0 } as const;
  expect(worstOf([inTime, overdue, open], false)).toBe('overdue');
  expect(worstOf([inTime, late], false)).toBe('late');
  expect(worstOf([inTime, open], false)).toBe('open');
  expect(worstOf([inTime], true)).toBe('remedied');
});

test('a finding without a request was at most put to an office above', () => {
  expect([worstOf([], false), worstOf([], true)]).toEqual(['unasked', 'raised']);
});
