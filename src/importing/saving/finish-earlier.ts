import fs from 'node:fs';
import { journalOf, ownersOf, readJournal, removeJournal, temporaryOf, type Journal } from './journal.ts';
import { obstacleOn } from './plain-path.ts';
import { reasonOf, SaveError } from './save-error.ts';
import { takeStep } from './steps.ts';

/**
 * Finishes what earlier imports left: one that was killed while renaming is completed, one that was killed before
 * leaves nothing but temporary files, which go. What belongs to a living process is not touched.
 *
 * @returns sentences that say what was done
 * @throws {SaveError} when it cannot be done
 */
export function finishEarlier(folder: string): string[] {
  try {
    const root = fs.realpathSync(folder);
    return ownersOf(root).flatMap(({ owner, isAlive }) => (isAlive ? [] : finish(root, owner)));
  } catch (error) {
    throw new SaveError(`Lượt nhập trước bị ngắt giữa chừng và chưa làm nốt được: ${reasonOf(error)}.`);
  }
}

function finish(root: string, owner: number): string[] {
  const journal = readJournal(journalOf(root, owner));
  const said = journal?.written
    ? complete(root, owner, journal)
    : ['Lượt nhập trước bị ngắt trước khi ghi: các bảng vẫn như cũ. Đã dọn tập tin tạm của lượt đó.'];
  for (const path of [...(journal?.discard ?? []), ...(journal?.steps ?? []).map((step) => step.path)]) {
    // No temporary file is looked for behind a link.
    if (obstacleOn(root, path) === null) fs.rmSync(temporaryOf(root, path, owner), { force: true });
  }
  removeJournal(root, owner);
  return said;
}

function complete(root: string, owner: number, { steps }: Journal): string[] {
  const results = steps.map((step) => ({ path: step.path, result: takeStep(root, owner, step) }));
  const named = (wanted: string) =>
    results
      .filter(({ result }) => result === wanted)
      .map(({ path }) => path)
      .join(', ');
  const [done, changed] = [named('done'), named('changed')];
  return [
    `Lượt nhập trước bị ngắt trong lúc ghi. ${done === '' ? 'Mọi tập tin của lượt đó đã ở đúng chỗ.' : `Đã làm nốt: ${done}.`}`,
    ...(changed === ''
      ? []
      : [`Giữ nguyên ${changed}: tập tin đã được sửa sau đó, hoặc bản tạm không còn. Hãy nhập lại các tập tin của lượt trước.`]),
  ];
}
