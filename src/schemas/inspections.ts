import { date } from './kinds/date.ts';
import { wholeNumber } from './kinds/number.ts';
import { oneOf } from './kinds/one-of.ts';
import { identifier, link, text, texts, wording } from './kinds/text.ts';
import { mismatchColumn } from './rankings.ts';
import { optional, required, table, type RowOf } from './table.ts';
import type { Reference } from './reference.ts';
import { unknownRound } from './rules/unknown-round.ts';
import { toUnit } from './units.ts';

/** Three things that the law keeps apart (Law on Inspection 2022; Law on Oversight of the National Assembly and People's Councils 2015). */
export const inspectionKinds = ['Kiểm tra', 'Thanh tra', 'Giám sát'] as const;
export type InspectionKind = (typeof inspectionKinds)[number];

/** Whether a unit was visited or only reported. */
const inspectionWays = ['Trực tiếp', 'Qua báo cáo'] as const;

/** A round of inspection, by its code. */
export const toRound: Reference = {
  table: 'inspectionRounds',
  column: 'id',
  rule: unknownRound,
  message: (id) => `Không có đợt kiểm tra «${id}» trong data/kiem-tra/dot.csv.`,
  advice: 'Nếu là đợt mới, thêm vào data/kiem-tra/dot.csv.',
};

const group = 'Kiểm tra';

export const inspectionRoundTable = table({
  path: 'kiem-tra/dot.csv',
  title: 'Đợt kiểm tra',
  meaning: 'Mỗi dòng một đợt kiểm tra: ai kiểm tra, từ ngày nào đến ngày nào, xem những nội dung gì.',
  key: ['id'],
  about: 'id',
  openData: { id: 'dot-kiem-tra', title: 'Các đợt kiểm tra', group },
  columns: {
    id: required('Mã đợt', identifier, ['Cũng là địa chỉ trang của đợt.', 'cchc-2026']),
    name: required('Tên đợt kiểm tra', wording, ['Kiểm tra gì, năm nào.', 'Kiểm tra cải cách hành chính năm 2026']),
    kind: required('Loại', oneOf(inspectionKinds), ['Kiểm tra, thanh tra và giám sát là ba việc khác nhau.', 'Kiểm tra']),
    decision: optional('Quyết định', text, ['Số hiệu quyết định hoặc kế hoạch lập đoàn.', '812/QĐ-UBND']),
    authority: optional('Cơ quan kiểm tra', wording, ['Ai lập đoàn.', 'Ủy ban nhân dân huyện Mường Mây']),
    head: optional('Trưởng đoàn', wording, ['Họ tên.', 'Lò Văn Pánh']),
    headOffice: optional('Chức vụ trưởng đoàn', wording, ['Chức vụ, cơ quan.', 'Phó Chủ tịch Ủy ban nhân dân huyện']),
    members: optional('Thành viên', texts, [
      'Họ tên – chức vụ, cơ quan; mỗi người cách nhau bằng dấu chấm phẩy.',
      'Quàng Thị Hoa – Trưởng phòng Nội vụ; Vàng A Sử – Phòng Tư pháp',
    ]),
    offices: optional('Cơ quan tham gia', texts, [
      'Các cơ quan có người trong đoàn, khi không nêu tên người.',
      'Phòng Nội vụ; Phòng Tư pháp',
    ]),
    from: required('Từ ngày', date, ['Ngày đầu tiên.', '05/10/2026'], { ahead: 1 }),
    to: required('Đến ngày', date, ['Ngày cuối cùng.', '16/10/2026'], { ahead: 1 }),
    areas: optional('Nội dung kiểm tra', texts, [
      'Các nội dung, cách nhau bằng dấu chấm phẩy.',
      'Cải cách thể chế; Cải cách thủ tục hành chính; Cải cách tài chính công',
    ]),
    areaCount: optional('Số nội dung theo nguồn', wholeNumber({ from: 1, to: 50 }), [
      'Văn bản nói có bao nhiêu nội dung; cổng so với danh sách ở trên.',
      '6',
    ]),
    published: optional('Ngày công bố', date, ['Ngày công bố kết quả.', '06/11/2026'], { past: 'Ngày công bố' }),
    source: optional('Văn bản nguồn', wording, ['Thông báo, kết luận của đợt.', 'Thông báo số 214/TB-UBND ngày 06/11/2026']),
    sourceLink: optional('Đường dẫn nguồn', link, ['Trang hoặc tập tin của văn bản nguồn.', '/tai-lieu/214-tb-ubnd.pdf']),
    note: optional('Ghi chú', wording, ['Điều cần biết thêm.', 'Tên 10 xã không được công bố']),
    mismatch: mismatchColumn,
  },
});

export const inspectedUnitTable = table({
  path: 'kiem-tra/don-vi.csv',
  title: 'Đơn vị được kiểm tra',
  meaning: 'Mỗi dòng một đơn vị của một đợt; nhóm đơn vị không nêu tên thì ghi tên nhóm và số lượng.',
  key: ['round', 'unit', 'group'],
  about: 'round',
  openData: { id: 'don-vi-duoc-kiem-tra', title: 'Đơn vị được kiểm tra', group, named: ['unit'] },
  columns: {
    round: required('Mã đợt', identifier, ['Mã trong dot.csv.', 'cchc-2026'], { refersTo: toRound }),
    unit: optional('Mã đơn vị', identifier, ['Mã trong don-vi.csv ở thư mục data.', 'xa-nam-lung'], { refersTo: toUnit }),
    group: optional('Nhóm đơn vị', wording, ['Khi nguồn không nêu tên từng đơn vị.', 'xã, phường, thị trấn của 5 huyện, thành phố']),
    count: optional('Số đơn vị', wholeNumber({ from: 1, to: 20_000 }), ['Nhóm có bao nhiêu đơn vị; nguồn không nêu thì để trống.', '10'], {
      measuredIn: 'đơn vị',
    }),
    way: required('Cách kiểm tra', oneOf(inspectionWays), ['Đoàn đến nơi, hay đơn vị gửi báo cáo.', 'Trực tiếp']),
    day: optional('Ngày làm việc', date, ['Ngày đoàn làm việc với đơn vị.', '07/10/2026'], { ahead: 1 }),
    note: optional('Ghi chú', wording, ['Điều cần biết thêm.', 'Kiểm tra đột xuất']),
  },
});

export type InspectionRoundRow = RowOf<typeof inspectionRoundTable>;
export type InspectedUnitRow = RowOf<typeof inspectedUnitTable>;
