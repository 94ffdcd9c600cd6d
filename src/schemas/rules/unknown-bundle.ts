import type { Rule } from '../../issues/rule.ts';

export const unknownBundle: Rule = {
  code: 'lien-thong-khong-co',
  severity: 'error',
  title: 'Nhóm liên thông không có trong su-kien.csv',
  cause: 'Cột «Mã liên thông» nhắc tới một nhóm chưa khai báo, hoặc tới một sự kiện không phải loại Liên thông.',
  wrong: `khai-sinh-3-trong-1`,
  right: `khai-sinh-lien-thong`,
  mend: 'Sửa mã, hoặc thêm nhóm đó vào su-kien.csv với loại «Liên thông».',
};
