import type { Rule } from '../../issues/rule.ts';

export const unknownFinding: Rule = {
  code: 'ket-luan-khong-co',
  severity: 'error',
  title: 'Kết luận không có trong ket-luan.csv',
  cause: 'Một kiến nghị nhắc tới mã kết luận chưa khai báo.',
  wrong: `2026-nam-lung-9`,
  right: `2026-nam-lung-1`,
  mend: 'Sửa mã cho đúng, hoặc thêm kết luận vào data/kiem-tra/ket-luan.csv.',
};
