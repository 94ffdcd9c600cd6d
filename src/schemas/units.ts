import { email, phone } from './kinds/contact.ts';
import { date, foundingDate } from './kinds/date.ts';
import { hours } from './kinds/hours.ts';
import { oneOf } from './kinds/one-of.ts';
import { identifier, wording } from './kinds/text.ts';
import { optional, required, type RowOf, type Table } from './table.ts';

export const unitTypes = ['tỉnh', 'huyện', 'xã', 'phường', 'thị trấn', 'sở', 'phòng', 'cơ quan ngành dọc', 'bộ phận một cửa'] as const;
export type UnitType = (typeof unitTypes)[number];

/** The types of unit that are communes: ranked together and listed together. */
export const communeTypes: readonly UnitType[] = ['xã', 'phường', 'thị trấn'];

export const unitTable = {
  path: 'don-vi.csv',
  title: 'Đơn vị',
  meaning: 'Mỗi dòng một đơn vị hành chính hoặc cơ quan, cả đơn vị đã sáp nhập.',
  key: ['id'],
  columns: {
    id: required('Mã đơn vị', identifier, 'Cũng là địa chỉ trang của đơn vị.', 'xa-nam-lung'),
    name: required('Tên đơn vị', wording, 'Tên đầy đủ, có loại.', 'Xã Nậm Lúng'),
    type: required('Loại', oneOf(unitTypes), 'Loại đơn vị.', 'xã'),
    parent: optional('Đơn vị cấp trên', identifier, 'Mã đơn vị cấp trên.', 'huyen-muong-may'),
    validFrom: optional('Có hiệu lực từ', foundingDate, 'Ngày thành lập; để trống nếu có từ trước.', '01/01/2025'),
    validTo: optional('Có hiệu lực đến', date, 'Ngày cuối cùng trước khi giải thể hoặc sáp nhập.', '31/12/2024'),
    successor: optional('Đơn vị kế thừa', identifier, 'Mã đơn vị nhận việc sau sáp nhập.', 'xa-nam-lung'),
    address: optional('Địa chỉ', wording, 'Địa chỉ trụ sở.', 'Bản Nậm Lúng, xã Nậm Lúng'),
    phone: optional('Điện thoại', phone, 'Số điện thoại của Một cửa.', '0200 3812 001'),
    hours: optional('Giờ làm việc', hours, 'Ngày giờ tiếp nhận hồ sơ.', 'Thứ Hai đến thứ Sáu, 7 giờ 30 – 17 giờ'),
    email: optional('Thư điện tử', email, 'Địa chỉ thư công vụ.', 'namlung@muongmay.example'),
  },
} as const satisfies Table<any>;

export type UnitRow = RowOf<typeof unitTable>;
