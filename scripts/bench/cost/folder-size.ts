import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Bytes of all files below a folder, and how many of them are pages. */
export function folderSize(folder: string): { bytes: number; pages: number } {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return { bytes, pages: files.filter(({ name }) => name.endsWith('.html')).length };
}

/** Mean bytes of procedure pages, redirects left out: of their HTML, and of the text that a reader sees in it. */
export function meanProcedurePage(folder: string): { html: number; text: number } {
  const names = readdirSync(join(folder, 'thu-tuc')).filter((name) => /^\d\.\d{6}-/.test(name));
  const pages = names.map((name) => readFileSync(join(folder, 'thu-tuc', name, 'index.html'), 'utf8'));
  const mean = (of: (html: string) => string) =>
    pages.reduce((sum, html) => sum + Buffer.byteLength(of(html)), 0) / Math.max(1, pages.length);
  return { html: mean((html) => html), text: mean((html) => html.replace(/<[^<>]*>/g, ' ').replace(/\s+/g, ' ')) };
}
