import { issueOf, type Rule } from '../issues/rule.ts';
import { numbersIn } from '../text/act-number.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'so-hieu-lan-chu',
  severity: 'warning',
  harm: 'missing',
  title: 'Số hiệu lẫn chữ khác',
  cause:
    'Ô số hiệu chỉ có số và ký hiệu. Lẫn «NĐ», «Nghị định số» hay ngày tháng thì cổng không biết đó là văn bản đã có trong sổ, và trang của văn bản mang địa chỉ khó đọc.',
  wrong: `NĐ 24/2014/NĐ-CP ngày 04/2014`,
  right: `24/2014/NĐ-CP`,
  mend: 'Chỉ để số và ký hiệu. Ngày ký ghi ở cột «Ngày ban hành»; nguồn ghi thiếu ngày thì chép vào cột «Ngày như nguồn ghi» của van-ban.csv.',
};

/** A standard («TCVN ISO 9001:2015») has blanks in its number; a number with a stroke has none with letters or digits behind. */
export const numberWithWords: Check = {
  rule,
  needs: [],
  find: ({ tables }) =>
    [tables.acts, tables.legalBases, tables.announcements].flatMap(({ rows, placeOf }) =>
      rows.flatMap((row) => {
        const [own, ...others] = numbersIn(row.number);
        const words = row.number.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word) && !word.includes('/'));
        const hasDay = others.length > 0 || row.number.split(' ').some((word) => /^\d{1,2}\/\d/.test(word) && !numbersIn(word).length);
        if (!own || own === row.number || (words.length === 0 && !hasDay)) return [];
        const message = `Số hiệu «${row.number}» có chữ thừa.`;
        return [
          issueOf(rule, placeOf(row, 'number'), {
            message,
            found: row.number,
            expected: others.length > 0 ? 'một số hiệu' : own,
            suggestion: others.length > 0 ? null : own,
          }),
        ];
      }),
    ),
};
