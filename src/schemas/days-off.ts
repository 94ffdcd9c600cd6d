import { date } from './kinds/date.ts';
import { oneOf } from './kinds/one-of.ts';
import { wording } from './kinds/text.ts';
import { optional, required, table, type RowOf } from './table.ts';

/** A working day on which nobody works, or a day of rest on which everybody does. */
const dayOffKinds = ['Nghỉ', 'Làm bù'] as const;

export const dayOffTable = table({
  path: 'ngay-nghi.csv',
  title: 'Ngày nghỉ, ngày làm bù',
  meaning: 'Mỗi dòng một ngày nghỉ lễ hoặc một ngày làm bù. Thứ Bảy, Chủ nhật không cần ghi.',
  key: ['day'],
  openData: { id: 'ngay-nghi', title: 'Ngày nghỉ lễ và ngày làm bù', group: 'Công bố thủ tục' },
  columns: {
    day: required('Ngày', date, ['Một ngày.', '02/09/2026'], { ahead: 2 }),
    kind: required('Loại', oneOf(dayOffKinds), ['Nghỉ hay làm bù.', 'Nghỉ']),
    name: optional('Tên', wording, ['Ngày gì.', 'Quốc khánh']),
  },
});

export type DayOffRow = RowOf<typeof dayOffTable>;
