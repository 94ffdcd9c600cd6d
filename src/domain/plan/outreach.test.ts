import { expect, test } from 'vitest';
import type { Portal } from '../../portal/portal.ts';
import type { OutreachLanguage, OutreachRow } from '../../schemas/outreach.ts';
import { unitRow } from '../figure-rows.ts';
import { headlineOf, outreachPeriods, sayForms, sayLanguages, sourcesOf } from './outreach.ts';

function row(form: string, languages: OutreachLanguage[], count: number, known: Partial<OutreachRow> = {}): OutreachRow {
  return { period: 'Năm 2026', unit: 'xa-a', form, languages, count, source: null, sourceLink: null, note: null, mismatch: null, ...known };
}

const periodsOf = (...outreach: OutreachRow[]) =>
  outreachPeriods({ outreach, units: [unitRow({ id: 'xa-a' }), unitRow({ id: 'xa-b' })] } as unknown as Portal);
const formsOf = (...rows: OutreachRow[]) => periodsOf(...rows)[0]?.units[0]?.forms ?? [];

test('a count of several languages is never split, and is no figure of any of them', () => {
  const [form] = formsOf(row('tin', ['Việt', 'Thái', 'Mông'], 62));
  expect([form?.total, form?.byLanguage]).toEqual([62, false]);
  expect(sayLanguages({ languages: ['Việt', 'Thái', 'Mông'] })).toBe('tiếng Việt, Thái, Mông (đếm chung)');
});

test('counts of one form are added where no language is counted twice', () => {
  expect(formsOf(row('tin', ['Việt'], 40), row('tin', ['Thái'], 25)).map(({ total, byLanguage }) => [total, byLanguage])).toEqual([
    [65, true],
  ]);
  expect(formsOf(row('tin', ['Việt', 'Thái'], 40), row('tin', ['Mông'], 25)).map(({ total, byLanguage }) => [total, byLanguage])).toEqual([
    [65, false],
  ]);
  expect(formsOf(row('tin', ['Việt', 'Thái'], 40), row('tin', ['Thái'], 25)).map(({ total }) => total)).toEqual([null]);
  expect(formsOf(row('tin', [], 40), row('tin', ['Thái'], 25)).map(({ total }) => total)).toEqual([null]);
});

test('a language that the source does not name is said to be unknown', () => {
  expect(sayLanguages({ languages: [] })).toBe('nguồn không nêu thứ tiếng');
  expect(formsOf(row('tờ gấp', [], 500))[0]?.total).toBe(500);
});

test('unlike things and other units are never added', () => {
  const [period] = periodsOf(row('tin', ['Việt'], 62), row('tờ gấp', [], 500), row('tin', ['Việt'], 3, { unit: 'xa-b' }));
  expect(period?.units.map((unit) => [unit.unit.id, sayForms(unit)])).toEqual([
    ['xa-a', '62 tin; 500 tờ gấp.'],
    ['xa-b', '3 tin.'],
  ]);
  expect(period && headlineOf(period)).toBe('Năm 2026: 2 hình thức, tiếng Việt');
});

test('periods stand newest first, each with its reports once', () => {
  const source = { source: 'Báo cáo 80', sourceLink: '/a.pdf' };
  const periods = periodsOf(
    row('tin', ['Việt'], 1, { period: 'Quý I/2026' }),
    row('tin', ['Việt'], 2, source),
    row('tờ gấp', [], 3, source),
  );
  expect(periods.map(({ period }) => period.name)).toEqual(['Năm 2026', 'Quý I/2026']);
  expect(periods.map(sourcesOf)).toEqual([[{ source: 'Báo cáo 80', address: '/a.pdf' }], []]);
});
