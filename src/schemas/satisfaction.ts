import { date } from './kinds/date.ts';
import { count, decimalNumber } from './kinds/number.ts';
import { oneOf } from './kinds/one-of.ts';
import { identifier, link, wording } from './kinds/text.ts';
import { mismatchColumn } from './rankings.ts';
import { optional, required, table, type RowOf } from './table.ts';
import { toUnit } from './units.ts';

/** Whether everybody was asked, a random part, or whoever came by; only a random sample has a margin. */
const samplings = ['Hỏi tất cả', 'Chọn ngẫu nhiên', 'Người tự trả lời'] as const;

const percentage = decimalNumber({ from: 0, to: 100 });
const level = (header: string, example: string) =>
  required(header, count, [`Số phiếu trả lời «${header.toLowerCase()}».`, example], { measuredIn: 'phiếu' });

export const satisfactionTable = table({
  path: 'hai-long.csv',
  title: 'Mức độ hài lòng',
  meaning: 'Mỗi dòng kết quả một đợt khảo sát ở một đơn vị, đếm theo phiếu. Đơn vị cấp trên ghi số của cả địa bàn.',
  key: ['survey', 'unit'],
  span: ({ from, to, survey }) => ({ from, to, name: survey }),
  openData: { id: 'hai-long', title: 'Mức độ hài lòng', group: 'Hài lòng', subject: 'Hài lòng', named: ['unit'] },
  columns: {
    survey: required('Mã khảo sát', identifier, ['Mã ngắn của đợt khảo sát.', 'hai-long-2026']),
    unit: required('Mã đơn vị', identifier, ['Mã trong don-vi.csv.', 'xa-nam-lung'], { refersTo: toUnit }),
    from: required('Từ ngày', date, ['Ngày bắt đầu hỏi.', '12/10/2026'], { past: 'Ngày bắt đầu hỏi' }),
    to: required('Đến ngày', date, ['Ngày hỏi xong.', '23/10/2026'], { past: 'Ngày hỏi xong' }),
    asked: required('Số phiếu phát', count, ['Số người được hỏi.', '1.250'], { measuredIn: 'phiếu' }),
    answered: required('Số phiếu thu', count, ['Số phiếu trả lời hợp lệ.', '1.184'], { measuredIn: 'phiếu' }),
    verySatisfied: level('Rất hài lòng', '402'),
    satisfied: level('Hài lòng', '651'),
    neutral: level('Bình thường', '104'),
    dissatisfied: level('Không hài lòng', '23'),
    veryDissatisfied: level('Rất không hài lòng', '4'),
    publishedShare: optional('Tỷ lệ hài lòng công bố', percentage, ['Phần trăm hài lòng và rất hài lòng, như văn bản ghi.', '88,9'], {
      measuredIn: '%',
    }),
    sampling: required('Cách chọn người hỏi', oneOf(samplings), ['Chỉ mẫu ngẫu nhiên mới có sai số.', 'Chọn ngẫu nhiên']),
    method: required('Cách hỏi', wording, ['Ai hỏi, hỏi ở đâu, câu hỏi nào.', 'Phiếu không ghi tên, một câu hỏi chung']),
    population: optional('Số người trong danh sách', count, ['Số người mà mẫu đại diện.', '24.000'], { measuredIn: 'người' }),
    source: required('Văn bản nguồn', wording, ['Báo cáo có các con số này.', 'Báo cáo số 140/BC-PNV ngày 09/11/2026']),
    sourceLink: optional('Đường dẫn nguồn', link, ['Trang hoặc tập tin của văn bản nguồn.', '/tai-lieu/140-bc-pnv.pdf']),
    published: optional('Ngày công bố', date, ['Ngày công bố kết quả.', '11/11/2026'], { past: 'Ngày công bố' }),
    note: optional('Ghi chú', wording, ['Điều cần biết thêm.', 'Năm đầu hỏi theo cách này']),
    mismatch: mismatchColumn,
  },
});

export type SatisfactionRow = RowOf<typeof satisfactionTable>;
