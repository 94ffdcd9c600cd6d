import { join } from 'node:path';
import { stagedFolder } from './locate.ts';
import { loadPortal } from './read-portal.ts';
import { readStagedHistory } from './staged-history.ts';

/** The portal that is being built, read once. Pages take everything from here and hand it on. */
export const portal = loadPortal(join(stagedFolder(), 'portal'), readStagedHistory(stagedFolder()));
