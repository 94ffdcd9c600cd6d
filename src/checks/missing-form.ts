import { issueOf, type Rule } from '../issues/rule.ts';
import { isFile } from '../portal/read-folder.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'thieu-mau-don',
  severity: 'error',
  title: 'Không thấy tập tin mẫu đơn',
  cause: 'Bảng giấy tờ trỏ tới một tập tin không có trong thư mục public/.',
  wrong: `/mau/to-khai.docx`,
  right: `/mau/ct01.docx`,
  mend: 'Chép tập tin vào public/, hoặc sửa đường dẫn.',
};

export const missingForm: Check = {
  rule,
  find: ({ folder, tables }) =>
    tables.papers.rows.flatMap((row) => {
      if (!row.form?.startsWith('/')) return [];
      if (!row.form.split('/').includes('..') && isFile(folder, `public${row.form}`)) return [];
      return [issueOf(rule, row.placeOf('form'), { message: `Không thấy tập tin public${row.form}.`, found: row.form })];
    }),
};
