import { describe, expect, test } from 'vitest';
import { unitRow } from './figure-rows.ts';
import { asksForUnit, communeNow, filingPlaces } from './my-unit.ts';

const day = '2026-11-28';
const known = { address: 'Bản A, xã A', hours: 'thứ Hai đến thứ Sáu: 7 giờ 30 – 17 giờ', phone: '0200 320 0100' };
const a = unitRow({ id: 'xa-a', name: 'Xã A', type: 'xã', ...known });
const b = unitRow({ id: 'phuong-b', name: 'Phường B', type: 'phường' });
const old = unitRow({ id: 'xa-cu', name: 'Xã Cũ', type: 'xã', validTo: '2024-12-31', successor: 'xa-a' });
const gone = unitRow({ id: 'xa-het', name: 'Xã Hết', type: 'xã', validTo: '2024-12-31' });
const office = unitRow({ id: 'phong-tu-phap', name: 'Phòng Tư pháp', type: 'phòng' });
const oldOffice = unitRow({ id: 'phong-cu', name: 'Phòng Cũ', type: 'phòng', validTo: '2024-12-31', successor: 'xa-a' });
const district = { level: 'huyện' } as const;
const portal = { units: [a, b, old, gone, office, oldOffice], settings: district };

describe('a reader says which commune is his', () => {
  test('where there are several, and nowhere else', () => {
    expect(asksForUnit(portal, day)).toBe(true);
    expect(asksForUnit({ units: [a, old, office], settings: district }, day)).toBe(false);
    expect(asksForUnit({ units: [office, oldOffice], settings: district }, day)).toBe(false);
    expect(asksForUnit({ units: [], settings: district }, day)).toBe(false);
  });

  test('not on the portal of one commune, whose neighbours are there only to compare with', () => {
    expect(asksForUnit({ ...portal, settings: { level: 'xã' } }, day)).toBe(false);
  });

  test('of a commune, or of one that was merged into it; of no office', () => {
    expect([a, b, old, gone, office, oldOffice].map((unit) => communeNow(unit, portal, day)?.id)).toEqual([
      'xa-a',
      'phuong-b',
      'xa-a',
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('where people file', () => {
  test('says address and hours in sentences, and the number that can be called', () => {
    expect(filingPlaces(portal, day)[0]).toEqual([
      'xa-a',
      'Xã A',
      'Bản A, xã A. Thứ Hai đến thứ Sáu: 7 giờ 30 – 17 giờ.',
      '0200 320 0100',
      '02003200100',
    ]);
  });

  test('leaves out what is not known, and leads from a merged commune to its heir', () => {
    expect(filingPlaces(portal, day).slice(1)).toEqual([
      ['phuong-b', 'Phường B', '', '', ''],
      ['xa-cu', 'xa-a'],
    ]);
  });

  test('is empty where there is nothing to choose', () => {
    expect(filingPlaces({ units: [a, old, office], settings: district }, day)).toEqual([]);
  });

  test('knows a merged commune as itself until its last day', () => {
    expect(filingPlaces(portal, '2024-12-31').find(([id]) => id === 'xa-cu')).toEqual(['xa-cu', 'Xã Cũ', '', '', '']);
  });
});
