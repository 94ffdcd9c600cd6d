import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Place } from '../issues/issue.ts';

/** Where an editor changes what a page says, by the address of the page; the name of a folder ends with a slash. */
export type PagePlaces = Readonly<Record<string, Place>>;

// A page is made from values, which do not say where they stood: the checks know it, and hand it over beside the portal.
export const placesFile = 'cho-sua.json';

export function stagePlaces(places: PagePlaces, staged: string): void {
  writeFileSync(join(staged, placesFile), JSON.stringify(places));
}

export function readStagedPlaces(staged: string): PagePlaces {
  try {
    return JSON.parse(readFileSync(join(staged, placesFile), 'utf8')) as PagePlaces;
  } catch {
    return {}; // nothing is staged while types are checked
  }
}
