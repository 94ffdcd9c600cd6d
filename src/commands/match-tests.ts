import { globSync } from 'node:fs';
import { join, sep } from 'node:path';
import { quoted, WrongCall } from './wrong-call.ts';

/**
 * Makes sure that each word of a call finds tests: none that ran would look like all that passed.
 *
 * @param words parts of paths, as in `src/text`; a line may follow, as in `date.test.ts:20`
 * @throws {WrongCall} for a word that no test has in its path
 */
export function matchTests(project: string, words: readonly string[]): void {
  if (words.length === 0) return;
  const paths = globSync('{src,scripts}/**/*.test.ts', { cwd: project, exclude: ['**/node_modules'] });
  const known = paths.map((path) => join(project, path).split(sep).join('/').toLowerCase());
  const lost = words.find((word) => {
    const wanted = word.replace(/:\d+$/, '').replace(/^\.\//, '').toLowerCase();
    return !known.some((path) => path.includes(wanted));
  });
  if (lost !== undefined)
    throw new WrongCall(`Không có phép thử nào có ${quoted(lost)} trong đường dẫn, ví dụ đúng: «npm test -- src/text».`);
}
