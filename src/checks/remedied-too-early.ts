import { issueOf, type Rule } from '../issues/rule.ts';
import { formatDate } from '../text/date.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'khac-phuc-truoc-phat-hien',
  severity: 'error',
  title: 'Khắc phục trước khi phát hiện',
  cause: 'Không ai sửa một hạn chế trước khi đoàn thấy nó. Sửa ngay trong những ngày đoàn làm việc thì được. Thường do gõ nhầm năm.',
  wrong: `đợt từ 05/10/2026; Ngày khắc phục: 20/11/2025`,
  right: `đợt từ 05/10/2026; Ngày khắc phục: 20/11/2026`,
  mend: 'Xem lại ngày khắc phục, và ngày phát hiện trong ket-luan.csv nếu có ghi.',
};

export const remediedTooEarly: Check = {
  rule,
  needs: [],
  find: ({ tables: { recommendations, findings, inspectionRounds } }) => {
    const foundOf = new Map(findings.rows.map((finding) => [finding.id, finding]));
    const roundOf = new Map(inspectionRounds.rows.map((round) => [round.id, round]));
    return recommendations.rows.flatMap((row) => {
      const finding = foundOf.get(row.finding ?? '');
      const begun = roundOf.get(finding?.round ?? row.round)?.from;
      const first = finding?.found ?? begun;
      if (row.remedied === null || first === undefined || row.remedied >= first) return [];
      const what = finding?.found ? 'ngày phát hiện' : 'ngày đầu của đợt';
      const message = `Kiến nghị «${row.id}» ghi khắc phục ngày ${formatDate(row.remedied)}, trước ${what} ${formatDate(first)}.`;
      return [
        issueOf(rule, recommendations.placeOf(row, 'remedied'), {
          message,
          found: formatDate(row.remedied),
          expected: `từ ${formatDate(first)}`,
        }),
      ];
    });
  },
};
