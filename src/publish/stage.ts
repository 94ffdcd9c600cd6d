import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { encodedOnce } from '../pictures/encoded-once.ts';
import { today } from '../portal/clock.ts';
import { cacheFolder } from '../portal/locate.ts';
import { readHistory } from '../portal/read-history.ts';
import { readPortal } from '../portal/read-portal.ts';
import { readStagedHistory, stageHistory } from '../portal/staged-history.ts';
import { stageNotes, type ChangeNotes } from '../portal/staged-notes.ts';
import { stagePlaces, type PagePlaces } from '../portal/staged-places.ts';
import { originalsOf } from './originals.ts';
import { stageSources } from './stage-sources.ts';
import { stagePublic } from './stage-public.ts';
import { stageTexts } from './stage-texts.ts';
import { project } from './work-folder.ts';

/**
 * Makes what the renderer is given of a portal that the checks have passed: its tables, texts and pictures, and its `public/`.
 *
 * @param into a working folder
 * @param places where pages are changed, as the checks found it
 * @param notes what changed for citizens of late, where somebody compared
 * @returns the pictures that are shown, as they lie in the portal folder: none of them may be published as it is
 */
export async function stage(portal: string, into: string, places: PagePlaces = {}, notes: ChangeNotes | null = null): Promise<string[]> {
  const reading = readPortal(portal);
  const pictures = encodedOnce(resolve(project, cacheFolder(portal), 'pictures'));
  await stageSources(portal, join(into, 'portal'));
  stageHistory(await readHistory(portal, reading.tables, today()), into);
  stagePlaces(places, into);
  stageNotes(notes, into);
  await stageTexts(reading, join(into, 'texts'), pictures.encode);
  await stagePublic(reading, join(into, 'public'), pictures.encode);
  await pictures.forgetOthers();
  return originalsOf(reading);
}

/** Makes it anew while a server reads it: only what differs is written, what is gone is removed. */
export async function stageAgain(portal: string, into: string, places: PagePlaces = {}): Promise<void> {
  const fresh = join(into, 'moi');
  await rm(fresh, { recursive: true, force: true });
  await stage(portal, fresh);
  stageHistory(readStagedHistory(fresh), into);
  stagePlaces(places, into);
  for (const part of ['portal', 'texts', 'public']) await follow(join(fresh, part), join(into, part));
  await rm(fresh, { recursive: true });
}

async function follow(fresh: string, shown: string): Promise<void> {
  await mkdir(shown, { recursive: true });
  const [wanted, there] = [new Set(await filesBelow(fresh)), new Set(await filesBelow(shown))];
  for (const file of there) if (!wanted.has(file)) await rm(join(shown, file));
  for (const file of wanted) {
    const same = there.has(file) && (await readFile(join(fresh, file))).equals(await readFile(join(shown, file)));
    if (!there.has(file)) await rm(join(shown, file), { recursive: true, force: true }); // a folder that is none any more
    if (!same) await cp(join(fresh, file), join(shown, file), { recursive: true });
  }
}

async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1));
}
