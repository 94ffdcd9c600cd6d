import type { Rule } from '../../issues/rule.ts';

export const badLanguage: Rule = {
  code: 'sai-ma-ngon-ngu',
  severity: 'error',
  title: 'Mã ngôn ngữ viết sai',
  cause: 'Mã này báo cho trình duyệt và máy đọc biết chữ trên trang là tiếng gì, và thành địa chỉ của các trang dịch.',
  wrong: `tieng-anh`,
  right: `en`,
  mend: 'Ghi mã quốc tế của tiếng đó, thêm chữ viết nếu cần: en, blt-tavt (Thái Đen, chữ Thái), mww (Mông).',
};
