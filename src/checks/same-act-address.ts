import { actAddress } from '../domain/addresses.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import { actNumberKey } from '../text/act-number.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'trung-dia-chi-van-ban',
  severity: 'error',
  title: 'Hai văn bản cùng địa chỉ trang',
  cause:
    'Địa chỉ trang của văn bản lấy chữ và số của số hiệu, không kể dấu. Hai số hiệu chỉ khác dấu gạch thì một trang mất; thường là một văn bản viết hai cách.',
  wrong: `123/2015/NĐ-CP và 123-2015/NĐ-CP`,
  right: `123/2015/NĐ-CP`,
  mend: 'Viết số hiệu một cách ở mọi bảng, đúng như trên văn bản.',
};

export const sameActAddress: Check = {
  rule,
  needs: [],
  find: ({ tables: { acts, legalBases } }) => {
    const first = new Map<string, string>();
    return [acts, legalBases].flatMap(({ rows, placeOf }) =>
      rows.flatMap((row) => {
        const address = actAddress(row);
        const other = first.get(address);
        if (other === undefined) first.set(address, row.number);
        if (other === undefined || actNumberKey(other) === actNumberKey(row.number)) return [];
        return [
          issueOf(rule, placeOf(row, 'number'), {
            message: `${row.number} và ${other} có cùng địa chỉ ${address}.`,
            found: row.number,
            suggestion: other,
          }),
        ];
      }),
    );
  },
};
