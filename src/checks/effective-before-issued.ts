import { changesOf } from '../domain/publication/announced-changes.ts';
import type { Place } from '../issues/issue.ts';
import { issueOf, type Rule } from '../issues/rule.ts';
import { formatDate, type IsoDate } from '../text/date.ts';
import { placeOfChange } from './announced-row.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'hieu-luc-truoc-khi-ky',
  severity: 'warning',
  harm: 'wrong',
  title: 'Ngày hiệu lực ở trước ngày ký',
  cause: 'Quyết định công bố có hiệu lực từ ngày ký hoặc sau đó. Nếu văn bản thật sự ghi ngày trước đó thì cứ để nguyên.',
  wrong: `Ngày ban hành: 02/10/2026; Ngày hiệu lực: 15/01/2026`,
  right: `Ngày ban hành: 02/10/2026; Ngày hiệu lực: 15/10/2026`,
  mend: 'Xem lại hai ngày.',
};

export const effectiveBeforeIssued: Check = {
  rule,
  needs: ['announcements'],
  find: (reading, _today, site) => {
    const { announcements } = reading.tables;
    const early = (effective: IsoDate | null, { number, issued }: { number: string; issued: IsoDate }, place: () => Place) => {
      if (effective === null || effective >= issued) return [];
      const message = `Ngày hiệu lực ${formatDate(effective)} ở trước ngày ký Quyết định ${number} (${formatDate(issued)}).`;
      return [issueOf(rule, place(), { message, found: formatDate(effective), expected: `từ ${formatDate(issued)}` })];
    };
    return [
      ...announcements.rows.flatMap((row) => early(row.effective, row, () => announcements.placeOf(row, 'effective'))),
      ...(site ? changesOf(site.portal) : []).flatMap((change) =>
        early(change.row.effective, change.decision.row, () => placeOfChange(change, 'effective', reading)),
      ),
    ];
  },
};
