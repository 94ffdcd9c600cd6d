import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { quoted, WrongCall } from '../commands/wrong-call.ts';

const isSheet = /\.(?:docx|xlsx|csv)$/i;
/** Word and Excel leave it beside a file that is open. */
const isLock = /^(?:~\$|\.~lock\.)/;

/**
 * The sheets that somebody named: files as they are, and all that lie below a folder, in the order of their names.
 *
 * @throws {WrongCall} for a path where nothing is, and a folder without any
 */
export function sheetPaths(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    const there = statSync(path, { throwIfNoEntry: false });
    if (!there) throw new WrongCall(`Không có hồ sơ nào ở ${quoted(path)}.`);
    if (!there.isDirectory()) return [path];
    const below = readdirSync(path, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && isSheet.test(entry.name) && !isLock.test(entry.name))
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort();
    if (below.length === 0) throw new WrongCall(`Thư mục ${quoted(path)} không có hồ sơ nào (.docx, .xlsx, .csv).`);
    return below;
  });
}

/** Which of the words of a call is the folder of the new portal, and which are more sheets: a shell unfolds `ho-so/*.docx`. */
export function splitOperands(operands: readonly string[], sheets: string | undefined): { folder: string | undefined; sheets: string[] } {
  if (sheets === undefined) return { folder: operands.length === 1 ? operands[0] : undefined, sheets: [] };
  const folders = operands.filter((word) => !isSheet.test(word));
  return { folder: folders.length === 1 ? folders[0] : undefined, sheets: [sheets, ...operands.filter((word) => isSheet.test(word))] };
}
