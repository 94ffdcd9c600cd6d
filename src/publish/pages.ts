import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Every file of a built portal, relative to it, with forward slashes. */
export async function builtFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/** The HTML pages among them. */
export function pagesAmong(files: readonly string[]): string[] {
  return files.filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'));
}
