import type { Rule } from '../../issues/rule.ts';

export const unknownLanguage: Rule = {
  code: 'ngon-ngu-khong-co',
  severity: 'error',
  title: 'Thư mục bản dịch chưa khai báo',
  cause: 'Thư mục trong data/ban-dich/ mang mã một ngôn ngữ không có trong ngon-ngu.csv, nên bản dịch trong đó không lên cổng.',
  wrong: `data/ban-dich/english/`,
  right: `data/ban-dich/en/`,
  mend: 'Thêm ngôn ngữ vào data/ban-dich/ngon-ngu.csv, hoặc đổi tên thư mục cho đúng mã.',
};
