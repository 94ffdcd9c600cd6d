import type { Rule } from '../../issues/rule.ts';

export const badProcedureCode: Rule = {
  code: 'sai-ma-thu-tuc',
  severity: 'error',
  title: 'Mã thủ tục viết sai',
  cause: 'Mã thủ tục của Cơ sở dữ liệu quốc gia gồm một chữ số và sáu chữ số.',
  wrong: `1.19`,
  right: `1.001193`,
  mend: 'Chép lại mã từ Cơ sở dữ liệu quốc gia: bảy chữ số, ví dụ 1.001193. Cổng cũng hiểu cách viết 1001193 và 1.001193.H19.',
};
