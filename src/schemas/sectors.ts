import { identifier, wording } from './kinds/text.ts';
import { optional, required, type RowOf, type Table } from './table.ts';

export const sectorTable = {
  path: 'linh-vuc.csv',
  title: 'Lĩnh vực',
  meaning: 'Mỗi dòng một lĩnh vực; thứ tự dòng là thứ tự trên cổng.',
  key: ['id'],
  columns: {
    id: required('Mã lĩnh vực', identifier, 'Tên thư mục của lĩnh vực trong data/thu-tuc, cũng là địa chỉ trang.', 'ho-tich'),
    name: required('Tên lĩnh vực', wording, 'Tên chính thức.', 'Hộ tịch'),
    unit: optional('Đơn vị phụ trách', identifier, 'Mã đơn vị trong don-vi.csv.', 'phong-tu-phap'),
    description: optional(
      'Mô tả',
      wording,
      'Một câu: lĩnh vực này lo việc gì cho người dân.',
      'Ghi nhận việc sinh, kết hôn, nhận con, qua đời.',
    ),
  },
} as const satisfies Table<any>;

export type SectorRow = RowOf<typeof sectorTable>;
