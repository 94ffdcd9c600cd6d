import { expect, test } from 'vitest';
import type { Portal } from '../portal/portal.ts';
import { unknownProvenance, type Dataset } from './dataset.ts';
import { lastChange } from './last-change.ts';

const dataset = (different: Partial<Dataset>): Dataset => ({
  ...unknownProvenance,
  id: 'a',
  title: 'Xếp loại năm 2024',
  scope: '',
  group: '',
  subject: 'Xếp loại',
  columns: [{ header: 'Ngày công bố', meaning: '', unit: null }],
  rows: [],
  ...different,
});
const corrected = (period: string, day: string) => ({ subject: 'Xếp loại', period, corrected: day, unit: null });
const portal = (...corrections: object[]) => ({ corrections, units: [] }) as unknown as Portal;

test('a table last changed on the newest day that its rows or its source say', () => {
  expect(lastChange(dataset({ rows: [['2025-01-05'], ['2025-02-01'], [null]] }), portal())).toBe('2025-02-01');
  expect(lastChange(dataset({ published: '2025-03-01', rows: [['2025-02-01']] }), portal())).toBe('2025-03-01');
});

test('a correction changes the tables of its kind and period, and those of all periods', () => {
  const corrections = portal(corrected('2024', '2025-04-01'));
  expect(lastChange(dataset({}), corrections)).toBe('2025-04-01');
  expect(lastChange(dataset({ title: 'Xếp loại năm 2023' }), corrections)).toBeNull();
  expect(lastChange(dataset({ title: 'Xếp loại, nguyên bảng' }), corrections)).toBe('2025-04-01');
  expect(lastChange(dataset({ subject: 'Một cửa' }), corrections)).toBeNull();
});

test('where no table says a day none is made up', () => {
  expect(lastChange(dataset({ rows: [[null]] }), portal())).toBeNull();
});
