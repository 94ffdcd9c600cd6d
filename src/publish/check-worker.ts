// The thread in which a portal folder is checked before it is built; see check-apart.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { checkPortal } from '../checks/check-portal.ts';
import { placeOf } from '../checks/origin-place.ts';
import { sourcesOf } from './name-sources.ts';
import { pagePlaces } from './page-places.ts';

const { reading, site, issues } = await checkPortal(workerData as string);
const sources = sourcesOf([...(site?.files ?? []), ...(site?.pages ?? [])], (origin) => placeOf(origin, reading));
parentPort?.postMessage({ settings: reading.settings, issues, sources, places: pagePlaces(reading, site) });
