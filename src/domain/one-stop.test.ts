import { expect, test } from 'vitest';
import type { Portal } from '../portal/portal.ts';
import type { UnitRow } from '../schemas/units.ts';
import { oneStopRow, unitRow } from './figure-rows.ts';
import { leadingPeriod, mainPeriod, newerPeriods, oneStopPeriods } from './one-stop.ts';
import { describePeriod, sayNewer } from './one-stop-words.ts';

const district = unitRow({ id: 'huyen', name: 'Huyện Mường Mây' });
const commune = (id: string, more: Partial<UnitRow> = {}) => unitRow({ id, name: `Xã ${id}`, parent: 'huyen', ...more });
const communes = [commune('a'), commune('b'), commune('c')];

/** @param reports who reported when: `['Quý III/2026', 'huyen', 'a']` */
const portalOf = (units: readonly UnitRow[], ...reports: [period: string, ...units: string[]][]) =>
  ({
    units,
    sectors: [],
    oneStop: reports.flatMap(([period, ...own]) => own.map((unit) => oneStopRow({ unit, period, resolved: 10, late: 1 }))),
  }) as unknown as Portal;

const leads = (portal: Portal) => leadingPeriod(portal)?.period.name;

test('a month of one commune does not lead before the figures of the district', () => {
  const portal = portalOf([district, ...communes], ['Tháng 10/2026', 'a'], ['Quý III/2026', 'huyen', 'a', 'b', 'c']);
  expect([leads(portal), mainPeriod(portal)?.period.name]).toEqual(['Quý III/2026', 'Quý III/2026']);
  expect(newerPeriods(portal).map(sayNewer)).toEqual(['tháng 10/2026 (riêng xã a)']);
  const [october] = oneStopPeriods(portal);
  expect(october && describePeriod(october)).toEqual({
    headline: 'riêng xã a báo cáo',
    summary: 'Số liệu của riêng xã a, chưa có số cả địa bàn.',
  });
});

test('a month of every unit that reports does lead, though the district has no sum of it yet', () => {
  const portal = portalOf([district, ...communes], ['Tháng 10/2026', 'a', 'b'], ['Quý III/2026', 'huyen', 'a', 'b']);
  expect(leads(portal)).toBe('Tháng 10/2026');
  expect(newerPeriods(portal)).toEqual([]);
});

test('a unit that ended before is not waited for', () => {
  const units = [district, communes[0]!, communes[1]!, commune('c', { validTo: '2026-06-30' })];
  expect(leads(portalOf(units, ['Tháng 10/2026', 'a', 'b'], ['Quý I/2026', 'huyen', 'a', 'b', 'c']))).toBe('Tháng 10/2026');
  expect(leads(portalOf(units, ['Tháng 5/2026', 'a', 'b'], ['Quý I/2026', 'huyen', 'a', 'b', 'c']))).toBe('Quý I/2026');
});

test('the one commune of a portal of its own leads with its newest period', () => {
  const portal = portalOf([commune('a', { parent: null })], ['Tháng 10/2026', 'a'], ['Quý III/2026', 'a']);
  expect(leads(portal)).toBe('Tháng 10/2026');
  expect(newerPeriods(portal)).toEqual([]);
});

test('where no period speaks for all, the newest leads', () => {
  const portal = portalOf([district, ...communes], ['Tháng 10/2026', 'a'], ['Tháng 9/2026', 'b']);
  expect(leads({ ...portal, oneStop: [...portal.oneStop, oneStopRow({ unit: 'huyen', period: 'Tháng 1/2026', sector: 'dat-dai' })] })).toBe(
    'Tháng 10/2026',
  );
});
