import { relations } from '../domain/acts/acts.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import { actNumberKey } from '../text/act-number.ts';
import { suggestionsFrom } from '../text/nearest.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'van-ban-khong-co',
  severity: 'warning',
  harm: 'missing',
  title: 'Văn bản được nhắc tới không có trong sổ',
  cause:
    'Văn bản này sửa, thay hoặc bãi bỏ một số hiệu mà cổng không có, hoặc quy định mới dẫn một số hiệu như thế, nên không dẫn tới đâu. Thường do gõ nhầm số, hoặc văn bản kia chưa được ghi.',
  wrong: `Thay thế: 158/2006/NĐ-CP`,
  right: `Thay thế: 158/2005/NĐ-CP`,
  mend: 'Sửa số cho đúng, hoặc thêm văn bản kia vào data/van-ban.csv.',
};

export const unknownAct: Check = {
  rule,
  needs: ['acts', 'legalBases'],
  find: ({ tables: { acts, legalBases, laterRules } }) => {
    const numbers = [...acts.rows, ...legalBases.rows].map(({ number }) => number);
    const known = new Set(numbers.map(actNumberKey));
    const suggest = suggestionsFrom(new Set(numbers));
    const named = [
      ...acts.rows.flatMap((row) =>
        relations.flatMap((how) => row[how].map((number) => ({ number, place: () => acts.placeOf(row, how) }))),
      ),
      ...laterRules.rows.map((row) => ({ number: row.number, place: () => laterRules.placeOf(row, 'number') })),
    ];
    return named
      .filter(({ number }) => !known.has(actNumberKey(number)))
      .map(({ number, place }) => {
        const suggestion = suggest(number);
        return issueOf(rule, place(), {
          message: `Không có văn bản «${number}» trong sổ.`,
          found: number,
          hint: suggestion ? `Có phải ý bạn là «${suggestion}»? ${rule.mend}` : undefined,
          suggestion,
        });
      });
  },
};
