import { date } from './kinds/date.ts';
import { wholeNumber, year } from './kinds/number.ts';
import { oneOf } from './kinds/one-of.ts';
import { maximumPoints, points, totalPoints, weight } from './kinds/points.ts';
import { identifier, link, text, wording } from './kinds/text.ts';
import { optional, required, table, type RowOf, type Span } from './table.ts';
import type { Reference } from './reference.ts';
import { unknownCriterion } from './rules/unknown-criterion.ts';
import { toUnit } from './units.ts';

/** Bands of a classification, best first; the last one is a unit that was not ranked, with the reason beside it. */
export const bands = ['Tốt', 'Khá', 'Trung bình', 'Yếu', 'Không xếp loại'] as const;
export type Band = (typeof bands)[number];

/** What an editor writes to publish a sum that does not add up as it was published. */
export const mismatchColumn = optional('Ghi chú lệch', wording, [
  'Lời giải thích khi số đã công bố không khớp. Có ghi thì cổng in cả hai số kèm lời này, không báo lỗi.',
  'Trừ 0,5 điểm vì nộp báo cáo muộn',
]);

// The whole country never had more than some 12.000 communes.
const mostUnits = 20_000;
const unitCount = wholeNumber({ from: 0, to: mostUnits });
const wholeUnitCount = wholeNumber({ from: 1, to: mostUnits });

/** What rankings and scores are called together on the page of open data. */
const group = 'Xếp loại và điểm';

const reformIndex = required('Mã bộ chỉ số', identifier, ['Mã ngắn của bộ chỉ số.', 'cchc-xa']);

export const criterionTable = table({
  path: 'xep-hang/bo-chi-so.csv',
  title: 'Bộ chỉ số',
  meaning: 'Mỗi dòng một tiêu chí của một bộ chỉ số trong một năm.',
  key: ['reformIndex', 'year', 'criterion'],
  openData: { id: 'bang-bo-chi-so', title: 'Bộ chỉ số, nguyên bảng', group, subject: 'Xếp loại' },
  columns: {
    reformIndex,
    indexName: required('Tên bộ chỉ số', wording, ['Tên đầy đủ, ghi giống nhau ở mọi dòng.', 'Chỉ số cải cách hành chính cấp xã']),
    year: required('Năm', year, ['Năm đánh giá.', '2025'], { ahead: 1 }),
    criterion: required('Mã tiêu chí', text, ['Mã ngắn của tiêu chí, không trùng trong một năm.', 'BM1']),
    domain: required('Lĩnh vực đánh giá', wording, ['Nhóm tiêu chí.', 'Chỉ đạo điều hành']),
    name: required('Tiêu chí', wording, ['Tên tiêu chí.', 'Thực hiện kế hoạch cải cách hành chính']),
    maximum: required('Điểm tối đa', maximumPoints, ['Điểm cao nhất.', '16'], { measuredIn: 'điểm' }),
    weight: optional('Trọng số', weight, ['Nhân với điểm khi cộng tổng; để trống là 1.', '1']),
    source: optional('Văn bản nguồn', wording, ['Văn bản ban hành bộ chỉ số.', 'Quyết định số 12/QĐ-UBND']),
  },
});

/** A criterion of the same index in the same year, by its code. */
const toCriterion: Reference = {
  table: 'criteria',
  column: 'criterion',
  within: ['reformIndex', 'year'],
  rule: unknownCriterion,
  message: (criterion, { reformIndex: index, year: own }) => `Bộ chỉ số «${index}» năm ${own} không có tiêu chí «${criterion}».`,
};

/** The year that a result is about. */
const wholeYear = ({ year: own }: { year: number }): Span => ({ from: `${own}-01-01`, to: `${own}-12-31`, name: `năm ${own}` });

export const scoreTable = table({
  path: 'xep-hang/diem.csv',
  title: 'Điểm theo tiêu chí',
  meaning: 'Mỗi dòng điểm của một đơn vị ở một tiêu chí trong một năm.',
  key: ['reformIndex', 'year', 'unit', 'criterion'],
  span: wholeYear,
  openData: { id: 'bang-diem', title: 'Điểm theo tiêu chí, nguyên bảng', group, subject: 'Xếp loại', named: ['unit'] },
  columns: {
    reformIndex: { ...reformIndex, meaning: 'Mã trong bo-chi-so.csv.' },
    year: required('Năm', year, ['Năm đánh giá.', '2025'], { past: true }),
    unit: required('Mã đơn vị', identifier, ['Mã trong don-vi.csv.', 'xa-nam-lung'], { refersTo: toUnit }),
    criterion: required('Mã tiêu chí', text, ['Mã trong bo-chi-so.csv.', 'BM1'], { refersTo: toCriterion }),
    score: required('Điểm', points, ['Điểm đạt được.', '14,5'], { measuredIn: 'điểm' }),
    band: optional('Xếp loại', oneOf(bands), ['Mức của riêng tiêu chí này, nếu được công bố.', 'Tốt']),
    note: optional('Ghi chú', wording, ['Điều cần biết thêm.', 'Đã trừ 0,5 điểm nộp báo cáo muộn']),
    mismatch: mismatchColumn,
  },
});

export const classificationTable = table({
  path: 'xep-hang/xep-loai.csv',
  title: 'Xếp loại',
  meaning: 'Mỗi dòng kết quả của một đơn vị trong một năm.',
  key: ['reformIndex', 'year', 'unit'],
  span: wholeYear,
  openData: { id: 'bang-xep-loai', title: 'Xếp loại, nguyên bảng', group, subject: 'Xếp loại', named: ['unit'] },
  columns: {
    reformIndex: { ...reformIndex, meaning: 'Mã trong bo-chi-so.csv.' },
    year: required('Năm', year, ['Năm đánh giá.', '2025'], { past: true }),
    unit: required('Mã đơn vị', identifier, ['Mã trong don-vi.csv.', 'xa-nam-lung'], { refersTo: toUnit }),
    total: optional('Tổng điểm', totalPoints, ['Tổng điểm được công bố.', '86,25'], { measuredIn: 'điểm' }),
    band: required('Xếp loại', oneOf(bands), ['Mức xếp loại được công bố.', 'Tốt']),
    source: optional('Văn bản nguồn', wording, ['Quyết định công bố kết quả.', 'Quyết định số 45/QĐ-UBND']),
    sourceLink: optional('Đường dẫn nguồn', link, ['Trang hoặc tập tin của văn bản nguồn.', '/tai-lieu/45-qd-ubnd.pdf']),
    asOf: optional('Số liệu đến ngày', date, ['Ngày chốt số liệu; bắt buộc nếu công bố khi năm chưa hết.', '30/11/2025'], {
      past: 'Ngày chốt số liệu',
    }),
    published: optional('Ngày công bố', date, ['Ngày công bố kết quả.', '15/12/2025'], { past: 'Ngày công bố' }),
    note: optional('Ghi chú', wording, ['Lý do không xếp loại, hoặc điều cần biết thêm.', 'Nộp báo cáo sau hạn']),
    mismatch: mismatchColumn,
  },
});

export const bandTotalTable = table({
  path: 'xep-hang/tong-hop.csv',
  title: 'Tổng hợp xếp loại',
  meaning: 'Mỗi dòng số đơn vị đạt một mức, dùng khi chỉ biết tổng số mà không biết tên.',
  key: ['reformIndex', 'year', 'unit', 'band'],
  span: wholeYear,
  openData: { id: 'bang-tong-hop', title: 'Tổng hợp xếp loại, nguyên bảng', group, subject: 'Xếp loại', named: ['unit'] },
  columns: {
    reformIndex,
    indexName: required('Tên bộ chỉ số', wording, ['Tên đầy đủ, ghi giống nhau ở mọi dòng.', 'Xếp loại cải cách hành chính cấp xã']),
    year: required('Năm', year, ['Năm đánh giá.', '2018'], { past: true }),
    unit: required('Mã đơn vị', identifier, ['Địa bàn có các đơn vị được xếp loại.', 'huyen-muong-may'], { refersTo: toUnit }),
    band: required('Xếp loại', oneOf(bands), ['Mức xếp loại.', 'Tốt']),
    count: required('Số đơn vị', unitCount, ['Số đơn vị đạt mức này.', '2'], { measuredIn: 'đơn vị' }),
    whole: required('Tổng số đơn vị', wholeUnitCount, ['Số đơn vị của cả địa bàn.', '25'], { measuredIn: 'đơn vị' }),
    source: optional('Văn bản nguồn', wording, ['Nơi công bố các con số.', 'Báo cáo số 80/BC-UBND']),
    published: optional('Ngày công bố', date, ['Ngày công bố.', '04/10/2019'], { past: 'Ngày công bố' }),
    note: optional('Ghi chú', wording, ['Điều cần biết thêm.', 'Không công bố tên từng xã']),
    mismatch: mismatchColumn,
  },
});

export const thresholdTable = table({
  path: 'xep-hang/nguong.csv',
  title: 'Ngưỡng xếp loại',
  meaning: 'Mỗi dòng một mức: từ bao nhiêu điểm thì đạt.',
  key: ['reformIndex', 'year', 'band'],
  openData: { id: 'bang-nguong', title: 'Ngưỡng xếp loại, nguyên bảng', group, subject: 'Xếp loại' },
  columns: {
    reformIndex,
    year: required('Năm', year, ['Năm áp dụng.', '2025'], { ahead: 1 }),
    band: required('Xếp loại', oneOf(bands), ['Mức xếp loại.', 'Tốt']),
    minimum: required('Từ điểm', totalPoints, ['Tổng điểm thấp nhất của mức này.', '85'], { measuredIn: 'điểm' }),
    source: optional('Văn bản nguồn', wording, ['Văn bản quy định ngưỡng.', 'Quyết định số 12/QĐ-UBND']),
  },
});

export type CriterionRow = RowOf<typeof criterionTable>;
export type ScoreRow = RowOf<typeof scoreTable>;
export type ClassificationRow = RowOf<typeof classificationTable>;
export type BandTotalRow = RowOf<typeof bandTotalTable>;
export type ThresholdRow = RowOf<typeof thresholdTable>;
