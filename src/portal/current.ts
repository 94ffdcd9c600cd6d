import { stagedFolder } from './locate.ts';
import { loadStagedPortal } from './staged-portal.ts';

/** The portal that is being built, read once. Pages take everything from here and hand it on. */
export const portal = loadStagedPortal(stagedFolder());
