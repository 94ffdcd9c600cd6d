import { date } from './kinds/date.ts';
import { decimal, score, year } from './kinds/number.ts';
import { oneOf } from './kinds/one-of.ts';
import { identifier, text } from './kinds/text.ts';
import { optional, required, type RowOf, type Table } from './table.ts';

/** Bands of a classification, best first; the last one is a unit that was not ranked, with the reason beside it. */
export const bands = ['Tốt', 'Khá', 'Trung bình', 'Yếu', 'Không xếp loại'] as const;
export type Band = (typeof bands)[number];

export const criterionTable = {
  path: 'xep-hang/bo-chi-so.csv',
  title: 'Bộ chỉ số',
  meaning: 'Mỗi dòng một tiêu chí của một bộ chỉ số trong một năm.',
  key: ['reformIndex', 'year', 'criterion'],
  columns: {
    reformIndex: required('Mã bộ chỉ số', identifier, 'Mã ngắn của bộ chỉ số.', 'cchc-xa'),
    indexName: required('Tên bộ chỉ số', text, 'Tên đầy đủ, ghi giống nhau ở mọi dòng.', 'Chỉ số cải cách hành chính cấp xã'),
    year: required('Năm', year, 'Năm đánh giá.', '2025'),
    criterion: required('Mã tiêu chí', text, 'Mã ngắn của tiêu chí, không trùng trong một năm.', 'BM1'),
    domain: required('Lĩnh vực đánh giá', text, 'Nhóm tiêu chí.', 'Chỉ đạo điều hành'),
    name: required('Tiêu chí', text, 'Tên tiêu chí.', 'Thực hiện kế hoạch cải cách hành chính'),
    maximum: required('Điểm tối đa', decimal, 'Điểm cao nhất.', '16'),
    source: optional('Văn bản nguồn', text, 'Văn bản ban hành bộ chỉ số.', 'Quyết định số 12/QĐ-UBND'),
  },
} as const satisfies Table<any>;

export const scoreTable = {
  path: 'xep-hang/diem.csv',
  title: 'Điểm theo tiêu chí',
  meaning: 'Mỗi dòng điểm của một đơn vị ở một tiêu chí trong một năm.',
  key: ['reformIndex', 'year', 'unit', 'criterion'],
  columns: {
    reformIndex: required('Mã bộ chỉ số', identifier, 'Mã trong bo-chi-so.csv.', 'cchc-xa'),
    year: required('Năm', year, 'Năm đánh giá.', '2025'),
    unit: required('Mã đơn vị', identifier, 'Mã trong don-vi.csv.', 'xa-nam-lung'),
    criterion: required('Mã tiêu chí', text, 'Mã trong bo-chi-so.csv.', 'BM1'),
    score: required('Điểm', score, 'Điểm đạt được.', '14,5'),
    note: optional('Ghi chú', text, 'Điều cần biết thêm.', 'Đã trừ 0,5 điểm nộp báo cáo muộn'),
  },
} as const satisfies Table<any>;

export const classificationTable = {
  path: 'xep-hang/xep-loai.csv',
  title: 'Xếp loại',
  meaning: 'Mỗi dòng kết quả của một đơn vị trong một năm.',
  key: ['reformIndex', 'year', 'unit'],
  columns: {
    reformIndex: required('Mã bộ chỉ số', identifier, 'Mã trong bo-chi-so.csv.', 'cchc-xa'),
    year: required('Năm', year, 'Năm đánh giá.', '2025'),
    unit: required('Mã đơn vị', identifier, 'Mã trong don-vi.csv.', 'xa-nam-lung'),
    total: optional('Tổng điểm', decimal, 'Tổng điểm được công bố.', '86,25'),
    band: required('Xếp loại', oneOf(bands), 'Mức xếp loại được công bố.', 'Tốt'),
    source: optional('Văn bản nguồn', text, 'Quyết định công bố kết quả.', 'Quyết định số 45/QĐ-UBND'),
    published: optional('Ngày công bố', date, 'Ngày công bố kết quả.', '15/12/2025'),
    note: optional('Ghi chú', text, 'Lý do không xếp loại, hoặc điều cần biết thêm.', 'Nộp báo cáo sau hạn'),
  },
} as const satisfies Table<any>;

export type CriterionRow = RowOf<typeof criterionTable>;
export type ScoreRow = RowOf<typeof scoreTable>;
export type ClassificationRow = RowOf<typeof classificationTable>;
