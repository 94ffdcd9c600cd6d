import type { IsoDate } from '../text/date.ts';
import { git } from './git.ts';

/**
 * The commit of the main line that held a portal folder at the end of a day: the newest that is not younger. A copy of
 * the repository that was cut off tells nothing, so that every copy tells the same.
 *
 * @returns the whole name of the commit; `null` where there is no repository or no git, its history is cut off or begins
 * later, or the portal does
 */
export async function revisionOfDay(folder: string, day: IsoDate): Promise<string | null> {
  const [commit] = await linesOf(folder, ['rev-list', '--first-parent', '--max-count=1', `--before=${day}T23:59:59+07:00`, 'HEAD', '--']);
  if (!commit) return null;
  const [shallow, settings] = await linesOf(folder, ['rev-parse', '--is-shallow-repository', `${commit}:./data/cong.yaml`]);
  return shallow === 'false' && settings ? commit : null;
}

async function linesOf(folder: string, command: readonly string[]): Promise<string[]> {
  const lines: string[] = [];
  const ended = await git(folder, command, (line) => lines.push(line));
  return ended === 'done' ? lines : [];
}
