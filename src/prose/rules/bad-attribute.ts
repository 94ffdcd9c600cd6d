import type { Rule } from '../../issues/rule.ts';

export const badAttribute: Rule = {
  code: 'thuoc-tinh-la',
  severity: 'error',
  title: 'Thuộc tính không được phép',
  cause: 'Thành phần chỉ nhận một số thuộc tính, giá trị là chữ trong ngoặc kép.',
  wrong: `<HoiDap onclick={...}>`,
  right: `<HoiDap cau-hoi="Có mất phí không?">`,
  mend: 'Chỉ dùng thuộc tính đã ghi trong CONTRIBUTING, giá trị đặt trong ngoặc kép.',
};
