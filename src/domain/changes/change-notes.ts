import { oneLine } from '../../issues/one-line.ts';
import type { ChangeNotes, NoteLine } from '../../portal/staged-notes.ts';
import { formatNumber } from '../../text/number.ts';
import { changeLines } from './change-lines.ts';
import { changeKinds, type Change, type ChangeKind } from './change.ts';

/** Under which heading citizens find changes of a kind; what could not be compared is nobody's news. */
const subjects: Record<Exclude<ChangeKind, 'unread'>, string> = {
  'procedure new': 'Thủ tục',
  'procedure abolished': 'Thủ tục',
  'procedure back': 'Thủ tục',
  'procedure gone': 'Thủ tục',
  procedure: 'Thủ tục',
  event: 'Thủ tục',
  sector: 'Thủ tục',
  decision: 'Quyết định công bố, văn bản',
  act: 'Quyết định công bố, văn bản',
  figures: 'Kết quả cải cách',
  corrected: 'Kết quả cải cách',
  lost: 'Kết quả cải cách',
  task: 'Kết quả cải cách',
  round: 'Kiểm tra, kiến nghị',
  finding: 'Kiểm tra, kiến nghị',
  recommendation: 'Kiểm tra, kiến nghị',
  'news new': 'Tin tức, bài viết',
  'news withdrawn': 'Tin tức, bài viết',
  'news gone': 'Tin tức, bài viết',
  news: 'Tin tức, bài viết',
  page: 'Tin tức, bài viết',
  unit: 'Đơn vị, nơi liên hệ',
  contact: 'Đơn vị, nơi liên hệ',
  other: 'Việc khác',
};

/** As long as a thing with all that is different in it may be told. */
const longestTold = 2000; // characters

/**
 * What of the changes citizens are told: facts alone, by subject, as plain text in one line each. A figure that was
 * published and is corrected or gone is told whatever reviewers were asked of it.
 *
 * @param days between which the portal was compared
 */
export function changeNotesOf(changes: readonly Change[], days: Pick<ChangeNotes, 'since' | 'until'>): ChangeNotes {
  const told = changes.flatMap(toldPublicly);
  const groups = [...new Set(Object.values(subjects))].flatMap((name) => {
    const own = told.filter(({ kind }) => kind !== 'unread' && subjects[kind] === name);
    return own.length > 0 ? [{ name, lines: changeLines(own, false).map(plainLine) }] : [];
  });
  return { ...days, counts: countsOf(told), groups };
}

function toldPublicly(change: Change): Change[] {
  if (change.kind === 'unread') return [];
  if (change.parts.length === 0) return [change];
  const parts = change.parts.flatMap(({ says, weight }) =>
    weight === 'fact' || (change.kind === 'lost' && weight === 'alarm') ? [{ says, weight: 'fact' as const }] : [],
  );
  return parts.length > 0 ? [{ ...change, parts }] : [];
}

/** Of these each row is told for itself: what is counted is the pages that they stand on. */
const ofManyRows: readonly ChangeKind[] = ['decision', 'round'];

function countsOf(told: readonly Change[]): string[] {
  return (Object.keys(subjects) as (keyof typeof subjects)[]).flatMap((kind) => {
    const own = told.filter((change) => change.kind === kind);
    const count = ofManyRows.includes(kind) ? new Set(own.map(({ address, title }) => address ?? title)).size : own.length;
    if (count === 0) return [];
    return [kind === 'contact' ? changeKinds[kind] : `${formatNumber(count)} ${changeKinds[kind]}`];
  });
}

function plainLine({ label, things, more }: ReturnType<typeof changeLines>[number]): NoteLine {
  // A sentence may be the name of a thing; what is told of it goes on behind a colon.
  const plain = things.map(({ title, address, says }) => ({
    title: oneLine(title).replace(/\.$/, ''),
    address,
    says: oneLine(says, longestTold),
  }));
  return { label, things: plain, more };
}
