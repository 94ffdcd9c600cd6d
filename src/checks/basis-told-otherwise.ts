import { issueOf, type Rule } from '../issues/rule.ts';
import { actNumberKey } from '../text/act-number.ts';
import { formatDate } from '../text/date.ts';
import { foldKey } from '../text/fold.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'can-cu-khac-so-van-ban',
  severity: 'warning',
  harm: 'wrong',
  title: 'Căn cứ ghi khác sổ văn bản',
  cause:
    'Văn bản đã có trong van-ban.csv thì cổng lấy tên, ngày, cơ quan và đường dẫn ở đó. Điều can-cu.csv ghi khác không hiện ra, nên dễ sửa nhầm chỗ.',
  wrong: `can-cu.csv: 60/2014/QH13, 21/11/2014; van-ban.csv: 60/2014/QH13, 20/11/2014`,
  right: `can-cu.csv: 60/2014/QH13; van-ban.csv: 60/2014/QH13, 20/11/2014`,
  mend: 'Để trống ô này trong can-cu.csv. Nếu ô này mới đúng thì sửa van-ban.csv.',
};

const details = ['title', 'issued', 'issuer', 'link'] as const;

export const basisToldOtherwise: Check = {
  rule,
  needs: ['acts'],
  find: ({ tables: { acts, legalBases } }) => {
    const register = new Map(acts.rows.map((row) => [actNumberKey(row.number), row]));
    return legalBases.rows.flatMap((row) => {
      const act = register.get(actNumberKey(row.number));
      if (!act) return [];
      return details.flatMap((key) => {
        const [here, there] = [row[key], act[key]];
        if (here === null || foldKey(here) === foldKey(there ?? '')) return [];
        const say = (text: string) => (key === 'issued' ? formatDate(text) : text);
        const [found, expected] = [say(here), there === null ? 'để trống' : say(there)];
        const message = `${row.number}: can-cu.csv ghi «${found}», van-ban.csv ${there === null ? 'để trống' : 'ghi khác'}.`;
        return [issueOf(rule, legalBases.placeOf(row, key), { message, found, expected })];
      });
    });
  },
};
