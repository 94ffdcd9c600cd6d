import { issueOf, type Rule } from '../issues/rule.ts';
import type { PortalReading } from '../portal/read-portal.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'trung-ma',
  severity: 'error',
  title: 'Mã bị trùng',
  cause: 'Hai dòng có cùng mã, nên không biết dòng nào đúng. Thường do chép dòng mà quên đổi mã.',
  wrong: `1.001193 ở dòng 2 và dòng 9`,
  right: `mỗi mã một dòng`,
  mend: 'Giữ một dòng, xóa dòng kia, hoặc sửa mã cho đúng.',
};

export const duplicateCode: Check = {
  rule,
  find: ({ tables }: PortalReading) =>
    Object.values(tables).flatMap(({ table, rows }) => {
      const key = table.key;
      if (!key) return [];
      const first = new Map<string, (typeof rows)[number]>();
      return rows.flatMap((row) => {
        const values = key.map((column) => String(row[column as keyof typeof row]));
        const seen = first.get(values.join('\u0000'));
        if (!seen) first.set(values.join('\u0000'), row);
        if (!seen) return [];
        const earlier = seen.placeOf(key.at(-1) ?? '');
        const message = `«${values.join(' · ')}» đã có ở ${earlier.file}, dòng ${earlier.line}.`;
        return [issueOf(rule, row.placeOf(key.at(-1) ?? ''), { message, found: values.join(' · ') })];
      });
    }),
};
