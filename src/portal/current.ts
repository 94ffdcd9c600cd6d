import { join } from 'node:path';
import { stagedFolder } from './locate.ts';
import { loadPortal } from './read-portal.ts';
import { readStagedHistory } from './staged-history.ts';
import { readStagedNotes } from './staged-notes.ts';
import { readStagedPlaces } from './staged-places.ts';

const staged = stagedFolder();

/** The portal that is being built, read once. Pages take everything from here and hand it on. */
export const portal = loadPortal(join(staged, 'portal'), {
  history: readStagedHistory(staged),
  places: readStagedPlaces(staged),
  notes: readStagedNotes(staged),
});
