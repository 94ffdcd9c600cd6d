import { describe, expect, test } from 'vitest';
import type { Portal } from '../portal/portal.ts';
import { unitRow } from './figure-rows.ts';
import { existsOn, idsOnCircles, parentOn, predecessorsOf, successorOf, unitGroups } from './units.ts';

const old = unitRow({ id: 'xa-1', validTo: '2019-12-31', successor: 'xa-2', parent: 'huyen-cu' });
const middle = unitRow({ id: 'xa-2', validFrom: '2020-01-01', validTo: '2024-12-31', successor: 'xa-3' });
const now = unitRow({ id: 'xa-3', validFrom: '2025-01-01', parent: 'huyen-cu' });
const county = unitRow({ id: 'huyen-cu', validTo: '2025-06-30', successor: 'huyen-moi' });
const portal = { units: [old, middle, now, county, unitRow({ id: 'huyen-moi', validFrom: '2025-07-01' })] } as Portal;

describe('a unit', () => {
  test('exists on its first and its last day', () => {
    expect(['2019-12-31', '2020-01-01', '2024-12-31', '2025-01-01'].map((day) => existsOn(middle, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  test('leads through several mergers to the one that is there now', () => {
    expect(successorOf(old, portal)?.id).toBe('xa-3');
    expect(successorOf(now, portal)).toBeNull();
  });

  test('knows the units that were merged into it', () => {
    expect(predecessorsOf(now, portal).map(({ id }) => id)).toEqual(['xa-2']);
  });

  test('does not hang on units that succeed each other in a circle', () => {
    const circle = { units: [unitRow({ id: 'a', successor: 'b' }), unitRow({ id: 'b', successor: 'a' })] } as Portal;
    expect(successorOf(circle.units[0] as (typeof circle.units)[0], circle)?.id).toBe('b');
  });

  test('stands under the parent of the day', () => {
    expect(parentOn(now, '2025-01-01', portal)?.id).toBe('huyen-cu');
    expect(parentOn(now, '2026-01-01', portal)?.id).toBe('huyen-moi');
  });
});

describe('a list of units', () => {
  const units = [
    unitRow({ id: 'xa-b', name: 'Xã B', type: 'xã' }),
    unitRow({ id: 'phuong-a', name: 'Phường A', type: 'phường' }),
    unitRow({ id: 'phong', name: 'Phòng Kinh tế', type: 'phòng' }),
    unitRow({ id: 'trung-tam', name: 'Trung tâm', type: 'trung tâm' }),
    unitRow({ id: 'ap-1', name: 'Ấp 1', type: 'ấp' }),
  ];
  const headings = (level: string, listed = units) =>
    unitGroups({ units: listed, settings: { level } } as unknown as Portal, '2026-11-28').map(({ heading }) => heading);

  test('says what is in it, and begins with what readers look for', () => {
    expect(headings('huyện')).toEqual(['2 xã, phường', 'Cơ quan, phòng, nơi nhận hồ sơ', '1 ấp']);
    expect(headings('xã')).toEqual(['Cơ quan, phòng, nơi nhận hồ sơ', '1 ấp', '2 xã, phường']);
  });

  test('has no heading without units', () => {
    expect(headings('xã', units.slice(2, 3))).toEqual(['Cơ quan, phòng, nơi nhận hồ sơ']);
    expect(headings('tỉnh', [])).toEqual([]);
  });
});

describe('a circle', () => {
  const circles = (next: Record<string, string | null>) => [...idsOnCircles(new Map(Object.entries(next)))];

  test.each([
    ['itself', { a: 'a', b: 'a' }, ['a']],
    ['two that point at each other, not those that lead to them', { c: 'a', a: 'b', b: 'a' }, ['a', 'b']],
    ['nobody on a path that ends, or leads to nobody known', { a: 'b', b: null, c: 'd' }, []],
    ['two circles apart', { a: 'b', b: 'a', c: 'c', d: 'b' }, ['a', 'b', 'c']],
  ])('is %s', (_, next, ids) => {
    expect(circles(next)).toEqual(ids);
  });

  test('is found at the end of a very long chain', () => {
    const chain = Object.fromEntries(Array.from({ length: 200_000 }, (_, index) => [`x${index}`, `x${index + 1}`]));
    expect(circles({ ...chain, x200000: 'x199999' }).sort()).toEqual(['x199999', 'x200000']);
  });
});
