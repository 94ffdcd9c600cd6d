import { issueOf, type Rule } from '../issues/rule.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'ket-luan-cua-dot-khac',
  severity: 'error',
  title: 'Kiến nghị và kết luận không cùng một đợt',
  cause:
    'Kiến nghị của đợt nào thì nói về kết luận của đợt ấy. Hạn chế gặp lại năm sau là một kết luận mới, có mã riêng; cổng tự nối hai năm.',
  wrong: `kiến nghị của cchc-2026, kết luận của cchc-2025`,
  right: `kiến nghị và kết luận cùng của cchc-2026`,
  mend: 'Sửa mã đợt hoặc mã kết luận.',
};

export const findingOfAnotherRound: Check = {
  rule,
  needs: [],
  find: ({ tables: { recommendations, findings } }) => {
    const roundOf = new Map(findings.rows.map(({ id, round }) => [id, round]));
    return recommendations.rows.flatMap((row) => {
      const round = roundOf.get(row.finding ?? '');
      if (round === undefined || round === row.round) return [];
      const message = `Kiến nghị «${row.id}» của đợt ${row.round}, nhưng kết luận «${row.finding}» của đợt ${round}.`;
      return [issueOf(rule, recommendations.placeOf(row, 'finding'), { message, found: row.finding ?? '' })];
    });
  },
};
