import { fileOf } from '../domain/follow-link.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import type { Check } from './check.ts';
import { meantAddress } from './meant-address.ts';
import { isGenerated } from './site.ts';

const rule: Rule = {
  code: 'dia-chi-moi-khong-co',
  severity: 'error',
  title: 'Địa chỉ mới không có trên cổng',
  cause: 'Người mở địa chỉ cũ sẽ được đưa tới một trang hoặc một tập tin mà cổng không có.',
  wrong: `/tin-tuc/bai-cu/,/tin-tuc/bai-moi`,
  right: `/tin-tuc/bai-cu/,/tin-tuc/bai-moi/`,
  mend: 'Mở trang cần dẫn tới, chép phần địa chỉ sau tên miền. Nội dung đã bỏ hẳn thì dẫn tới trang gần nhất: trang của lĩnh vực, danh sách tin.',
};

export const newAddressNotThere: Check = {
  rule,
  needs: [],
  find: ({ tables: { moves } }, _today, site) => {
    if (!site) return [];
    const [old, meant] = [new Set(moves.rows.map(({ from }) => from)), meantAddress(site)];
    return moves.rows.flatMap((row) => {
      // What moved once more is led on to the end; a circle is a matter of its own.
      if (site.standing.has(fileOf(row.to)) || old.has(row.to)) return [];
      if (!site.complete && isGenerated(row.to)) return [];
      const message = `Cổng không có địa chỉ «${row.to}».`;
      return [issueOf(rule, moves.placeOf(row, 'to'), { message, found: row.to, ...meant(row.to) })];
    });
  },
};
