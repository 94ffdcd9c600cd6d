import { issueOf, type Rule } from '../issues/rule.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'su-kien-khong-khop',
  severity: 'error',
  title: 'Các bước của một sự kiện ghi khác nhau',
  cause: 'Tên, loại, mô tả và mã liên thông là của cả sự kiện. Hai bước ghi khác nhau thì không biết bước nào đúng.',
  wrong: `bước 1: Sinh con; bước 2: Sinh con nhỏ`,
  right: `mọi bước: Sinh con`,
  mend: 'Ghi giống nhau ở mọi bước. Loại, mô tả và mã liên thông chỉ cần ghi ở bước đầu.',
};

const shared = ['name', 'kind', 'description', 'bundleProcedure'] as const;

export const conflictingEvent: Check = {
  rule,
  needs: [],
  find: ({ tables }) =>
    [...Map.groupBy(tables.lifeEvents.rows, ({ event }) => event).values()].flatMap((rows) =>
      shared.flatMap((key) => {
        const said = rows.filter((row) => row[key] !== null);
        return said
          .filter((row) => row[key] !== said[0]?.[key])
          .map((row) =>
            issueOf(rule, tables.lifeEvents.placeOf(row, key), {
              message: `Bước ${row.number} ghi khác bước ${said[0]?.number} của «${row.event}».`,
              found: String(row[key]),
              expected: String(said[0]?.[key]),
            }),
          );
      }),
    ),
};
