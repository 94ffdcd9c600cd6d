import { issueOf, type Rule } from '../issues/rule.ts';
import { publicFileAt } from '../public-files/public-address.ts';
import { suggestionsFrom } from '../text/nearest.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'thieu-mau-don',
  severity: 'error',
  title: 'Không thấy tập tin mẫu đơn',
  cause: 'Bảng giấy tờ trỏ tới một tập tin không có trong thư mục public/.',
  wrong: `/mau/to-khai.docx`,
  right: `/mau/ct01.docx`,
  mend: 'Chép tập tin vào public/, hoặc sửa đường dẫn cho đúng từng chữ: chữ hoa và chữ thường khác nhau.',
};

export const missingForm: Check = {
  rule,
  needs: [],
  find: ({ publicFiles, tables }) => {
    const known = new Set(publicFiles);
    const suggest = suggestionsFrom(publicFiles.map((file) => file.slice('public'.length)));
    return tables.papers.rows.flatMap((row) => {
      if (!row.form?.startsWith('/') || known.has(publicFileAt(row.form) ?? '')) return [];
      const suggestion = suggest(row.form);
      const hint = suggestion ? `Có phải ý bạn là «${suggestion}»? Chữ hoa và chữ thường khác nhau.` : undefined;
      return [
        issueOf(rule, tables.papers.placeOf(row, 'form'), {
          message: `Không thấy tập tin public${row.form}.`,
          found: row.form,
          hint,
          suggestion,
        }),
      ];
    });
  },
};
