import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openDataAddress, searchAddress } from '../../domain/addresses.ts';
import { addressOf, fileOf, followLink } from '../../domain/follow-link.ts';
import { builtFiles, pagesAmong } from '../pages.ts';
import { copyPage, type Additions } from './copy-page.ts';
import { copyFolder, planCopy } from './copy-plan.ts';
import { copyStyleSheet } from './copy-styles.ts';
import { copyLine, copyStyles, doorFile, doorPage, firstWords, firstWordsFile, type CopyOf } from './copy-words.ts';
import type { Ways } from './lead.ts';
import { pageScript, readerScript } from './plain-script.ts';

const styles = 'ban-chep.css';
const reader = 'ban-chep.js';

/**
 * Writes a copy of a built portal that opens from a disk, without a server and without a network.
 *
 * @param built the built portal; nothing in it is touched
 * @param to an empty folder
 */
export async function writeCopy(built: string, to: string, copy: CopyOf): Promise<void> {
  const { base, site } = copy.settings;
  const files = await builtFiles(built);
  const moved = waysOn(built, files, base);
  const ways: Ways = { base, site, moved, places: planCopy(files.filter((file) => !moved.has(file))) };
  const write: Writing['write'] = (place, content) => writeAt(join(to, copyFolder, place), content);
  const { scripts, data } = writePages(built, { copy, ways, write });
  for (const file of files.filter(isFetched)) data.add(file);
  for (const [place, modules] of scripts) {
    write(place, await pageScript(modules.map((file) => join(built, file))));
  }
  write(
    reader,
    await readerScript(
      base,
      [...ways.places].filter(([file, place]) => file !== place),
    ),
  );
  for (const file of data) {
    const place = ways.places.get(file) ?? file;
    write(`${place}.js`, `congKhaiData(${JSON.stringify(place)},${JSON.stringify(readFileSync(join(built, file), 'utf8'))})`);
  }
  write(styles, copyStyles(copy));
  writeAt(join(to, doorFile), doorPage(copy));
  writeAt(join(to, firstWordsFile), firstWords(copy));
}

/** Data that scripts ask for without a page naming the file; open data are for people. */
function isFetched(file: string): boolean {
  return file.endsWith('.json') && !file.startsWith(openDataAddress.slice(1)) && !file.startsWith('pagefind/');
}

/** Pages that only lead on to another. */
function waysOn(built: string, files: readonly string[], base: string): Map<string, string> {
  return new Map(
    pagesAmong(files).flatMap((file): [string, string][] => {
      const [, link] = /<meta http-equiv="refresh" content="\d+; ?url=([^"]*)"/i.exec(readFileSync(join(built, file), 'utf8')) ?? [];
      const target = link === undefined ? null : followLink(link, addressOf(file), base);
      return target?.kind === 'own' ? [[file, fileOf(target.path)]] : [];
    }),
  );
}

interface Writing {
  copy: CopyOf;
  ways: Ways;
  write: (place: string, content: string | Uint8Array) => void;
}

/** Every file that goes into the copy as it is or led anew. @returns the scripts and the data that the pages ask for */
function writePages(built: string, { copy, ways, write }: Writing): { scripts: Map<string, readonly string[]>; data: Set<string> } {
  const scripts = new Map<string, readonly string[]>();
  const data = new Set<string>();
  const living = (file: string) => (ways.site === null ? null : new URL(ways.base + addressOf(file).slice(1), ways.site).href);
  const additions: Additions = {
    ...ways,
    styles,
    reader,
    lineFor: (file) => copyLine(copy, living(file), file === fileOf(searchAddress)),
    scriptOf(modules) {
      const place = `_astro/trang-${createHash('sha256').update(modules.join('\n')).digest('hex').slice(0, 8)}.js`;
      scripts.set(place, modules);
      return place;
    },
    onData: (file) => data.add(file),
  };
  for (const [file, place] of ways.places) {
    const read = () => readFileSync(join(built, file), 'utf8');
    if (file.endsWith('.html')) write(place, copyPage(read(), file, additions));
    else if (file.endsWith('.css')) write(place, copyStyleSheet(read(), { folder: built, file, ways }));
    else write(place, readFileSync(join(built, file)));
  }
  return { scripts, data };
}

function writeAt(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
