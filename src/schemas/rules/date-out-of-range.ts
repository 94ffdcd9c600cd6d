import type { Rule } from '../../issues/rule.ts';

export const dateOutOfRange: Rule = {
  code: 'ngay-ngoai-khoang',
  severity: 'error',
  title: 'Ngày hoặc năm xưa quá mức có thể',
  cause: 'Cơ quan, văn bản và số liệu của Nhà nước ta không thể có trước năm 1945. Thường do gõ nhầm một chữ số của năm.',
  wrong: `12/10/1026`,
  right: `12/10/2026`,
  mend: 'Sửa lại năm.',
};
