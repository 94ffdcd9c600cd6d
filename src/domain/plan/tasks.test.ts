import { describe, expect, test } from 'vitest';
import type { Portal } from '../../portal/portal.ts';
import type { TaskRow } from '../../schemas/tasks.ts';
import { unitRow } from '../figure-rows.ts';
import { sayDue, sayOverdueTasks, sayStanding, summariseTasks, taskBar } from './task-words.ts';
import { currentPlan, overdueTasks, taskOn, taskYearsOf, unitTasks } from './tasks.ts';

function task(id: string, known: Partial<TaskRow> = {}): TaskRow {
  return {
    id,
    year: 2026,
    number: null,
    name: 'Việc',
    unit: null,
    owner: null,
    due: null,
    dueWords: null,
    state: null,
    finished: null,
    evidence: null,
    evidenceLink: null,
    source: null,
    note: null,
    ...known,
  };
}

const today = '2026-11-24';
const said = (known: Partial<TaskRow>) => sayStanding(taskOn(task('a', known), undefined, today));

describe('a task', () => {
  test('is overdue from the day after its day, unless it is done or given up', () => {
    expect(said({ due: '2026-11-24', state: 'Đang làm' })).toBe('đang làm');
    expect(said({ due: '2026-11-23', state: 'Đang làm' })).toBe('quá hạn 1 ngày');
    expect(said({ due: '2026-11-23', state: 'Chưa làm' })).toBe('quá hạn 1 ngày');
    expect(said({ due: '2026-11-23' })).toBe('quá hạn 1 ngày, chưa có báo cáo');
    expect(said({ due: '2026-11-23', state: 'Không làm nữa' })).toBe('không làm nữa');
  });

  test('is done in time on its day, late from the day after, and neither where a day is not known', () => {
    expect(said({ due: '2026-09-30', finished: '2026-09-30', state: 'Đã xong' })).toBe('xong 30/09/2026, đúng hạn');
    expect(said({ due: '2026-09-30', finished: '2026-10-10', state: 'Đã xong' })).toBe('xong 10/10/2026, trễ 10 ngày');
    expect(said({ finished: '2026-10-10', state: 'Đã xong' })).toBe('xong 10/10/2026');
    expect(said({ due: '2026-09-30', state: 'Đã xong' })).toBe('đã xong, nguồn không ghi ngày');
  });

  test('without day, state or words is told as such', () => {
    const silent = taskOn(task('a'), undefined, today);
    expect([sayStanding(silent), sayDue(silent)]).toEqual(['chưa có báo cáo', 'nguồn không nêu hạn']);
    expect(sayDue(taskOn(task('a', { dueWords: 'trong quý IV' }), undefined, today))).toBe('hạn: trong quý IV');
  });
});

const rows = [
  task('1', { due: '2026-12-31', state: 'Đang làm' }),
  task('2', { due: '2026-10-01', unit: 'xa-a' }),
  task('3', { due: '2026-09-01', unit: 'xa-a', state: 'Đang làm' }),
  task('4', { due: '2026-09-01', finished: '2026-09-10', state: 'Đã xong' }),
  task('5', { finished: '2026-09-10', state: 'Đã xong' }),
  task('6', { state: 'Không làm nữa' }),
  task('7', { year: 2025, due: '2025-12-31', owner: 'Sở Nội vụ' }),
  task('8', { year: 2027 }),
];
const portal = { tasks: rows, units: [unitRow({ id: 'xa-a', name: 'Xã A' })] } as unknown as Portal;

describe('the plans', () => {
  const years = taskYearsOf(portal, today);

  test('stand newest first, what is longest overdue on top', () => {
    expect(years.map(({ year, tasks }) => [year, tasks.map(({ row }) => row.id).join('')])).toEqual([
      [2027, '8'],
      [2026, '321456'],
      [2025, '7'],
    ]);
  });

  test('of which the one of this year is current, else the newest before it, else the first to come', () => {
    const on = (day: string, from = years) => currentPlan(from, day)?.year;
    expect([on('2026-11-24'), on('2028-01-01'), on('2024-01-01'), on('2026-01-01', [])]).toEqual([2026, 2027, 2025, undefined]);
  });

  test('are counted in a sentence and in a bar, whose parts are the tasks that are not given up', () => {
    const plan = years[1] ?? { year: 0, tasks: [] };
    expect(summariseTasks(plan)).toBe('6 nhiệm vụ: 2 quá hạn, 1 đang làm, 2 đã xong (1 trễ), 1 không làm nữa.');
    const { parts, end } = taskBar(plan);
    expect([parts.map(({ value }) => value), end]).toEqual([[0, 1, 1, 2, 1], '2/5 xong']);
  });

  test('tell a unit its own', () => {
    expect(unitTasks(unitRow({ id: 'xa-a' }), portal, today).map(({ year, tasks }) => [year, tasks.length])).toEqual([[2026, 2]]);
  });
});

test('what is overdue of all plans is one line, with the longest and its owner', () => {
  const overdue = overdueTasks(portal, today);
  expect(sayOverdueTasks(overdue)).toBe('3 nhiệm vụ cải cách hành chính quá hạn; lâu nhất: Sở Nội vụ, 328 ngày.');
  expect(sayOverdueTasks(overdue.slice(0, 1))).toBe('Một nhiệm vụ cải cách hành chính quá hạn: Sở Nội vụ, 328 ngày.');
  expect(sayOverdueTasks([])).toBeNull();
});
