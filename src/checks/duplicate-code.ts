import type { Issue } from '../issues/issue.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import type { PortalReading } from '../portal/read-portal.ts';
import type { ReadTable } from '../portal/read-tables.ts';
import { hasKey, keyOf } from '../schemas/key.ts';
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
  find: ({ tables }: PortalReading) => Object.values<ReadTable>(tables).flatMap(duplicatesIn),
};

function duplicatesIn({ table, rows, placeOf }: ReadTable): Issue[] {
  if (!hasKey(table)) return [];
  const last = table.key.at(-1) ?? '';
  const first = new Map<string, AnyRow>();
  return rows.flatMap((row: AnyRow) => {
    const key = keyOf(table, row);
    const seen = first.get(key);
    if (!seen) first.set(key, row);
    if (!seen) return [];
    const earlier = placeOf(seen, last);
    const found = table.key.flatMap((column) => (row[column] === null ? [] : String(row[column]))).join(' · ');
    return [issueOf(rule, placeOf(row, last), { message: `«${found}» đã có ở ${earlier.file}, dòng ${earlier.line}.`, found })];
  });
}
