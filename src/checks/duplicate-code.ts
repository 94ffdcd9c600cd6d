import type { ReadTable } from '../portal/read-tables.ts';
import { duplicatesAmong } from '../schemas/duplicates.ts';
import { duplicateCode as rule } from '../schemas/rules/duplicate-code.ts';
import type { Check } from './check.ts';

export const duplicateCode: Check = {
  rule,
  needs: [],
  find: ({ tables }) =>
    Object.values<ReadTable>(tables).flatMap(({ table, rows, placeOf }) =>
      duplicatesAmong(
        table,
        rows.map((row) => ({ row, placeOf: (column) => placeOf(row, column) })),
      ),
    ),
};
