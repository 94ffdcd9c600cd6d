import { date, month } from './kinds/date.ts';
import { oneOf, someOf } from './kinds/one-of.ts';
import { procedureCode, procedureCodes } from './kinds/procedure-code.ts';
import { lines, text, texts, wording } from './kinds/text.ts';
import { optional, required, table, type RowOf } from './table.ts';
import type { Reference } from './reference.ts';
import { unknownProcedure } from './rules/unknown-procedure.ts';
import { folderOfSector } from './sectors.ts';

export const levels = ['Cấp Bộ', 'Cấp Tỉnh', 'Cấp Huyện', 'Cấp Xã', 'Cơ quan khác'] as const;
export type Level = (typeof levels)[number];

export const applicantKinds = [
  'Công dân Việt Nam',
  'Người Việt Nam định cư ở nước ngoài',
  'Người nước ngoài',
  'Cán bộ, công chức, viên chức',
  'Doanh nghiệp',
  'Doanh nghiệp có vốn đầu tư nước ngoài',
  'Hợp tác xã',
  'Tổ chức (không bao gồm doanh nghiệp, HTX)',
  'Tổ chức nước ngoài',
] as const;
export type ApplicantKind = (typeof applicantKinds)[number];

/** How much of a procedure can be done online, in the terms of Decree 42/2022/NĐ-CP (levels 1–4 before it). */
export const onlineLevels = ['Toàn trình', 'Một phần', 'Cung cấp thông tin'] as const;

const procedureStates = ['Đang áp dụng', 'Chưa có hiệu lực', 'Đã bãi bỏ'] as const;

/** A procedure, by its code. */
export const toProcedure: Reference = {
  table: 'procedures',
  column: 'code',
  rule: unknownProcedure,
  message: (code) => `Không có thủ tục mã «${code}» trong danh mục.`,
};

export const procedureTable = table({
  path: 'thu-tuc/<linh-vuc>/danh-muc.csv',
  title: 'Danh mục thủ tục',
  meaning: 'Mỗi dòng một thủ tục của lĩnh vực.',
  key: ['code'],
  folder: { key: 'sectorId', refersTo: folderOfSector },
  about: 'code',
  columns: {
    code: required('Mã thủ tục', procedureCode, ['Mã trong Cơ sở dữ liệu quốc gia về thủ tục hành chính.', '1.001193']),
    name: required('Tên thủ tục', wording, ['Tên chính thức, đúng như quyết định công bố.', 'Thủ tục đăng ký khai sinh']),
    commonName: optional('Tên thường gọi', wording, ['Tên ngắn mà người dân gọi; thành tiêu đề trang.', 'Đăng ký khai sinh'], {
      citizen: true,
    }),
    levels: required('Cấp thực hiện', someOf(levels), ['Cấp giải quyết.', 'Cấp Xã']),
    applicants: required('Đối tượng thực hiện', someOf(applicantKinds), ['Ai được làm thủ tục này.', 'Công dân Việt Nam']),
    implementingAgency: optional('Cơ quan thực hiện', wording, ['Cơ quan làm.', 'Ủy ban nhân dân cấp xã']),
    competentAuthority: optional('Cơ quan có thẩm quyền', wording, ['Cơ quan quyết định.', 'Ủy ban nhân dân cấp xã']),
    delegatedAgency: optional('Cơ quan được ủy quyền', wording, ['Cơ quan được giao làm thay.', 'Phòng Tư pháp']),
    coordinatingAgency: optional('Cơ quan phối hợp', wording, ['Cơ quan cùng làm.', 'Công an xã']),
    receivingAddress: optional('Địa chỉ tiếp nhận', wording, ['Nơi nhận hồ sơ.', 'Bộ phận Một cửa xã']),
    outcomes: optional('Kết quả thực hiện', texts, [
      'Người dân nhận được gì; nhiều kết quả cách nhau bằng dấu chấm phẩy.',
      'Giấy khai sinh',
    ]),
    decision: optional('Quyết định công bố', text, ['Số hiệu quyết định công bố.', '163/QĐ-BTP']),
    onlineLevel: optional('Mức độ trực tuyến', oneOf(onlineLevels), ['Làm được đến đâu trên mạng.', 'Toàn trình']),
    summary: optional(
      'Tóm tắt',
      wording,
      ['Tối đa hai câu: bạn được gì, ai cần làm.', 'Cấp Giấy khai sinh cho trẻ. Cha hoặc mẹ đi làm trong 60 ngày sau khi sinh.'],
      { citizen: true },
    ),
    keywords: optional('Từ khóa', texts, [
      'Từ người dân hay gõ khi tìm, cách nhau bằng dấu chấm phẩy.',
      'làm giấy khai sinh; khai sinh cho con',
    ]),
    requirements: optional('Yêu cầu, điều kiện', lines, ['Mỗi điều kiện một dòng trong ô.', 'Nam từ đủ 20 tuổi, nữ từ đủ 18 tuổi'], {
      citizen: true,
    }),
    related: optional('Thủ tục liên quan', procedureCodes, ['Mã các thủ tục hay làm cùng.', '1.004194; 2.000986'], {
      refersTo: toProcedure,
    }),
    state: optional('Trạng thái', oneOf(procedureStates), ['Để trống là đang áp dụng.', 'Đang áp dụng']),
    reviewed: optional('Ngày rà soát', date, ['Ngày gần nhất cán bộ đọc lại và xác nhận còn đúng.', '12/10/2026'], {
      past: 'Ngày rà soát',
    }),
    sourceMonth: optional('Tháng dữ liệu gốc', month, ['Tháng của bản ghi quốc gia mà dòng này dựa vào.', '06/2026'], {
      past: 'Tháng dữ liệu gốc bắt đầu ngày',
    }),
  },
});

export type ProcedureRow = RowOf<typeof procedureTable>;
