import type { Portal, Procedure } from '../../portal/portal.ts';
import { daysBetween, formatDate, type IsoDate } from '../../text/date.ts';
import { slugOf } from '../../text/slug.ts';
import { once } from '../once.ts';
import { changesOf, changesTo, type AnnouncedChange } from './announced-changes.ts';
import { postingOf } from './posting.ts';
import { sayChange, sayPosting } from './publication-words.ts';

/** How a procedure came to be what it is, by decision. */
export interface Chain {
  /** What was announced of it, the newest first, and when that was posted. */
  changes: { change: AnnouncedChange; posting: string }[];
  /** Procedures that it took over from. */
  tookOver: readonly AnnouncedChange[];
  /** What the catalogue names as «Quyết định công bố», where no decision of the tables has that number. */
  otherDecision: string | null;
}

export function chainOf(procedure: Procedure, portal: Portal, today: IsoDate): Chain {
  const changes = changesTo(procedure.code, portal).map((change) => ({
    change,
    posting: sayPosting(change, postingOf(change, portal, today)),
  }));
  const known = new Set(portal.announcements.map(({ number }) => slugOf(number)));
  const { decision } = procedure;
  return {
    changes,
    tookOver: changesBySuccessor(portal).get(procedure.code) ?? [],
    otherDecision: decision !== null && !known.has(slugOf(decision)) ? decision : null,
  };
}

const changesBySuccessor = once((portal: Portal) =>
  Map.groupBy(
    changesOf(portal).filter(({ ends }) => ends),
    ({ row }) => row.successor ?? '',
  ),
);

/** By which change a procedure ended, where a decision says so. */
export function endOf({ code }: Procedure, portal: Portal): AnnouncedChange | null {
  return changesTo(code, portal).find(({ ends }) => ends) ?? null;
}

/** How long a change is new, in days: about a season, in which people come back to what they did before. */
const newFor = 90;

/** Some lines above the answers: what has changed a short while ago, or is about to. */
export interface ChangeNotice {
  change: AnnouncedChange;
  text: string;
}

/** The notice of the change that a citizen has to know of first: what comes, the nearest first, then what came last. */
export function noticeOf(procedure: Procedure, portal: Portal, today: IsoDate): ChangeNotice | null {
  const changes = changesTo(procedure.code, portal);
  const coming = changes.findLast(({ effective }) => effective > today);
  if (coming) return { change: coming, text: sayComing(coming) };
  const [last] = changes;
  if (!last || last.ends || daysBetween(last.effective, today) > newFor) return null;
  const from = formatDate(last.effective);
  return {
    change: last,
    text: last.row.action === 'Mới ban hành' ? `Thủ tục mới, áp dụng từ ${from}.` : `Mới đổi từ ${from}: ${sayChange(last)}`,
  };
}

function sayComing(change: AnnouncedChange): string {
  const from = `Từ ${formatDate(change.effective)}`;
  if (change.ends) return `${from} thủ tục này không còn áp dụng. ${change.row.change ?? ''} Trước ngày đó bạn vẫn làm như trang này.`;
  if (change.row.action === 'Mới ban hành') return `Thủ tục mới, áp dụng từ ${formatDate(change.effective)}.`;
  const version =
    change.posted !== null || change.shown ? 'Trang này đã viết theo cách làm mới.' : 'Trang này còn viết theo cách làm hiện nay.';
  return `${from} đổi: ${sayChange(change)} ${version}`;
}
