import { issueOf, type Rule } from '../issues/rule.ts';
import { suggestionsFrom } from '../text/nearest.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'lien-thong-khong-co',
  severity: 'error',
  title: 'Nhóm liên thông không có trong su-kien.csv',
  cause: 'Cột «Mã liên thông» nhắc tới một nhóm chưa khai báo, hoặc tới một sự kiện không phải loại Liên thông.',
  wrong: `khai-sinh-3-trong-1`,
  right: `khai-sinh-lien-thong`,
  mend: 'Sửa mã, hoặc thêm nhóm đó vào su-kien.csv với loại «Liên thông».',
};

export const unknownBundle: Check = {
  rule,
  find: ({ tables }) => {
    const { rows, complete } = tables.lifeEvents;
    if (!complete) return [];
    const known = new Set(rows.filter(({ kind }) => kind === 'Liên thông').map(({ event }) => event));
    const suggest = suggestionsFrom(known);
    return rows.flatMap((row) => {
      if (!row.bundle || known.has(row.bundle)) return [];
      const suggestion = suggest(row.bundle);
      const hint = suggestion ? `Có phải ý bạn là «${suggestion}»?` : undefined;
      return [
        issueOf(rule, row.placeOf('bundle'), { message: `Không có nhóm liên thông «${row.bundle}».`, found: row.bundle, hint, suggestion }),
      ];
    });
  },
};
