import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import type { Readable } from 'node:stream';
import type { AnnouncedChangeRow, AnnouncementRow } from '../schemas/announcements.ts';
import { dayInVietNam, type IsoDate } from '../text/date.ts';
import { unaskedHistory, type HistoryState, type RowHistory } from './history.ts';
import { collectRowChanges } from './row-changes.ts';

/** What is known without the history: the decisions, and what each did. */
interface Announced {
  announcements: { rows: readonly AnnouncementRow[] };
  announcedChanges: { rows: readonly AnnouncedChangeRow[] };
}

/** More than this nobody reads: rows of the 118 procedures of the demonstration, written anew a hundred times, are 40 MB. */
const most = 64 * 1024 * 1024; // characters
const patience = 20_000; // milliseconds

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

/** Nothing that a repository says of itself may start a program, open a connection or change what is printed. */
const settings = [
  'core.fsmonitor=false',
  'core.hooksPath=/dev/null',
  'core.attributesFile=/dev/null',
  'protocol.allow=never', // a partial clone would fetch what it lacks
  'log.showRoot=true',
  'log.showSignature=false',
  // Of a cell with several lines only the first has the code: git repeats it above lines that follow.
  String.raw`diff.default.xfuncname=^"?[0-9]\.[0-9]{6}`,
];

/** Variables with which others steer git stay behind; the search for programs passes by the folder of the portal. */
function environment(): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(([name]) => !/^git_/i.test(name));
  const own = { GIT_TERMINAL_PROMPT: '0', GIT_OPTIONAL_LOCKS: '0', GIT_NO_LAZY_FETCH: '1', GIT_NO_REPLACE_OBJECTS: '1', LC_ALL: 'C' };
  return { ...Object.fromEntries(kept), ...own, NoDefaultCurrentDirectoryInExePath: '1' };
}

type Ended = 'done' | 'failed' | 'too long';

/** Runs git, without a shell, and hands on what it prints line by line; never throws. */
async function git(folder: string, command: readonly string[], take: (line: string) => void): Promise<Ended> {
  const flags = ['-C', folder, '--no-pager', '--literal-pathspecs', ...settings.flatMap((setting) => ['-c', setting])];
  const child = spawn('git', [...flags, ...command], {
    cwd: dirname(process.execPath),
    env: environment(),
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: patience,
    killSignal: 'SIGKILL',
    windowsHide: true,
  });
  const closed = new Promise<Ended>((resolve) => {
    child.on('error', () => resolve('failed'));
    child.on('close', (code, signal) => resolve(signal ? 'too long' : code === 0 ? 'done' : 'failed'));
  });
  await readLines(child.stdout, take, () => child.kill('SIGKILL'));
  return closed;
}

/** Lines end with a line feed and nothing else: within a cell an editor may have any other sign. */
async function readLines(output: Readable, take: (line: string) => void, stop: () => void): Promise<void> {
  let [characters, rest] = [0, ''];
  for await (const chunk of output.setEncoding('utf8') as AsyncIterable<string>) {
    characters += chunk.length;
    if (characters > most) return stop();
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) take(line);
  }
  if (rest !== '') take(rest);
}
