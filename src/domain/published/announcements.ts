import type { Portal } from '../../portal/portal.ts';
import type { ChangeNotes } from '../../portal/staged-notes.ts';
import type { IsoDate } from '../../text/date.ts';
import { formatDate } from '../../text/date.ts';
import { announcementsAddress, changeNotesAddress, decisionAddress } from '../addresses.ts';
import { once } from '../once.ts';
import { pageTitles } from '../page-titles.ts';
import { changesOf, decisionsOf, type Decision } from '../publication/announced-changes.ts';
import { sayOverduePostings } from '../publication/publication-page.ts';
import { publishedPage, sourceRow, type PageText, type PublishedPage } from './page.ts';

export function announcementsText(portal: Portal, today: IsoDate): PageText {
  const { length } = decisionsOf(portal);
  return {
    title: 'Thủ tục mới, thay đổi, bãi bỏ',
    description: `${length} quyết định công bố, ${changesOf(portal).length} việc. ${sayOverduePostings(portal, today) ?? 'Không việc nào quá hạn đăng.'}`,
  };
}

const titlesOf = once((portal: Portal) =>
  pageTitles(
    decisionsOf(portal),
    ({ row }) => `Quyết định ${row.number}`,
    ({ row, slug }) => `${formatDate(row.issued)}, ${slug}`,
  ),
);

export function decisionText(decision: Decision, portal: Portal): PageText {
  const { row, changes } = decision;
  const about = row.title ?? 'Công bố thủ tục hành chính';
  return {
    title: titlesOf(portal).get(decision) ?? row.number,
    description: `${about} (${row.number}, ${formatDate(row.issued)}): ${changes.length} việc, ngày đăng từng thủ tục.`,
  };
}

export function changeNotesText({ since, until, counts }: ChangeNotes): PageText {
  const what = counts.length > 0 ? `, thay đổi gồm ${counts.join(', ')}` : ' không có thay đổi nào cho người đọc';
  return { title: 'Cổng có gì đổi trong 30 ngày', description: `Ngày ${formatDate(until)} so với ngày ${formatDate(since)}${what}.` };
}

/** What is new and late, what changed of late, and a page for each decision. */
export function announcementPages(portal: Portal, today: IsoDate): PublishedPage[] {
  const decisions = decisionsOf(portal);
  if (decisions.length === 0) return [];
  return [
    publishedPage(announcementsAddress, announcementsText(portal, today), null, portal.settings),
    ...(portal.notes ? [publishedPage(changeNotesAddress, changeNotesText(portal.notes), null, portal.settings)] : []),
    ...decisions.map((decision) => {
      const { number, title } = decision.row;
      const source = sourceRow(
        'announcements',
        { number },
        { address: 'number', title: 'number', description: title ? 'title' : 'number' },
      );
      return publishedPage(decisionAddress(decision), decisionText(decision, portal), source, portal.settings);
    }),
  ];
}
