import { date } from './kinds/date.ts';
import { year } from './kinds/number.ts';
import { oneOf } from './kinds/one-of.ts';
import { identifier, link, text, wording } from './kinds/text.ts';
import { optional, required, table, type RowOf } from './table.ts';
import { toUnit } from './units.ts';

const taskStates = ['Chưa làm', 'Đang làm', 'Đã xong', 'Không làm nữa'] as const;

export const taskTable = table({
  path: 'nhiem-vu.csv',
  title: 'Nhiệm vụ',
  meaning: 'Mỗi dòng một nhiệm vụ của kế hoạch cải cách hành chính: ai lo, hạn nào, đã xong chưa.',
  key: ['id'],
  about: 'id',
  openData: { id: 'nhiem-vu', title: 'Nhiệm vụ của kế hoạch cải cách hành chính', group: 'Nhiệm vụ', named: ['unit'] },
  columns: {
    id: required('Mã nhiệm vụ', identifier, ['Mã ngắn, không trùng.', '2026-01']),
    year: required('Năm', year, ['Năm của kế hoạch.', '2026'], { ahead: 1 }),
    number: optional('Số thứ tự', text, ['Số của nhiệm vụ trong kế hoạch.', '6']),
    name: required('Nhiệm vụ', wording, ['Phải làm gì, viết gọn.', 'Công khai bộ thủ tục cấp xã trên cổng'], { citizen: true }),
    unit: optional('Mã đơn vị chủ trì', identifier, ['Mã trong don-vi.csv.', 'phong-noi-vu'], { refersTo: toUnit }),
    owner: optional('Cơ quan chủ trì', wording, ['Khi cơ quan không có trong don-vi.csv.', 'Sở Nội vụ']),
    due: optional('Hạn', date, ['Ngày phải xong.', '30/09/2026'], { ahead: 2 }),
    dueWords: optional('Hạn như văn bản ghi', wording, ['Khi văn bản không nêu ngày.', 'trong 6 tháng cuối năm']),
    state: optional('Trạng thái', oneOf(taskStates), ['Để trống là chưa có báo cáo.', 'Đang làm']),
    finished: optional('Ngày xong', date, ['Ngày hoàn thành.', '25/09/2026'], { past: 'Ngày xong' }),
    evidence: optional('Bằng chứng', wording, ['Văn bản hoặc con số cho thấy đã xong.', 'Quyết định số 640/QĐ-UBND ngày 25/09/2026']),
    evidenceLink: optional('Đường dẫn bằng chứng', link, ['Trang hoặc tập tin.', '/ket-qua/mot-cua/']),
    source: optional('Văn bản nguồn', wording, ['Kế hoạch giao nhiệm vụ.', 'Kế hoạch số 12/KH-UBND ngày 15/01/2026']),
    note: optional('Ghi chú', wording, ['Điều cần biết thêm.', 'Lùi hạn do lũ']),
  },
});

export type TaskRow = RowOf<typeof taskTable>;
