import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { builtFiles } from '../pages.ts';
import type { Content } from './content.ts';
import { fileContent } from './file-content.ts';
import { firstDifference } from './first-difference.ts';
import { withoutHash } from './without-hash.ts';

/** What differs of one page or file, each difference in a line. */
export interface FileDifferences {
  /** The address, as a reader has it: `/thu-tuc/`. */
  address: string;
  lines: string[];
}

export interface Comparison {
  /** How many pages and files were looked at in both portals together. */
  looked: number;
  differences: FileDifferences[];
}

/**
 * Compares two built portals: the pages there are, what each says and does, and the files beside them. How a page
 * looks, the code that browsers load and the search index are not looked at; which pages are searched is, by the marks
 * on the pages.
 */
export async function comparePortals(before: string, after: string): Promise<Comparison> {
  const [old, now] = await Promise.all([filesByName(before), filesByName(after)]);
  const names = [...new Set([...old.keys(), ...now.keys()])].sort();
  const comparison: Comparison = { looked: names.length, differences: [] };
  for (const name of names) {
    const lines = await linesOf([before, old.get(name)], [after, now.get(name)]);
    if (lines.length > 0) comparison.differences.push({ address: `/${name.replace(/(^|\/)index\.html$/, '$1')}`, lines });
  }
  return comparison;
}

/** The files to be looked at, by their names without hashes: pictures of several widths share one. */
async function filesByName(folder: string): Promise<Map<string, string[]>> {
  const files = (await builtFiles(folder)).filter((file) => !/^pagefind\/|^_astro\/.*\.(?:css|js)$/.test(file));
  return Map.groupBy(files, withoutHash);
}

type Files = [folder: string, files: string[] | undefined];

async function linesOf([before, old]: Files, [after, now]: Files): Promise<string[]> {
  if (!old || !now) return [old ? 'chỉ có ở bản cũ' : 'chỉ có ở bản mới'];
  const [oldContent, newContent] = await Promise.all([contentOf(before, old), contentOf(after, now)]);
  const sides = new Set([...oldContent.keys(), ...newContent.keys()]);
  return [...sides].flatMap((side) => firstDifference(side, oldContent.get(side) ?? [], newContent.get(side) ?? []) ?? []);
}

/** Files that share a name have no order of their own: theirs hangs on the hashes. */
async function contentOf(folder: string, files: readonly string[]): Promise<Content> {
  const contents = await Promise.all(files.map(async (file) => fileContent(file, await readFile(join(folder, file)))));
  const [first, ...others] = contents;
  if (first && others.length === 0) return first;
  return new Map([['nội dung', contents.flatMap((content) => [...content.values()].flat()).sort()]]);
}
