import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isTakenEverywhere } from '../publish/offline/copy-plan.ts';
import { inspect } from '../publish/inspect.ts';
import { builtFiles, pagesAmong } from '../publish/pages.ts';

/** What would fail when a copy is opened from a disk: a link to no file, an address from the root, a name that a system refuses. */
export async function copyDefects(folder: string): Promise<string[]> {
  const files = await builtFiles(folder);
  const known = new Set(files);
  const read = (file: string) => readFileSync(join(folder, file), 'utf8');
  const pages = new Map(pagesAmong(files).map((file) => [file, inspect(read(file))]));
  const follow = (from: string, link: string): string[] => {
    if (/^(?:https?|mailto|tel|data):/.test(link)) return [];
    const [path = '', fragment = ''] = link.replace(/\?[^#]*/, '').split('#');
    const to = path === '' ? from : posix.join(posix.dirname(from), path);
    if (path.startsWith('/') || !known.has(to)) return [`${from}: ${link}`];
    const ids = pages.get(to)?.ids;
    return ids === undefined || fragment === '' || ids.has(decodeURIComponent(fragment)) ? [] : [`${from}: ${link} (không có chỗ này)`];
  };
  return [
    ...files.filter((file) => file !== '.congkhai' && !isTakenEverywhere(file)).map((file) => `tên: ${file}`),
    ...[...pages].flatMap(([file, { links, inline, foreign }]) => [
      ...links.filter(Boolean).flatMap((link) => follow(file, link)),
      ...inline,
      ...foreign,
    ]),
    ...[...pages.keys()].filter((file) => /<script[^>]* type="?module|\s(?:href|src|action)="?\//.test(read(file))),
    ...files
      .filter((file) => file.endsWith('.css'))
      .flatMap((file) => [...read(file).matchAll(/url\("?([^")]*)/g)].flatMap(([, link = '']) => follow(file, link))),
  ];
}
