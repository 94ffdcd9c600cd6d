import { fees } from './kinds/fees.ts';
import { oneOf } from './kinds/one-of.ts';
import { procedureCode } from './kinds/procedure-code.ts';
import { text, wording } from './kinds/text.ts';
import { timeLimit } from './kinds/time-limit.ts';
import { optional, required, table, type RowOf } from './table.ts';
import { toProcedure } from './procedures.ts';

export const channelMethods = ['Trực tiếp', 'Trực tuyến', 'Dịch vụ bưu chính'] as const;
export type ChannelMethod = (typeof channelMethods)[number];

export const channelTable = table({
  path: 'thu-tuc/<linh-vuc>/cach-thuc.csv',
  title: 'Cách thức thực hiện',
  meaning: 'Mỗi dòng một cách nộp hồ sơ của một thủ tục, với thời hạn và mức thu của cách đó.',
  folder: { key: 'sectorId' },
  about: 'procedure',
  columns: {
    procedure: required('Mã thủ tục', procedureCode, ['Mã thủ tục trong danh-muc.csv.', '1.001193'], { refersTo: toProcedure }),
    method: required('Hình thức nộp', oneOf(channelMethods), ['Cách nộp.', 'Trực tiếp']),
    where: optional('Nơi nộp', wording, ['Nơi cụ thể.', 'Bộ phận Một cửa Ủy ban nhân dân xã'], { citizen: true }),
    timeLimit: optional('Thời hạn giải quyết', timeLimit, ['Số và đơn vị. Ngày làm việc khác ngày.', '3 ngày làm việc']),
    timeLimitNote: optional(
      'Diễn giải thời hạn',
      text,
      ['Ngoại lệ, hoặc lời của hồ sơ khi không có số.', 'Cần xác minh: thêm tối đa 3 ngày làm việc'],
      { citizen: true },
    ),
    fees: optional('Phí', fees, ['Khoản trả cho dịch vụ.', '8.000 đồng/bản (khi xin thêm bản sao)'], { citizen: true }),
    charges: optional('Lệ phí', fees, ['Khoản nộp khi được cấp giấy.', 'Mức thu do HĐND tỉnh quy định'], { citizen: true }),
    exemptions: optional('Miễn giảm', wording, ['Ai được miễn, giảm.', 'Miễn lệ phí cho hộ nghèo và người khuyết tật'], { citizen: true }),
    note: optional('Ghi chú', text, ['Điều cần biết thêm về cách nộp này.', 'Mang bản chính để đối chiếu'], { citizen: true }),
  },
});

export type ChannelRow = RowOf<typeof channelTable>;
