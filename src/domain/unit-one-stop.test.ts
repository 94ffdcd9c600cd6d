import { expect, test } from 'vitest';
import type { Portal } from '../portal/portal.ts';
import { oneStopRow, unitRow } from './figure-rows.ts';
import { procedureFigures } from './one-stop.ts';
import { sectorSeries } from './one-stop-series.ts';
import { unitOneStop } from './unit-one-stop.ts';

const unit = unitRow({ id: 'xa-a' });
const portal = {
  units: [unit, unitRow({ id: 'xa-b' })],
  sectors: [{ id: 'dat-dai', name: 'Đất đai' }],
  oneStop: [
    oneStopRow({ period: 'Quý I/2026', resolved: 10, late: 1 }),
    oneStopRow({ period: 'Quý II/2026', resolved: 20, late: 5, apologies: 3 }),
    oneStopRow({ period: 'Quý II/2026', sector: 'khac', late: 1 }),
    oneStopRow({ period: 'Quý II/2026', sector: 'dat-dai', late: 4 }),
    oneStopRow({ period: 'Quý I/2026', sector: 'dat-dai', late: 9 }),
    oneStopRow({ period: 'Quý III/2026', procedure: '1.001193', late: 2 }),
    oneStopRow({ period: 'Quý I/2026', procedure: '1.001193', late: 7 }),
    oneStopRow({ period: '6 tháng 2026', sector: 'khac', late: 2 }),
    oneStopRow({ unit: 'xa-b', period: 'Quý II/2026', sector: 'khac', late: 8 }),
  ],
} as unknown as Portal;

test('a unit shows its newest whole period, its sectors of that period with the most late ones first, and every quarter', () => {
  const own = unitOneStop(unit, portal);
  expect([own?.whole.period.name, own?.whole.onTimeShare, own?.whole.owedApologies]).toEqual(['Quý II/2026', 0.75, 2]);
  expect(own?.sectors.map(({ name, figures: { row } }) => [name, row.late])).toEqual([
    ['Đất đai', 4],
    ['Lĩnh vực khác', 1],
  ]);
  expect(own?.series.map(({ period, figures }) => [period.name, figures?.row.late ?? null])).toEqual([
    ['Quý I/2026', 1],
    ['Quý II/2026', 5],
    ['Quý III/2026', null],
  ]);
});

test('a unit that reported sectors alone shows no figures of its own', () => {
  expect(unitOneStop(unitRow({ id: 'xa-b' }), portal)).toBeNull();
});

test('a procedure shows its newest period, of whatever unit', () => {
  expect(procedureFigures('1.001193', portal)?.row.late).toBe(2);
  expect(procedureFigures('2.000815', portal)).toBeNull();
});

test('sectors have a series each, those of single procedures none', () => {
  expect(sectorSeries(unit, portal).map(({ name, series }) => [name, series.map(({ figures }) => figures?.row.late ?? null)])).toEqual([
    ['Lĩnh vực khác', [null, 1, null]],
    ['Đất đai', [9, 4, null]],
  ]);
});
