import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Every file of a built portal, relative to it, with forward slashes. Asked in one go: waiting for each of thousands of folders takes longer. */
export async function builtFiles(folder: string): Promise<string[]> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const beginning = join(folder, '/').length;
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(beginning).split(sep).join('/'))
    .sort();
}

/** The HTML pages among them. */
export function pagesAmong(files: readonly string[]): string[] {
  return files.filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'));
}
