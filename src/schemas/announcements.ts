import { date } from './kinds/date.ts';
import { oneOf } from './kinds/one-of.ts';
import { procedureCode } from './kinds/procedure-code.ts';
import { identifier, link, text, wording } from './kinds/text.ts';
import { optional, required, table, type RowOf } from './table.ts';
import type { Reference } from './reference.ts';
import { unknownAnnouncement } from './rules/unknown-announcement.ts';
import { toSector } from './sectors.ts';

const group = 'Công bố thủ tục';

/** What an announcing decision does to a procedure (Circular 02/2017/TT-VPCP, article 9). */
export const announcedActions = ['Mới ban hành', 'Sửa đổi, bổ sung', 'Thay thế', 'Bãi bỏ'] as const;
export type AnnouncedAction = (typeof announcedActions)[number];

export const announcementTable = table({
  path: 'quyet-dinh.csv',
  title: 'Quyết định công bố',
  meaning: 'Mỗi dòng một quyết định công bố thủ tục hành chính.',
  key: ['number'],
  about: 'number',
  openData: { id: 'quyet-dinh-cong-bo', title: 'Quyết định công bố thủ tục', group },
  columns: {
    number: required('Số quyết định', text, ['Số và ký hiệu.', '1482/QĐ-UBND']),
    title: optional('Trích yếu', wording, ['Quyết định về việc gì.', 'Công bố thủ tục hành chính lĩnh vực hộ tịch']),
    issuer: optional('Cơ quan ban hành', wording, ['Ai ký.', 'Chủ tịch Ủy ban nhân dân tỉnh Thượng Đà']),
    issued: required('Ngày ban hành', date, ['Ngày ký.', '02/10/2026'], { past: 'Ngày ban hành' }),
    effective: optional('Ngày hiệu lực', date, ['Để trống là ngày ban hành.', '15/10/2026'], { ahead: 2 }),
    due: optional('Hạn đăng', date, ['Chỉ điền khi quyết định nêu hạn riêng; để trống thì tính theo cong.yaml.', '09/10/2026'], {
      ahead: 1,
    }),
    link: optional('Đường dẫn', link, ['Tập tin hoặc trang của quyết định.', '/tai-lieu/1482-qd-ubnd.pdf']),
    note: optional('Ghi chú', wording, ['Điều cần biết thêm.', 'Huyện nhận được ngày 06/10/2026']),
  },
});

const toAnnouncement: Reference = {
  table: 'announcements',
  column: 'number',
  rule: unknownAnnouncement,
  message: (number) => `Không có quyết định «${number}» trong data/quyet-dinh.csv.`,
  advice: 'Nếu là quyết định mới, thêm vào data/quyet-dinh.csv.',
};

export const announcedChangeTable = table({
  path: 'quyet-dinh-thu-tuc.csv',
  title: 'Thủ tục được công bố',
  meaning: 'Mỗi dòng một việc mà một quyết định làm với một thủ tục. Thủ tục chưa có trên cổng cũng ghi.',
  key: ['decision', 'procedure', 'action'],
  about: 'decision',
  openData: { id: 'thu-tuc-duoc-cong-bo', title: 'Thủ tục được công bố', group, named: ['sector'] },
  columns: {
    decision: required('Số quyết định', text, ['Số trong quyet-dinh.csv.', '1482/QĐ-UBND'], { refersTo: toAnnouncement }),
    procedure: required('Mã thủ tục công bố', procedureCode, ['Mã trong quyết định.', '1.001193']),
    action: required('Việc công bố', oneOf(announcedActions), [
      'Quyết định làm gì với thủ tục. Thay thế: ghi mã cũ ở dòng này.',
      'Sửa đổi, bổ sung',
    ]),
    name: optional('Tên thủ tục', wording, ['Tên trong quyết định; cần khi thủ tục chưa có trên cổng.', 'Thủ tục đăng ký khai sinh']),
    sector: optional('Mã lĩnh vực', identifier, ['Cần khi thủ tục chưa có trên cổng.', 'ho-tich'], { refersTo: toSector }),
    successor: optional('Mã thủ tục thay thế', procedureCode, ['Khi thủ tục bị thay hoặc bãi bỏ mà có thủ tục khác để làm.', '1.004194']),
    change: optional('Thay đổi gì', wording, ['Người dân thấy khác gì, viết bằng lời thường.', 'Không phải nộp bản sao căn cước nữa.'], {
      citizen: true,
    }),
    effective: optional('Ngày hiệu lực', date, ['Khi khác ngày hiệu lực của quyết định.', '01/11/2026'], { ahead: 2 }),
    posted: optional('Ngày đăng', date, ['Ngày đăng lên cổng. Để trống thì cổng xem lịch sử sửa của thủ tục, nếu có.', '08/10/2026'], {
      past: 'Ngày đăng',
    }),
    note: optional('Ghi chú', wording, ['Điều cần biết thêm.', 'Chờ mẫu đơn mới']),
  },
});

export type AnnouncementRow = RowOf<typeof announcementTable>;
export type AnnouncedChangeRow = RowOf<typeof announcedChangeTable>;
