import { identifier, wording } from './kinds/text.ts';
import { optional, required, table, type RowOf } from './table.ts';
import type { Reference } from './reference.ts';
import { unknownSector } from './rules/unknown-sector.ts';
import { toUnit } from './units.ts';

/** The sector code of figures for everything that is not listed by sector of its own. */
export const otherSectors = 'khac';

const sectorReference = {
  table: 'sectors',
  column: 'id',
  rule: unknownSector,
  message: (id: string) => `Lĩnh vực «${id}» chưa có trong data/linh-vuc.csv.`,
};

/** A sector, by its code or the one for all others. */
export const toSector: Reference = { ...sectorReference, except: [otherSectors], advice: `Các lĩnh vực còn lại ghi «${otherSectors}».` };

/** A sector, by the folder that holds its procedures. */
export const folderOfSector: Reference = { ...sectorReference, advice: 'Nếu là lĩnh vực mới, thêm vào data/linh-vuc.csv.' };

export const sectorTable = table({
  path: 'linh-vuc.csv',
  title: 'Lĩnh vực',
  meaning: 'Mỗi dòng một lĩnh vực; thứ tự dòng là thứ tự trên cổng.',
  key: ['id'],
  columns: {
    id: required('Mã lĩnh vực', identifier, ['Tên thư mục của lĩnh vực trong data/thu-tuc, cũng là địa chỉ trang.', 'ho-tich']),
    name: required('Tên lĩnh vực', wording, ['Tên chính thức.', 'Hộ tịch']),
    unit: optional('Đơn vị phụ trách', identifier, ['Mã đơn vị trong don-vi.csv.', 'phong-tu-phap'], { refersTo: toUnit }),
    description: optional('Mô tả', wording, [
      'Một câu: lĩnh vực này lo việc gì cho người dân.',
      'Ghi nhận việc sinh, kết hôn, nhận con, qua đời.',
    ]),
  },
});

export type SectorRow = RowOf<typeof sectorTable>;
