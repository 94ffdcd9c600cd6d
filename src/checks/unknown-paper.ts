import { issueOf, type Rule } from '../issues/rule.ts';
import { suggestionsFrom } from '../text/nearest.ts';
import { paperKey } from '../text/paper-key.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'giay-to-khong-co',
  severity: 'error',
  title: 'Giấy tờ không có trong giay-to.csv',
  cause: 'Cột «Giấy khỏi nộp lại» nhắc tới một giấy mà thủ tục của bước đó không đòi, nên chẳng bớt được giấy nào.',
  wrong: `Giấy khai sanh`,
  right: `Giấy khai sinh`,
  mend: 'Ghi đúng tên giấy như trong giay-to.csv của thủ tục đó.',
};

export const unknownPaper: Check = {
  rule,
  find: ({ tables }) => {
    if (!tables.papers.complete) return [];
    const papersOf = new Map(
      [...Map.groupBy(tables.papers.rows, ({ procedure }) => procedure)].map(([procedure, papers]) => {
        const names = papers.map(({ name }) => name);
        return [procedure, { known: new Set(names.map(paperKey)), suggest: suggestionsFrom(names) }] as const;
      }),
    );
    return tables.lifeEvents.rows.flatMap((row) => {
      const papers = papersOf.get(row.procedure ?? '');
      return row.spared
        .filter((name) => !papers?.known.has(paperKey(name)))
        .map((name) => {
          const suggestion = papers?.suggest(name) ?? null;
          const hint = suggestion ? `Có phải ý bạn là «${suggestion}»?` : undefined;
          return issueOf(rule, row.placeOf('spared'), {
            message: `Thủ tục ${row.procedure ?? '(bước không có thủ tục)'} không đòi giấy «${name}».`,
            found: name,
            hint,
            suggestion,
          });
        });
    });
  },
};
