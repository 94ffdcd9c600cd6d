import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { quoted, WrongCall } from './wrong-call.ts';

/** The two built portals that a command was given. @throws {WrongCall} when there are not two, or one is none */
export function builtFolders(operands: readonly string[]): [before: string, after: string] {
  const [before, after, ...more] = operands;
  if (before === undefined || after === undefined || more.length > 0)
    throw new WrongCall(`Lệnh cần đúng hai thư mục: bản cũ rồi bản mới; bạn đưa ${operands.length}.`);
  const missing = [before, after].find((folder) => !existsSync(join(folder, 'index.html')));
  if (missing !== undefined) throw new WrongCall(`Không có cổng đã dựng nào ở ${quoted(missing)}: thiếu index.html.`);
  return [before, after];
}
