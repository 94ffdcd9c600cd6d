import type { Rule } from '../issues/rule.ts';
import type { Check } from './check.ts';
import { findShared } from './shared-words.ts';

const rule: Rule = {
  code: 'trung-mo-ta',
  severity: 'error',
  title: 'Hai trang cùng mô tả',
  cause:
    'Mô tả hiện dưới tên trang ở máy tìm kiếm. Hai trang cùng mô tả thì người đọc không phân biệt được, và thường một trang là bản chép chưa sửa.',
  wrong: `sapo: Tin của xã. (ở hai bài)`,
  right: `sapo: Từ ngày 03/10, bạn nộp hồ sơ được vào sáng thứ Bảy.`,
  mend: 'Viết lại mô tả của một trong hai trang.',
};

export const sameDescription: Check = {
  rule,
  needs: [],
  find: (reading, _today, site) => (site ? findShared(site, reading, { rule, key: 'description', what: 'Mô tả' }) : []),
};
