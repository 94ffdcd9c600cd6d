import fs from 'node:fs';
import { dirname, join } from 'node:path';
import { beginJournal, ownersOf, removeJournal, replaceJournal, syncFolder, temporaryOf, type Step } from './journal.ts';
import { obstacleOn } from './plain-path.ts';
import { reasonOf, SaveError } from './save-error.ts';
import { bytesAt, stage, takeStep } from './steps.ts';

/** A file of the portal as it will be, and the bytes that were read when the change was worked out. */
export interface FileChange {
  path: string;
  text: string;
  before: Uint8Array | null;
}

interface Saving {
  root: string;
  changes: readonly FileChange[];
  /** Folders that did not exist, in the order in which they were made. */
  folders: string[];
}

const owner = process.pid;

/**
 * Writes all the files, or none. Every text first goes to a hidden temporary file beside its target; when all are on
 * the disk a journal says so, and only then are they renamed. A run that is killed before leaves the old files; one
 * that is killed while renaming is finished by the next (`finishEarlier`).
 *
 * @throws {SaveError} a sentence that says what was not written and why
 */
export function saveFiles(folder: string, changes: readonly FileChange[]): void {
  if (changes.length === 0) return;
  const saving: Saving = { root: rootOf(folder), changes, folders: [] };
  begin(saving);
  let steps: Step[];
  try {
    for (const change of changes) refuseObstacle(saving.root, change);
    steps = changes.map((change) => stageChange(saving, change));
    for (const change of changes) refuseChanged(saving.root, change);
    replaceJournal(saving.root, owner, steps, []);
  } catch (error) {
    abandon(saving);
    throw nothingWritten(reasonOf(error));
  }
  rename(saving, steps);
  removeJournal(saving.root, owner);
}

function rootOf(folder: string): string {
  try {
    return fs.realpathSync(folder); // the operator may well keep the portal behind a link
  } catch (error) {
    throw nothingWritten(reasonOf(error));
  }
}

function begin({ root, changes }: Saving): void {
  try {
    beginJournal(
      root,
      owner,
      changes.map(({ path }) => path),
    );
  } catch (error) {
    throw nothingWritten(`${root}: ${reasonOf(error)}`);
  }
  // Of two runs that begin at once each sees the other, and neither writes.
  const other = ownersOf(root).find((one) => one.owner !== owner && one.isAlive);
  if (!other) return;
  removeJournal(root, owner);
  throw nothingWritten(`một lượt nhập khác (tiến trình ${other.owner}) đang ghi vào cổng này; đợi lượt đó xong rồi chạy lại`);
}

function refuseObstacle(root: string, { path }: FileChange): void {
  const obstacle = obstacleOn(root, path);
  if (obstacle) throw new SaveError(`${obstacle}; lệnh nhập chỉ ghi vào tập tin thường trong thư mục cổng`);
}

function stageChange(saving: Saving, { path, text, before }: FileChange): Step {
  try {
    makeFolders(saving, dirname(path));
    // A rename would go over a file that its owner closed for writing.
    if (before !== null) fs.accessSync(join(saving.root, path), fs.constants.W_OK);
    return stage(saving.root, owner, { path, before, after: Buffer.from(text) });
  } catch (error) {
    throw new SaveError(`${path}: ${reasonOf(error)}`);
  }
}

function makeFolders({ root, folders }: Saving, path: string): void {
  const parts = path.split('/');
  for (const index of parts.keys()) {
    const folder = join(root, ...parts.slice(0, index + 1));
    if (fs.existsSync(folder)) continue;
    fs.mkdirSync(folder);
    folders.push(folder);
  }
}

function refuseChanged(root: string, { path, before }: FileChange): void {
  const now = bytesAt(join(root, path));
  const same = now === null || before === null ? now === before : Buffer.compare(now, before) === 0;
  if (!same) throw new SaveError(`${path}: có người vừa sửa tập tin này trong lúc nhập; chạy lại để nhập vào bản mới`);
}

function rename(saving: Saving, steps: readonly Step[]): void {
  const done: Step[] = [];
  for (const step of steps) {
    try {
      if (takeStep(saving.root, owner, step) === 'changed') throw new SaveError('có người vừa sửa tập tin này trong lúc nhập');
      done.push(step);
    } catch (error) {
      const reason = `${step.path}: ${reasonOf(error)}`;
      putBack(saving, done, reason);
      throw nothingWritten(reason);
    }
  }
}

/** The way back is a saving too: killed in the middle, the next run finishes it, forwards or backwards, never half. */
function putBack(saving: Saving, done: readonly Step[], reason: string): void {
  const { root, changes } = saving;
  try {
    const back = done.map(({ path }) => {
      const change = changes.find((one) => one.path === path);
      return stage(root, owner, { path, before: Buffer.from(change?.text ?? ''), after: change?.before ?? null });
    });
    const gone = new Set(done.map(({ path }) => path));
    replaceJournal(
      root,
      owner,
      back,
      changes.map(({ path }) => path).filter((path) => !gone.has(path)),
    );
    for (const step of back) if (takeStep(root, owner, step) === 'changed') throw new SaveError(`có người vừa sửa ${step.path}`);
  } catch (error) {
    throw new SaveError(
      `Mới ghi được ${done.length} trong ${changes.length} tập tin: ${reason}. Không hoàn lại được (${reasonOf(error)}); lần chạy lệnh nhập sau sẽ làm nốt.`,
    );
  }
  abandon(saving);
}

/** Takes away whatever was made for a saving that does not happen. Only clears up: it never hides the first failure. */
function abandon({ root, changes, folders }: Saving): void {
  const attempt = (act: () => void) => {
    try {
      act();
    } catch {
      // The next import clears it.
    }
  };
  for (const { path } of changes) attempt(() => fs.rmSync(temporaryOf(root, path, owner), { force: true }));
  for (const folder of folders.toReversed()) attempt(() => fs.rmdirSync(folder));
  attempt(() => removeJournal(root, owner));
  syncFolder(root);
}

function nothingWritten(reason: string): SaveError {
  return new SaveError(`Chưa ghi gì vào cổng. ${reason}.`);
}
