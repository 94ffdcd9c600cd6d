import { expect, test } from 'vitest';
import type { Level } from '../schemas/procedures.ts';
import { orderSectors } from './sector-order.ts';

const named = (...names: string[]) => names.map((name) => ({ id: name, name }));
const usual = { name: 'Việc', levels: ['Cấp Xã'] as Level[], applicants: ['Công dân Việt Nam', 'Doanh nghiệp'] };
const times = (count: number, sectorId: string, different: Partial<typeof usual> = {}) =>
  Array.from({ length: count }, () => ({ sectorId, ...usual, ...different }));
const order = (sectors: string[], procedures: ReturnType<typeof times>, level: Level = 'Cấp Xã') =>
  orderSectors(named(...sectors), procedures, level).map(({ name }) => name);

test('the sector with the most procedures that citizens file with this office stands first', () => {
  expect(order(['Hộ tịch', 'Đất đai'], [...times(1, 'Hộ tịch'), ...times(2, 'Đất đai')])).toEqual(['Đất đai', 'Hộ tịch']);
});

test.each([
  ['of organisations alone', times(9, 'Đất đai', { applicants: ['Doanh nghiệp'] })],
  ['that the province decides too', times(9, 'Đất đai', { levels: ['Cấp Tỉnh', 'Cấp Xã'] })],
  ['that the province decides', times(9, 'Đất đai', { levels: ['Cấp Tỉnh'] })],
])('procedures %s do not count', (_which, procedures) => {
  expect(order(['Đất đai', 'Hộ tịch'], [...procedures, ...times(1, 'Hộ tịch')])).toEqual(['Hộ tịch', 'Đất đai']);
});

test('offices of another kind beside this one do not matter', () => {
  expect(
    order(['Hộ tịch', 'Chứng thực'], [...times(1, 'Hộ tịch'), ...times(2, 'Chứng thực', { levels: ['Cấp Xã', 'Cơ quan khác'] })]),
  ).toEqual(['Chứng thực', 'Hộ tịch']);
});

test('sectors that few people come for stand behind, the larger first', () => {
  const procedures = [...times(1, 'Hộ tịch'), ...times(3, 'Hải quan'), ...times(4, 'Kinh doanh khí')];
  expect(order(['Hải quan', 'Kinh doanh khí', 'Hộ tịch'], procedures)).toEqual(['Hộ tịch', 'Kinh doanh khí', 'Hải quan']);
});

test('a rare kind counts half', () => {
  const procedures = [...times(3, 'Đất đai', { name: 'Việc có yếu tố nước ngoài' }), ...times(2, 'Hộ tịch')];
  expect(order(['Đất đai', 'Hộ tịch'], procedures)).toEqual(['Hộ tịch', 'Đất đai']);
});

test('equal sectors stand as people ask for them', () => {
  expect(order(['Đất đai', 'Hộ tịch'], [])).toEqual(['Hộ tịch', 'Đất đai']);
});

test('a province counts what the province decides', () => {
  expect(order(['Hộ tịch', 'Đất đai'], [...times(1, 'Hộ tịch'), ...times(1, 'Đất đai', { levels: ['Cấp Tỉnh'] })], 'Cấp Tỉnh')[0]).toBe(
    'Đất đai',
  );
});
