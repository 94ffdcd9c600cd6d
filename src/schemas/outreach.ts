import { count } from './kinds/number.ts';
import { period } from './kinds/period.ts';
import { someOf } from './kinds/one-of.ts';
import { identifier, link, wording } from './kinds/text.ts';
import { mismatchColumn } from './rankings.ts';
import { optional, required, table, type RowOf } from './table.ts';
import { toUnit } from './units.ts';
import { periodOf } from '../text/period.ts';

/** Languages in which offices speak to people, Vietnamese first; the others as the census of 2019 names the peoples. */
export const outreachLanguages = [
  'Việt',
  'Thái',
  'Mông',
  'Dao',
  'Tày',
  'Nùng',
  'Mường',
  'Khơ Mú',
  'Hà Nhì',
  'Lào',
  'Khmer',
  'Hoa',
  'Chăm',
  'Gia Rai',
  'Ê Đê',
  'Ba Na',
] as const;
export type OutreachLanguage = (typeof outreachLanguages)[number];

export const outreachTable = table({
  path: 'tuyen-truyen.csv',
  title: 'Tuyên truyền',
  meaning: 'Mỗi dòng một loại tuyên truyền trong một kỳ, bằng một hay nhiều thứ tiếng.',
  key: ['period', 'unit', 'form', 'languages'],
  span: ({ period: name }) => ({ ...periodOf(name), name }),
  openData: { id: 'tuyen-truyen', title: 'Tuyên truyền cải cách hành chính', group: 'Tuyên truyền', named: ['unit'] },
  columns: {
    period: required('Kỳ', period, ['Kỳ báo cáo.', 'Quý III/2026'], { past: true }),
    unit: required('Mã đơn vị', identifier, ['Ai làm hoặc địa bàn nào; mã trong don-vi.csv.', 'huyen-muong-may'], { refersTo: toUnit }),
    form: required('Hình thức', wording, ['Loại việc hoặc sản phẩm.', 'chuyên mục, phóng sự']),
    languages: optional('Tiếng', someOf(outreachLanguages), [
      'Thứ tiếng; nhiều tiếng cùng một con số thì ghi chung. Nguồn không nêu thì để trống.',
      'Việt; Thái; Mông',
    ]),
    count: required('Số lượng', count, ['Bao nhiêu.', '153'], { measuredIn: 'lượt' }),
    source: optional('Văn bản nguồn', wording, ['Báo cáo có con số này.', 'Báo cáo số 80/BC-SNV ngày 02/6/2014']),
    sourceLink: optional('Đường dẫn nguồn', link, ['Trang hoặc tập tin của văn bản nguồn.', '/tai-lieu/80-bc-snv.pdf']),
    note: optional('Ghi chú', wording, ['Điều cần biết thêm.', 'Nguồn không tách theo thứ tiếng']),
    mismatch: mismatchColumn,
  },
});

export type OutreachRow = RowOf<typeof outreachTable>;
