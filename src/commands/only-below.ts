import { existsSync } from 'node:fs';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import type { Issue } from '../issues/issue.ts';
import { quoted, WrongCall } from './wrong-call.ts';

/**
 * The issues of one file, or of all files below a folder.
 *
 * @param only a path from the portal folder, or a whole path into it
 * @throws {WrongCall} when there is nothing at that path: no issues there would not mean that all is well
 */
export function onlyBelow(issues: readonly Issue[], portal: string, only: string): Issue[] {
  const path = relative(portal, resolve(portal, only)).split(sep).join('/');
  const inside = path !== '..' && !path.startsWith('../') && !isAbsolute(path);
  const found = issues.filter(({ place: { file } }) => path === '' || file === path || file.startsWith(`${path}/`));
  if (inside && (found.length > 0 || existsSync(join(portal, path)))) return found;
  throw new WrongCall(
    `Thư mục cổng không có ${quoted(only)} mà --only nhắc tới; viết đường dẫn tính từ thư mục cổng, ví dụ: --only data/thu-tuc/ho-tich.`,
  );
}
