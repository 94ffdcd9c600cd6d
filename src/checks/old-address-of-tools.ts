import { issueOf, type Rule } from '../issues/rule.ts';
import { nameKey } from '../text/name-key.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'dia-chi-cu-cua-may',
  severity: 'error',
  title: 'Địa chỉ cũ là chỗ của tập tin máy dùng',
  cause: 'Ở đó cổng để chỉ mục tìm kiếm, kiểu chữ, sơ đồ trang, trang báo không tìm thấy và lệnh cho máy chủ. Chuyển đi thì cổng hỏng.',
  wrong: `/pagefind/pagefind.js,/tim-kiem/`,
  right: `/tim-kiem.html,/tim-kiem/`,
  mend: 'Xóa dòng này. Các địa chỉ ấy không phải nội dung, không cần giữ.',
};

/** What tools and servers read at the root of a portal. */
const ofTools = /^(?:_astro|pagefind|may-chu|_redirects|404|sitemap)(?=[/.\-_]|$)/;

export const oldAddressOfTools: Check = {
  rule,
  needs: [],
  find: ({ tables: { moves } }) =>
    moves.rows.flatMap((row) =>
      ofTools.test(nameKey(row.from.slice(1)))
        ? [issueOf(rule, moves.placeOf(row, 'from'), { message: `${row.from} là chỗ của tập tin máy dùng.`, found: row.from })]
        : [],
    ),
};
