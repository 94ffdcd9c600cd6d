import { issueOf, type Rule } from '../issues/rule.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'trung-buoc',
  severity: 'error',
  title: 'Sự kiện nhắc một thủ tục hai lần',
  cause: 'Hai bước của một sự kiện cùng một thủ tục và cùng điều kiện, nên người dân tưởng phải làm hai lần.',
  wrong: `bước 2 và bước 5 đều là 1.004222, cùng để trống «Làm nếu»`,
  right: `một bước cho 1.004222, hoặc hai bước có «Làm nếu» khác nhau`,
  mend: 'Bỏ một bước, hoặc ghi điều kiện khác nhau ở cột «Làm nếu».',
};

export const duplicateStep: Check = {
  rule,
  needs: [],
  find: ({ tables }) => {
    const first = new Map<string, number>();
    return tables.lifeEvents.rows.flatMap((row) => {
      if (!row.procedure) return [];
      const step = JSON.stringify([row.event, row.procedure, row.condition]);
      const earlier = first.get(step);
      if (earlier === undefined) first.set(step, row.number);
      if (earlier === undefined || earlier === row.number) return [];
      const message = `Bước ${row.number} của «${row.event}» lặp lại thủ tục ${row.procedure} của bước ${earlier}.`;
      return [issueOf(rule, tables.lifeEvents.placeOf(row, 'procedure'), { message, found: row.procedure })];
    });
  },
};
