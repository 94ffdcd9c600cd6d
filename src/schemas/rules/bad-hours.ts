import type { Rule } from '../../issues/rule.ts';

export const badHours: Rule = {
  code: 'sai-gio',
  severity: 'error',
  title: 'Giờ không có thật',
  cause: 'Một ngày có 24 giờ, một giờ có 60 phút; người dân dựa vào giờ này để đi làm thủ tục.',
  wrong: `25:61`,
  right: `7 giờ 30 – 17 giờ`,
  mend: 'Viết giờ như «7 giờ 30 – 11 giờ 30» hoặc «7:30 – 17:00».',
};
