import type { Rule } from '../../issues/rule.ts';

export const notANumber: Rule = {
  code: 'sai-so',
  severity: 'error',
  title: 'Số viết sai',
  cause: 'Số viết kiểu Việt Nam: dấu chấm ngăn hàng nghìn, dấu phẩy ngăn phần lẻ. Viết kiểu khác dễ hiểu sai gấp nghìn lần.',
  wrong: `1,234.5`,
  right: `1.234,5`,
  mend: 'Viết như 7.678 (bảy nghìn sáu trăm bảy mươi tám) hoặc 14,5 (mười bốn phẩy năm).',
};
