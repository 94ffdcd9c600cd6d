import { expect, test } from 'vitest';
import type { Level } from '../schemas/procedures.ts';
import { orderSectors } from './sector-order.ts';

const sectors = [
  { id: 'tin-dung', name: 'Hoạt động tín dụng' },
  { id: 'hai-quan', name: 'Hải quan' },
  { id: 'dat-dai', name: 'Đất đai' },
  { id: 'ho-tich', name: 'Hộ tịch' },
  { id: 'chung-thuc', name: 'Chứng thực' },
  { id: 'trong', name: 'Lĩnh vực trống' },
];
const times = (count: number, sectorId: string, levels: Level[], applicants: string[]) =>
  Array.from({ length: count }, () => ({ sectorId, levels, applicants }));

test('sectors stand by what citizens file with this office alone, then by size, then by what people ask for', () => {
  const procedures = [
    ...times(9, 'tin-dung', ['Cấp Tỉnh', 'Cấp Xã'], ['Công dân Việt Nam']),
    ...times(8, 'hai-quan', ['Cấp Xã'], ['Doanh nghiệp']),
    ...times(2, 'dat-dai', ['Cấp Xã'], ['Công dân Việt Nam']),
    ...times(2, 'dat-dai', ['Cấp Tỉnh'], ['Công dân Việt Nam']),
    ...times(2, 'ho-tich', ['Cấp Xã'], ['Công dân Việt Nam', 'Người nước ngoài']),
    ...times(2, 'chung-thuc', ['Cấp Xã'], ['Công dân Việt Nam']),
  ];
  expect(orderSectors(sectors, procedures, 'Cấp Xã').map(({ id }) => id)).toEqual([
    'dat-dai',
    'ho-tich',
    'chung-thuc',
    'tin-dung',
    'hai-quan',
    'trong',
  ]);
});

test('a province counts what the province decides', () => {
  const procedures = [...times(1, 'ho-tich', ['Cấp Xã'], ['Công dân Việt Nam']), ...times(1, 'dat-dai', ['Cấp Tỉnh'], ['Công dân Việt Nam'])];
  expect(orderSectors(sectors, procedures, 'Cấp Tỉnh')[0]?.id).toBe('dat-dai');
});
