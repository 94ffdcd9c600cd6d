import { addressOf, fileOf } from '../domain/follow-link.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import { nameKey } from '../text/name-key.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'dia-chi-cu-dang-dung',
  severity: 'error',
  title: 'Địa chỉ cũ vẫn đang có trang',
  cause: 'Một địa chỉ không thể vừa có trang, vừa chuyển đi nơi khác. Hai địa chỉ cũ chỉ khác chữ hoa thì nhiều máy cũng coi là một.',
  wrong: `/lien-he/,/trang/gioi-thieu/`,
  right: `/gioi-thieu.html,/trang/gioi-thieu/`,
  mend: 'Xóa dòng này nếu trang vẫn ở đó. Muốn chuyển thật thì đổi tên hoặc bỏ trang ở địa chỉ cũ trước.',
};

export const oldAddressInUse: Check = {
  rule,
  needs: [],
  find: ({ tables: { moves } }, _today, site) => {
    const standing = new Map([...(site?.standing ?? [])].map((file) => [nameKey(file), addressOf(file)]));
    const old = new Map<string, string>();
    return moves.rows.flatMap((row) => {
      const key = nameKey(fileOf(row.from));
      const [there, twin] = [standing.get(key), old.get(key) ?? row.from];
      old.set(key, twin);
      // The same address in two rows is told of as a key that occurs twice.
      if (there === undefined && twin === row.from) return [];
      const message = there ? `Cổng vẫn có trang hoặc tập tin ở ${there}.` : `${row.from} và ${twin} chỉ khác chữ hoa.`;
      return [issueOf(rule, moves.placeOf(row, 'from'), { message, found: row.from })];
    });
  },
};
