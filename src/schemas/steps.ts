import { stepNumber } from './kinds/number.ts';
import { procedureCode } from './kinds/procedure-code.ts';
import { wording } from './kinds/text.ts';
import { optional, required, table, type RowOf } from './table.ts';
import { toProcedure } from './procedures.ts';

export const stepTable = table({
  path: 'thu-tuc/<linh-vuc>/trinh-tu.csv',
  title: 'Trình tự thực hiện',
  meaning: 'Mỗi dòng một bước, viết bằng lời dễ hiểu.',
  key: ['procedure', 'number'],
  folder: { key: 'sectorId' },
  about: 'procedure',
  columns: {
    procedure: required('Mã thủ tục', procedureCode, ['Mã thủ tục trong danh-muc.csv.', '1.001193'], { refersTo: toProcedure }),
    number: required('Bước', stepNumber, ['Số thứ tự, từ 1.', '1']),
    title: optional('Tên bước', wording, ['Vài từ, bắt đầu bằng động từ.', 'Chuẩn bị giấy tờ'], { citizen: true }),
    content: required(
      'Nội dung',
      wording,
      ['Một đến ba câu ngắn, gọi người đọc là «bạn».', 'Bạn điền tờ khai và mang theo giấy chứng sinh.'],
      { citizen: true },
    ),
    actor: optional('Ai làm', wording, ['«Bạn» hoặc tên cơ quan.', 'Bạn']),
    where: optional('Nơi làm', wording, ['Nơi diễn ra bước này.', 'Bộ phận Một cửa xã'], { citizen: true }),
  },
});

export type StepRow = RowOf<typeof stepTable>;
