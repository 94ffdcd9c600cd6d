import type { Rule } from '../../issues/rule.ts';

export const symbolicLink: Rule = {
  code: 'lien-ket-he-thong',
  severity: 'error',
  title: 'Liên kết hệ thống trong thư mục cổng',
  cause:
    'Liên kết hệ thống (symbolic link) trỏ tới tập tin hay thư mục ở chỗ khác, nên cổng có thể công khai nhầm thứ không thuộc về cổng.',
  wrong: `public/tep -> /home/can-bo/ho-so`,
  right: `public/tep/ là thư mục thật, có tập tin thật`,
  mend: 'Xóa liên kết, rồi chép tập tin hoặc thư mục thật vào đúng chỗ đó.',
};
