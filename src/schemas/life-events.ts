import { stepNumber } from './kinds/number.ts';
import { oneOf } from './kinds/one-of.ts';
import { procedureCode } from './kinds/procedure-code.ts';
import { identifier, texts, wording } from './kinds/text.ts';
import { optional, required, table, type RowOf } from './table.ts';
import { toPaper } from './papers.ts';
import { toProcedure } from './procedures.ts';
import type { Reference } from './reference.ts';
import { unknownBundle } from './rules/unknown-bundle.ts';

/** A life event is a path through several procedures; a bundle is several procedures filed at once. */
export const lifeEventKinds = ['Sự kiện', 'Liên thông'] as const;
export type LifeEventKind = (typeof lifeEventKinds)[number];

/** How a step follows the one before it: afterwards, at the same time, or instead of it. */
export const stepJoins = ['rồi', 'và', 'hoặc'] as const;
export type StepJoin = (typeof stepJoins)[number];

/** A bundle: a life event of that kind. */
const toBundle: Reference = {
  table: 'lifeEvents',
  column: 'event',
  only: ({ kind }) => kind === 'Liên thông',
  rule: unknownBundle,
  message: (event) => `Không có nhóm liên thông «${event}».`,
};

export const lifeEventTable = table({
  path: 'su-kien.csv',
  title: 'Việc trong đời',
  meaning: 'Mỗi dòng một bước của một sự kiện (sinh con, làm nhà…) hoặc của một nhóm thủ tục liên thông, nộp một lần.',
  key: ['event', 'number'],
  about: 'event',
  columns: {
    event: required('Mã sự kiện', identifier, ['Cũng là địa chỉ trang; ghi giống nhau ở mọi bước của sự kiện.', 'sinh-con']),
    name: required('Tên sự kiện', wording, ['Tên ngắn như người dân nói; ghi giống nhau ở mọi bước.', 'Sinh con'], { citizen: true }),
    kind: optional('Loại', oneOf(lifeEventKinds), [
      'Liên thông là nộp một lần cho mọi bước. Để trống là sự kiện. Ghi ở bước đầu là đủ.',
      'Sự kiện',
    ]),
    description: optional(
      'Mô tả',
      wording,
      ['Một câu: gồm những việc gì. Ghi ở bước đầu là đủ.', 'Khai sinh, nhập hộ khẩu, thẻ bảo hiểm y tế.'],
      { citizen: true },
    ),
    bundleProcedure: optional(
      'Mã thủ tục liên thông',
      procedureCode,
      ['Khi cả nhóm liên thông có mã riêng: giấy tờ và thời hạn lấy theo mã này. Ghi ở bước đầu là đủ.', '2.000986'],
      { refersTo: toProcedure },
    ),
    number: required('Bước', stepNumber, ['Số thứ tự trong sự kiện, từ 1.', '1']),
    join: optional('Nối với bước trước', oneOf(stepJoins), [
      'Làm sau bước trước (rồi), cùng lúc với bước trước (và), hay thay cho bước trước (hoặc). Để trống là rồi.',
      'và',
    ]),
    condition: optional('Làm nếu', wording, ['Khi nào mới phải làm bước này; để trống là ai cũng làm.', 'bạn chưa đăng ký kết hôn'], {
      citizen: true,
    }),
    procedure: optional(
      'Mã thủ tục',
      procedureCode,
      ['Thủ tục của bước này, có trong danh-muc.csv. Việc không phải thủ tục thì để trống và ghi tên bước.', '1.001193'],
      { refersTo: toProcedure },
    ),
    bundle: optional('Mã liên thông', identifier, ['Mã sự kiện loại liên thông mà bước này làm theo.', 'khai-sinh-lien-thong'], {
      refersTo: toBundle,
    }),
    title: optional('Tên bước', wording, ['Bắt đầu bằng động từ; để trống thì lấy tên thường gọi của thủ tục.', 'Làm khai sinh cho con'], {
      citizen: true,
    }),
    content: optional(
      'Nội dung',
      wording,
      ['Một hai câu ngắn: bước này được gì, cần nhớ gì.', 'Có Giấy khai sinh rồi mới nhập hộ khẩu cho con được.'],
      { citizen: true },
    ),
    deadline: optional('Hạn làm', wording, ['Phải làm trước lúc nào.', 'Trong 60 ngày sau khi sinh'], { citizen: true }),
    where: optional('Nơi làm', wording, ['Nơi làm bước này; cần nhất khi bước không phải thủ tục của cổng.', 'Bảo hiểm xã hội']),
    spared: optional(
      'Giấy khỏi nộp lại',
      texts,
      ['Giấy tờ của thủ tục này mà bước trước trong nhóm liên thông đã lo; ghi đúng tên trong giay-to.csv.', 'Giấy khai sinh'],
      { refersTo: toPaper },
    ),
    note: optional('Ghi chú', wording, ['Điều cần biết thêm.', 'Bước này làm sau cũng được.'], { citizen: true }),
  },
});

export type LifeEventRow = RowOf<typeof lifeEventTable>;
