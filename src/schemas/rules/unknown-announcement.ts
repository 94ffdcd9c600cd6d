import type { Rule } from '../../issues/rule.ts';

export const unknownAnnouncement: Rule = {
  code: 'quyet-dinh-cong-bo-khong-co',
  severity: 'error',
  title: 'Quyết định công bố không có trong quyet-dinh.csv',
  cause: 'Một dòng nhắc tới quyết định chưa khai báo, nên không biết ngày ban hành và hạn đăng.',
  wrong: `1428/QĐ-UBND`,
  right: `1482/QĐ-UBND`,
  mend: 'Sửa số cho đúng, hoặc thêm quyết định vào data/quyet-dinh.csv.',
};
