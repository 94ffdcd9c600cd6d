import { date } from './kinds/date.ts';
import { oneOf } from './kinds/one-of.ts';
import { periodAsWritten } from './kinds/period.ts';
import { identifier, text, wording } from './kinds/text.ts';
import { optional, required, table, type RowOf } from './table.ts';
import { toUnit } from './units.ts';
import { subjects } from './subjects.ts';

export const correctionTable = table({
  path: 'dinh-chinh.csv',
  openData: { id: 'dinh-chinh', title: 'Các lần đính chính', group: 'Đính chính' },
  title: 'Đính chính',
  meaning: 'Mỗi dòng một con số đã công bố rồi sửa: số cũ, số mới, vì sao, theo văn bản nào. Không xóa dòng.',
  columns: {
    corrected: required('Ngày đính chính', date, ['Ngày sửa trên cổng.', '20/01/2025'], { past: 'Ngày đính chính' }),
    subject: required('Loại số liệu', oneOf(subjects), ['Số liệu nào được sửa.', 'Xếp loại']),
    unit: optional('Mã đơn vị', identifier, ['Mã trong don-vi.csv.', 'phong-y-te'], { refersTo: toUnit }),
    period: required('Kỳ', periodAsWritten, ['Năm hoặc kỳ của con số.', '2024'], { past: true }),
    figure: required('Con số', wording, ['Con số nào, gọi như trên cổng.', 'Điểm giải quyết hồ sơ đúng hạn']),
    before: required('Số cũ', text, ['Như đã công bố.', '12,5']),
    after: required('Số mới', text, ['Sau khi sửa.', '14,5']),
    reason: required('Lý do', wording, ['Vì sao phải sửa.', 'Cộng thiếu 38 hồ sơ của tháng 12']),
    source: optional('Văn bản nguồn', wording, ['Văn bản đính chính.', 'Công văn số 64/UBND-NV ngày 17/01/2025']),
  },
});

export const calendarTable = table({
  path: 'lich-cong-bo.csv',
  title: 'Lịch công bố',
  meaning: 'Mỗi dòng một lần công bố đã hẹn: số liệu nào, của kỳ nào, chậm nhất ngày nào.',
  key: ['subject', 'period'],
  columns: {
    subject: required('Loại số liệu', oneOf(subjects), ['Số liệu nào.', 'Một cửa']),
    period: required('Kỳ', periodAsWritten, ['Năm hoặc kỳ sẽ công bố.', 'Năm 2026'], { ahead: 1 }),
    due: required('Hạn công bố', date, ['Chậm nhất ngày này.', '10/01/2027'], { ahead: 2 }),
    published: optional('Ngày công bố', date, ['Ngày đã công bố; để trống nếu chưa.', '08/01/2027'], { past: 'Ngày công bố' }),
    unit: optional('Mã đơn vị', identifier, ['Đơn vị chịu trách nhiệm.', 'phong-noi-vu'], { refersTo: toUnit }),
  },
});

export type CorrectionRow = RowOf<typeof correctionTable>;
