import type { AnnouncedChangeRow, AnnouncementRow } from '../schemas/announcements.ts';
import { dayInVietNam, type IsoDate } from '../text/date.ts';
import { git } from './git.ts';
import { unaskedHistory, type HistoryState, type RowHistory } from './history.ts';
import { collectRowChanges } from './row-changes.ts';

/** What is known without the history: the decisions, and what each did. */
interface Announced {
  announcements: { rows: readonly AnnouncementRow[] };
  announcedChanges: { rows: readonly AnnouncedChangeRow[] };
}

/**
 * The days on which rows of `data/thu-tuc/` changed on the main line of the repository that holds a portal folder, since
 * the first decision that needs them. Git is asked only when a change has no day of posting in its table.
 *
 * @param today commits of later days are left out, so that a portal can be built again for a day that has passed
 */
export async function readHistory(folder: string, tables: Announced, today: IsoDate): Promise<RowHistory> {
  const issued = new Map(tables.announcements.rows.map(({ number, issued: day }) => [number, day]));
  const asked = tables.announcedChanges.rows.filter(({ posted }) => posted === null).flatMap(({ decision }) => issued.get(decision) ?? []);
  const [since] = asked.sort();
  if (since === undefined) return unaskedHistory;
  const state = await stateOf(folder);
  return state === 'read' ? readDays(folder, since, today) : { state, days: {} };
}

async function stateOf(folder: string): Promise<HistoryState> {
  const answers: string[] = [];
  // The second asks whether the folder is part of the repository, and not merely lies in one.
  const ended = await git(folder, ['rev-parse', '--is-shallow-repository', 'HEAD:./data/thu-tuc'], (line) => answers.push(line));
  if (answers[0] === 'true') return 'shallow';
  return ended === 'done' ? 'read' : 'none';
}

async function readDays(folder: string, since: IsoDate, today: IsoDate): Promise<RowHistory> {
  const days = new Map<string, Set<IsoDate>>();
  const changes = collectRowChanges((code, seconds) => {
    const day = dayInVietNam(new Date(seconds * 1000));
    if (day >= since && day <= today) days.set(code, (days.get(code) ?? new Set()).add(day));
  });
  const ended = await git(folder, logArguments(since), changes.take);
  if (ended !== 'done') return { state: 'unreadable', days: {} };
  changes.end();
  return { state: 'read', days: Object.fromEntries([...days].sort().map(([code, found]) => [code, [...found].sort()])) };
}

/**
 * What a row was before and after each commit of the main line; a merge counts on the day on which it was merged, for
 * then the public could see it. Names of files are not asked for: a row that moves to another file has not changed.
 */
function logArguments(since: IsoDate): string[] {
  const plain = ['--no-ext-diff', '--no-textconv', '--no-color', '--no-decorate', '--no-notes', '--no-show-signature'];
  const lines = ['--patch', '--unified=0', '--inter-hunk-context=0', '--text', '--no-renames', '--ignore-submodules=all'];
  const line = ['--first-parent', '-m', `--since=${since}T00:00:00+07:00`, '--format=%x00%ct'];
  return ['log', ...plain, ...lines, ...line, 'HEAD', '--', 'data/thu-tuc'];
}
