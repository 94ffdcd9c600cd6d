import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Portal } from './portal.ts';
import { loadPortal } from './read-portal.ts';
import { readStagedHistory } from './staged-history.ts';
import { readStagedNotes } from './staged-notes.ts';
import { readStagedPlaces } from './staged-places.ts';

// Every process that renders needs the whole portal, and reading it takes a second for every thousand procedures: a build
// hands over what the checks have joined. A preview reads the tables, which it shows as they are saved.
const portalFile = 'cong.bin';

/** Hands over a portal that the checks have passed. */
export function stagePortal(portal: Portal, staged: string): void {
  writeFileSync(join(staged, portalFile), serialize(portal));
}

/**
 * The portal of a working folder: as it was handed over, or read from its tables.
 *
 * @throws when anything in them could not be read
 */
export function loadStagedPortal(staged: string): Portal {
  const file = join(staged, portalFile);
  if (existsSync(file)) return deserialize(readFileSync(file)) as Portal;
  return loadPortal(join(staged, 'portal'), {
    history: readStagedHistory(staged),
    places: readStagedPlaces(staged),
    notes: readStagedNotes(staged),
  });
}
