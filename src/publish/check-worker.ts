// The thread in which a portal folder is checked before it is built; see check-apart.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { checkPortal } from '../checks/check-portal.ts';
import { placeOf } from '../checks/origin-place.ts';
import { hasErrors } from '../issues/report.ts';
import { today } from '../portal/clock.ts';
import type { Apart } from './check-apart.ts';
import { lostSince } from './lost-since.ts';
import { sourcesOf } from './name-sources.ts';
import { pagePlaces } from './page-places.ts';
import { readChangeNotes } from './read-change-notes.ts';

const { portal, out } = workerData as Apart;
const { reading, site, issues: found } = await checkPortal(portal);
const issues = site ? [...found, ...(await lostSince(out, site))] : found;
const sources = sourcesOf([...(site?.files ?? []), ...(site?.pages ?? [])], (origin) => placeOf(origin, reading));
const changes = site && !hasErrors(issues) ? await readChangeNotes(reading, site, today()) : { notes: null, trouble: null };
parentPort?.postMessage({ settings: reading.settings, issues, sources, places: pagePlaces(reading, site), changes });
