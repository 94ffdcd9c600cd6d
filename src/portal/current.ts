import { portalFolder } from './locate.ts';
import { loadPortal } from './read-portal.ts';

/** The portal that is being built, read once. Pages take everything from here and hand it on. */
export const portal = loadPortal(portalFolder());
