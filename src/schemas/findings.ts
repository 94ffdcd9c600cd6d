import { toRound } from './inspections.ts';
import { date } from './kinds/date.ts';
import { oneOf } from './kinds/one-of.ts';
import { identifier, link, wording } from './kinds/text.ts';
import { optional, required, table, type RowOf } from './table.ts';
import type { Reference } from './reference.ts';
import { unknownFinding } from './rules/unknown-finding.ts';
import { unknownFindingKind } from './rules/unknown-finding-kind.ts';
import { toUnit } from './units.ts';

const group = 'Kiểm tra';

/** What a round says of a unit: that it does well, or what is wanting. */
const findingSides = ['Ưu điểm', 'Hạn chế'] as const;

const severities = ['Nhẹ', 'Vừa', 'Nặng'] as const;

/** How far a recommendation has come. */
const remedyStates = ['Chưa làm', 'Đang làm', 'Đã khắc phục'] as const;

/** A kind of finding, by its code: what makes findings of two years the same one. */
const toFindingKind: Reference = {
  table: 'findingKinds',
  column: 'id',
  rule: unknownFindingKind,
  message: (id) => `Không có loại tồn tại «${id}» trong data/kiem-tra/loai-ton-tai.csv.`,
  advice: 'Nếu là loại mới, thêm vào data/kiem-tra/loai-ton-tai.csv.',
};

const toFinding: Reference = {
  table: 'findings',
  column: 'id',
  rule: unknownFinding,
  message: (id) => `Không có kết luận «${id}» trong data/kiem-tra/ket-luan.csv.`,
};

export const findingKindTable = table({
  path: 'kiem-tra/loai-ton-tai.csv',
  title: 'Loại tồn tại',
  meaning: 'Mỗi dòng một loại tồn tại. Hai đợt ghi cùng loại ở cùng đơn vị thì cổng báo là lặp lại.',
  key: ['id'],
  openData: { id: 'loai-ton-tai', title: 'Các loại tồn tại', group },
  columns: {
    id: required('Mã loại', identifier, ['Mã ngắn, giữ nguyên qua các năm.', 'thu-tuc-moi-dang-cham']),
    name: required('Tên loại', wording, ['Tên gọi chung, như người dân hiểu.', 'Thủ tục mới đăng chậm'], { citizen: true }),
    area: optional('Nội dung kiểm tra', wording, ['Loại này thuộc nội dung nào.', 'Cải cách thủ tục hành chính']),
  },
});

export const findingTable = table({
  path: 'kiem-tra/ket-luan.csv',
  title: 'Kết luận',
  meaning: 'Mỗi dòng một điều đoàn ghi nhận ở một đơn vị: ưu điểm hoặc hạn chế.',
  key: ['id'],
  about: 'id',
  openData: { id: 'ket-luan-kiem-tra', title: 'Kết luận kiểm tra', group, named: ['unit'] },
  columns: {
    id: required('Mã kết luận', identifier, ['Mã ngắn, không trùng.', '2026-nam-lung-1']),
    round: required('Mã đợt', identifier, ['Mã trong dot.csv.', 'cchc-2026'], { refersTo: toRound }),
    unit: optional('Mã đơn vị', identifier, ['Mã trong don-vi.csv. Nguồn không nêu đơn vị thì để trống.', 'xa-nam-lung'], {
      refersTo: toUnit,
    }),
    scope: optional('Phạm vi', wording, ['Nói về ai, khi không có mã đơn vị.', 'một số xã, phường']),
    area: optional('Nội dung kiểm tra', wording, ['Một nội dung của đợt.', 'Cải cách thủ tục hành chính']),
    side: required('Mặt', oneOf(findingSides), ['Ưu điểm hay hạn chế.', 'Hạn chế']),
    kind: optional(
      'Mã loại',
      identifier,
      ['Mã trong loai-ton-tai.csv; có mã thì cổng biết tồn tại nào lặp lại.', 'thu-tuc-moi-dang-cham'],
      {
        refersTo: toFindingKind,
      },
    ),
    text: required('Kết luận', wording, ['Đoàn thấy gì, viết cho người dân hiểu.', 'Ba thủ tục mới đăng chậm 12 ngày.'], { citizen: true }),
    severity: optional('Mức độ', oneOf(severities), ['Nhẹ, vừa hay nặng.', 'Vừa']),
    found: optional('Ngày phát hiện', date, ['Để trống là ngày cuối của đợt.', '07/10/2026'], { past: 'Ngày phát hiện' }),
    note: optional('Ghi chú', wording, ['Điều cần biết thêm.', 'Đoàn nhắc ngay tại chỗ']),
  },
});

/** What is asked of the unit itself, or of an office above. */
const recommendationKinds = ['Yêu cầu khắc phục', 'Đề xuất lên trên'] as const;

export const recommendationTable = table({
  path: 'kiem-tra/kien-nghi.csv',
  title: 'Kiến nghị',
  meaning: 'Mỗi dòng một kiến nghị: ai phải làm gì, hạn nào, đã xong chưa, bằng chứng đâu.',
  key: ['id'],
  about: 'id',
  openData: { id: 'kien-nghi-kiem-tra', title: 'Kiến nghị kiểm tra và việc khắc phục', group, named: ['unit'] },
  columns: {
    id: required('Mã kiến nghị', identifier, ['Mã ngắn, không trùng.', '2026-nam-lung-1a']),
    round: required('Mã đợt', identifier, ['Mã trong dot.csv.', 'cchc-2026'], { refersTo: toRound }),
    kind: required('Loại', oneOf(recommendationKinds), ['Yêu cầu đơn vị sửa, hay đề xuất cơ quan cấp trên.', 'Yêu cầu khắc phục']),
    finding: optional('Mã kết luận', identifier, ['Mã trong ket-luan.csv. Chỉ đề xuất lên trên mới được để trống.', '2026-nam-lung-1'], {
      refersTo: toFinding,
    }),
    text: required('Kiến nghị', wording, ['Phải làm gì.', 'Đăng thủ tục mới trong 5 ngày làm việc.'], { citizen: true }),
    unit: optional('Mã đơn vị chịu trách nhiệm', identifier, ['Mã trong don-vi.csv.', 'xa-nam-lung'], { refersTo: toUnit }),
    responsible: optional('Người, cơ quan chịu trách nhiệm', wording, [
      'Người phụ trách, hoặc cơ quan không có trong don-vi.csv.',
      'Bộ Nội vụ',
    ]),
    due: optional('Hạn', date, ['Ngày phải xong.', '31/12/2026'], { ahead: 2 }),
    state: required('Trạng thái', oneOf(remedyStates), [
      'Đề xuất lên trên đã được trả lời thì ghi câu trả lời ở cột «Trả lời».',
      'Đang làm',
    ]),
    remedied: optional('Ngày khắc phục', date, ['Ngày xong.', '20/11/2026'], { past: 'Ngày khắc phục' }),
    remedy: optional('Cách khắc phục', wording, ['Đã làm gì, để nơi khác học theo.', 'Mỗi sáng thứ Hai một người tra quyết định mới.'], {
      citizen: true,
    }),
    evidence: optional('Bằng chứng', wording, ['Văn bản, ảnh, biên bản cho thấy đã xong.', 'Báo cáo số 58/BC-UBND ngày 20/11/2026']),
    evidenceLink: optional('Đường dẫn bằng chứng', link, ['Trang hoặc tập tin.', '/tai-lieu/58-bc-ubnd.pdf']),
    answer: optional('Trả lời', wording, ['Cơ quan cấp trên trả lời thế nào.', 'Bộ sẽ sửa thông tư trong quý I/2027.']),
    answered: optional('Ngày trả lời', date, ['Ngày của câu trả lời.', '15/11/2026'], { past: 'Ngày trả lời' }),
    note: optional('Ghi chú', wording, ['Điều cần biết thêm.', 'Đã xin lùi hạn một lần']),
  },
});

export type FindingKindRow = RowOf<typeof findingKindTable>;
export type FindingRow = RowOf<typeof findingTable>;
export type RecommendationRow = RowOf<typeof recommendationTable>;
