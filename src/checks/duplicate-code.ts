import { issueOf, type Rule } from '../issues/rule.ts';
import type { PortalReading } from '../portal/read-portal.ts';
import type { ReadTable } from '../portal/read-tables.ts';
import type { AnyRow } from '../schemas/reference.ts';
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
  needs: [],
  find: ({ tables }: PortalReading) =>
    Object.values<ReadTable>(tables).flatMap(({ table, rows, placeOf }: ReadTable) => {
      const key = table.key;
      if (!key) return [];
      const first = new Map<string, AnyRow>();
      return rows.flatMap((row: AnyRow) => {
        const values = key.map((column) => String(row[column]));
        const seen = first.get(values.join('\u0000'));
        if (!seen) first.set(values.join('\u0000'), row);
        if (!seen) return [];
        const earlier = placeOf(seen, key.at(-1) ?? '');
        const message = `«${values.join(' · ')}» đã có ở ${earlier.file}, dòng ${earlier.line}.`;
        return [issueOf(rule, placeOf(row, key.at(-1) ?? ''), { message, found: values.join(' · ') })];
      });
    }),
};
