import { titleEnding } from '../domain/published/page.ts';
import type { Rule } from '../issues/rule.ts';
import type { Check } from './check.ts';
import { findShared } from './shared-words.ts';

const rule: Rule = {
  code: 'trung-tieu-de',
  severity: 'error',
  title: 'Hai trang cùng tiêu đề',
  cause:
    'Tiêu đề là tên của trang trên thẻ trình duyệt và máy tìm kiếm. Hai trang cùng tên thì người đọc không biết trang nào là trang cần mở.',
  wrong: `tieu-de: Đăng ký khai sinh (đã có thủ tục cùng tên)`,
  right: `tieu-de: Ba điều hay quên khi đăng ký khai sinh`,
  mend: 'Đổi tiêu đề của một trong hai trang.',
};

export const sameTitle: Check = {
  rule,
  needs: [],
  find: (reading, _today, site) =>
    site ? findShared(site, reading, { rule, key: 'title', what: 'Tiêu đề', ending: titleEnding(site.portal.settings) }) : [],
};
