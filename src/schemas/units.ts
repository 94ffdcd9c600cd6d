import { email, phone } from './kinds/contact.ts';
import { date, foundingDate } from './kinds/date.ts';
import { hours } from './kinds/hours.ts';
import { oneOf } from './kinds/one-of.ts';
import { identifier, wording } from './kinds/text.ts';
import { optional, required, table, type RowOf, type Table } from './table.ts';
import type { Reference } from './reference.ts';
import { unknownUnit } from './rules/unknown-unit.ts';

export const unitTypes = [
  'tỉnh',
  'huyện',
  'xã',
  'phường',
  'thị trấn',
  'sở',
  'phòng',
  'cơ quan ngành dọc',
  'bộ phận một cửa',
  'trung tâm',
  'thôn',
  'bản',
  'ấp',
  'khóm',
  'tổ dân phố',
] as const;
export type UnitType = (typeof unitTypes)[number];

/** The types of unit that are communes: ranked together and listed together. */
export const communeTypes: readonly UnitType[] = ['xã', 'phường', 'thị trấn'];

/** What a commune is made of: no tier of government, so it is listed apart from offices. */
export const hamletTypes: readonly UnitType[] = ['thôn', 'bản', 'ấp', 'khóm', 'tổ dân phố'];

/** A unit, by its code. */
export const toUnit: Reference = {
  table: 'units',
  column: 'id',
  rule: unknownUnit,
  message: (id) => `Không có đơn vị «${id}» trong data/don-vi.csv.`,
  advice: 'Nếu là đơn vị mới, thêm vào data/don-vi.csv.',
};

export const unitTable = table({
  path: 'don-vi.csv',
  title: 'Đơn vị',
  meaning: 'Mỗi dòng một đơn vị hành chính hoặc cơ quan, cả đơn vị đã sáp nhập.',
  key: ['id'],
  openData: { id: 'don-vi', title: 'Danh sách đơn vị, cả đơn vị đã sáp nhập', group: 'Đơn vị' },
  columns: {
    id: required('Mã đơn vị', identifier, ['Cũng là địa chỉ trang của đơn vị.', 'xa-nam-lung']),
    name: required('Tên đơn vị', wording, ['Tên đầy đủ, có loại.', 'Xã Nậm Lúng']),
    type: required('Loại', oneOf(unitTypes), ['Loại đơn vị.', 'xã']),
    parent: optional('Đơn vị cấp trên', identifier, ['Mã đơn vị cấp trên.', 'huyen-muong-may'], { refersTo: toUnit }),
    validFrom: optional('Có hiệu lực từ', foundingDate, ['Ngày thành lập; để trống nếu có từ trước.', '01/01/2025'], { ahead: 2 }),
    validTo: optional('Có hiệu lực đến', date, ['Ngày cuối cùng trước khi giải thể hoặc sáp nhập.', '31/12/2024'], { ahead: 2 }),
    successor: optional('Đơn vị kế thừa', identifier, ['Mã đơn vị nhận việc sau sáp nhập.', 'xa-nam-lung'], { refersTo: toUnit }),
    address: optional('Địa chỉ', wording, ['Địa chỉ trụ sở.', 'Bản Nậm Lúng, xã Nậm Lúng']),
    phone: optional('Điện thoại', phone, ['Số điện thoại của Một cửa.', '0200 3812 001']),
    hours: optional('Giờ làm việc', hours, ['Ngày giờ tiếp nhận hồ sơ.', 'Thứ Hai đến thứ Sáu, 7 giờ 30 – 17 giờ']),
    email: optional('Thư điện tử', email, ['Địa chỉ thư công vụ.', 'namlung@muongmay.example']),
  },
});

export type UnitRow = RowOf<typeof unitTable>;

/** The column of a table that names the unit of a row. */
export function unitColumn({ columns }: Table): string | undefined {
  return Object.keys(columns).find((key) => columns[key]?.refersTo === toUnit);
}
