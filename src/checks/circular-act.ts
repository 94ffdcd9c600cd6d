import { relations } from '../domain/acts/acts.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import type { ActRow } from '../schemas/acts.ts';
import { actNumberKey } from '../text/act-number.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'van-ban-thay-vong-tron',
  severity: 'error',
  title: 'Văn bản thay lẫn nhau thành vòng tròn',
  cause:
    'Không văn bản nào sửa, thay hay bãi bỏ chính mình, và hai văn bản không thay lẫn nhau: khi đó không biết văn bản nào đang có hiệu lực.',
  wrong: `123/2015/NĐ-CP thay 158/2005/NĐ-CP; 158/2005/NĐ-CP thay 123/2015/NĐ-CP`,
  right: `123/2015/NĐ-CP thay 158/2005/NĐ-CP`,
  mend: 'Chỉ văn bản mới ghi số hiệu văn bản cũ. Xóa số hiệu ở dòng của văn bản cũ.',
};

export const circularAct: Check = {
  rule,
  needs: [],
  find: ({ tables: { acts } }) => {
    const circling = inCircles(acts.rows);
    return acts.rows.flatMap((row) =>
      relations.flatMap((how) => {
        const own = actNumberKey(row.number);
        const found = row[how].find((number) => {
          const key = actNumberKey(number);
          return key === own || (how !== 'amends' && circling.has(own) && circling.has(key));
        });
        if (found === undefined) return [];
        const message =
          actNumberKey(found) === own ? `${row.number} ghi chính mình.` : `${row.number} và ${found} nằm trong một vòng thay thế lẫn nhau.`;
        return [issueOf(rule, acts.placeOf(row, how), { message, found })];
      }),
    );
  },
};

/** The acts that are left when those go, again and again, that end nothing or that nothing ends: each act goes once. */
function inCircles(rows: readonly ActRow[]): Set<string> {
  const ends = new Map(rows.map((row) => [actNumberKey(row.number), [...row.replaces, ...row.abolishes].map(actNumberKey)]));
  const forward = new Map([...ends].map(([key, others]) => [key, others.filter((other) => ends.has(other))]));
  const left = trimmed(forward);
  const backward = new Map([...left].map((key) => [key, [] as string[]]));
  for (const key of left) for (const other of forward.get(key) ?? []) backward.get(other)?.push(key);
  return trimmed(backward);
}

/** What is left when whatever leads nowhere is taken out, and whatever then leads nowhere too. */
function trimmed(next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const open = new Map([...next].map(([key, others]) => [key, new Set(others).size]));
  const before = new Map<string, string[]>();
  for (const [key, others] of next)
    for (const other of new Set(others)) {
      const own = before.get(other) ?? [];
      own.push(key);
      before.set(other, own);
    }
  const ending = [...open].flatMap(([key, count]) => (count === 0 ? [key] : []));
  for (let key = ending.pop(); key !== undefined; key = ending.pop()) {
    open.delete(key);
    for (const earlier of before.get(key) ?? []) {
      const count = (open.get(earlier) ?? 0) - 1;
      open.set(earlier, count);
      if (count === 0) ending.push(earlier);
    }
  }
  return new Set(open.keys());
}
