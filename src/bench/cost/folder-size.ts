import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes of all files below a folder, and how many of them are pages. */
export function folderSize(folder: string): { bytes: number; pages: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return { bytes, pages: files.filter(({ name }) => name.endsWith('.html')).length };
}

/** Mean bytes of the HTML of procedure pages, redirects left out. */
export function meanProcedurePage(folder: string): number {
  const pages = readdirSync(join(folder, 'thu-tuc')).filter((name) => /^\d\.\d{6}-/.test(name));
  return pages.reduce((sum, name) => sum + statSync(join(folder, 'thu-tuc', name, 'index.html')).size, 0) / Math.max(1, pages.length);
}
