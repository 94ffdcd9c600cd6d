import { stepNumber } from './kinds/number.ts';
import { procedureCode } from './kinds/procedure-code.ts';
import { wording } from './kinds/text.ts';
import { optional, required, type RowOf, type Table } from './table.ts';

export const stepTable = {
  path: 'thu-tuc/<linh-vuc>/trinh-tu.csv',
  title: 'Trình tự thực hiện',
  meaning: 'Mỗi dòng một bước, viết bằng lời dễ hiểu.',
  key: ['procedure', 'number'],
  columns: {
    procedure: required('Mã thủ tục', procedureCode, 'Mã thủ tục trong danh-muc.csv.', '1.001193'),
    number: required('Bước', stepNumber, 'Số thứ tự, từ 1.', '1'),
    title: optional('Tên bước', wording, 'Vài từ, bắt đầu bằng động từ.', 'Chuẩn bị giấy tờ'),
    content: required(
      'Nội dung',
      wording,
      'Một đến ba câu ngắn, gọi người đọc là «bạn».',
      'Bạn điền tờ khai và mang theo giấy chứng sinh.',
    ),
    actor: optional('Ai làm', wording, '«Bạn» hoặc tên cơ quan.', 'Bạn'),
    where: optional('Nơi làm', wording, 'Nơi diễn ra bước này.', 'Bộ phận Một cửa xã'),
  },
} as const satisfies Table<any>;

export type StepRow = RowOf<typeof stepTable>;
