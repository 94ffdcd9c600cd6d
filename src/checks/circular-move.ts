import { movesOf } from '../domain/moves.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'chuyen-huong-vong',
  severity: 'error',
  title: 'Địa chỉ cũ chuyển vòng quanh',
  cause: 'Địa chỉ cũ dẫn về chính nó, hoặc hai ba dòng dẫn sang nhau: trình duyệt đi mãi không tới trang nào.',
  wrong: `/tin-tuc/a/,/tin-tuc/b/ và /tin-tuc/b/,/tin-tuc/a/`,
  right: `/tin-tuc/a/,/tin-tuc/c/ và /tin-tuc/b/,/tin-tuc/c/`,
  mend: 'Ở mọi dòng của vòng, ghi địa chỉ đang có trang vào cột «Địa chỉ mới». Địa chỉ đang có trang thì không ghi ở cột «Địa chỉ cũ».',
};

export const circularMove: Check = {
  rule,
  needs: [],
  find: ({ tables: { moves } }) => {
    const leading = new Set(movesOf({ moves: moves.rows }).map(({ from }) => from));
    return moves.rows.flatMap((row) => {
      if (leading.has(row.from)) return [];
      const message = `Từ ${row.from} đi theo bảng này không tới trang nào.`;
      return [issueOf(rule, moves.placeOf(row, 'to'), { message, found: row.to })];
    });
  },
};
