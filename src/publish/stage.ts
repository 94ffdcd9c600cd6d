import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { lastChanges } from '../domain/last-changes.ts';
import { movedPartsOf } from '../domain/long-text.ts';
import { encodedOnce } from '../pictures/encoded-once.ts';
import { today } from '../portal/clock.ts';
import type { Portal } from '../portal/portal.ts';
import { readHistory } from '../portal/read-history.ts';
import { readPortal, type PortalReading } from '../portal/read-portal.ts';
import { stageDays } from '../portal/staged-days.ts';
import { historyFile, stageHistory } from '../portal/staged-history.ts';
import { stageNotes, type ChangeNotes } from '../portal/staged-notes.ts';
import { placesFile, stagePlaces, type PagePlaces } from '../portal/staged-places.ts';
import { stagePortal } from '../portal/staged-portal.ts';
import { stageSettings } from '../portal/staged-settings.ts';
import { keptFolders } from './kept.ts';
import { originalsOf } from './originals.ts';
import { stageSources } from './stage-sources.ts';
import { stagePublic } from './stage-public.ts';
import { stageTexts, type PutText } from './stage-texts.ts';
import { packTexts, textsBelow } from './packed-texts.ts';

/** What is handed over beside the portal, since no editor may put a file there. */
export const handedOver: readonly string[] = [historyFile, placesFile];

/** What the checks have found of a portal besides its mistakes. */
export interface CheckedPortal {
  reading: PortalReading;
  portal: Portal;
  /** Where pages are changed. */
  places: PagePlaces;
  /** What changed for citizens of late, where somebody compared. */
  notes: ChangeNotes | null;
}

/**
 * Makes what the renderer is given of a portal that the checks have passed: the joined portal, its texts and pictures, and
 * its `public/`. Texts lie packed until they are compiled.
 *
 * @param into a working folder
 * @returns the pictures that are shown, as they lie in the portal folder: none of them may be published as it is
 */
export async function stageChecked({ reading, portal, places, notes }: CheckedPortal, into: string): Promise<string[]> {
  stageSettings(portal.settings, into);
  stagePortal({ ...portal, places, notes, movedParts: movedPartsOf(portal) }, into);
  // A portal without a server has no sitemap, which alone asks for these.
  if (portal.settings.site) stageDays(lastChanges(portal), into);
  const { put, close } = packTexts(into);
  const originals = await stageFiles(reading, into, put);
  close();
  return originals;
}

/**
 * Makes what a preview is given: the same, but for the joined portal. It gets the tables, which it shows as they are saved.
 *
 * @param into a working folder
 * @param places where pages are changed, as the checks found it
 */
export async function stage(portal: string, into: string, places: PagePlaces = {}): Promise<string[]> {
  const reading = readPortal(portal);
  await stageSources(portal, join(into, 'portal'));
  stageHistory(await readHistory(portal, reading.tables, today()), into);
  stagePlaces(places, into);
  stageNotes(null, into);
  return stageFiles(reading, into, textsBelow(join(into, 'texts')));
}

async function stageFiles(reading: PortalReading, into: string, put: PutText): Promise<string[]> {
  const pictures = encodedOnce(keptFolders(reading.folder).pictures);
  await stageTexts(reading, put, pictures.encode);
  await stagePublic(reading, join(into, 'public'), pictures.encode);
  await pictures.forgetOthers();
  return originalsOf(reading);
}

/**
 * Makes it anew while a server reads it: only what differs is written, what is gone is removed.
 *
 * @returns the files that are others now, new or gone, below `into`
 */
export async function stageAgain(portal: string, into: string, places: PagePlaces = {}): Promise<string[]> {
  const fresh = join(into, 'moi');
  await rm(fresh, { recursive: true, force: true });
  await stage(portal, fresh, places);
  const changed = await followHandedOver(fresh, into);
  for (const part of ['portal', 'texts', 'public'])
    changed.push(...(await follow(join(fresh, part), join(into, part))).map((file) => `${part}/${file}`));
  await rm(fresh, { recursive: true });
  return changed;
}

/** @returns which files beside the portal were others */
async function followHandedOver(fresh: string, shown: string): Promise<string[]> {
  const changed: string[] = [];
  for (const file of handedOver) {
    const wanted = await readFile(join(fresh, file));
    if (wanted.equals(await readFile(join(shown, file)))) continue;
    await writeFile(join(shown, file), wanted);
    changed.push(file);
  }
  return changed;
}

/** @returns what was other in `shown`, with forward slashes */
async function follow(fresh: string, shown: string): Promise<string[]> {
  await mkdir(shown, { recursive: true });
  const [wanted, there] = [new Set(await filesBelow(fresh)), new Set(await filesBelow(shown))];
  const changed = [...there].filter((file) => !wanted.has(file));
  for (const file of changed) await rm(join(shown, file));
  for (const file of wanted) {
    const same = there.has(file) && (await readFile(join(fresh, file))).equals(await readFile(join(shown, file)));
    if (!there.has(file)) await rm(join(shown, file), { recursive: true, force: true }); // a folder that is none any more
    if (same) continue;
    await cp(join(fresh, file), join(shown, file), { recursive: true });
    changed.push(file);
  }
  return changed.map((file) => file.split(sep).join('/'));
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
}
