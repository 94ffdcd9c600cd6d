// The thread in which a portal folder is checked before it is built; see check-apart.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { checkPortal } from '../checks/check-portal.ts';
import { placeOf } from '../checks/origin-place.ts';
import { hasErrors } from '../issues/report.ts';
import { today } from '../portal/clock.ts';
import type { Apart, Checked } from './check-apart.ts';
import { lostSince } from './lost-since.ts';
import { sourcesOf } from './name-sources.ts';
import { pagePlaces } from './page-places.ts';
import { readChangeNotes } from './read-change-notes.ts';
import { stageChecked } from './stage.ts';

const { portal, out, work } = workerData as Apart;
const { reading, site, issues: found } = await checkPortal(portal);
const issues = site ? [...found, ...(await lostSince(out, site))] : found;
const sources = sourcesOf([...(site?.files ?? []), ...(site?.pages ?? [])], (origin) => placeOf(origin, reading));
const checked: Checked = { settings: reading.settings, issues, sources, trouble: null, originals: [] };
if (site && !hasErrors(issues)) {
  const { notes, trouble } = await readChangeNotes(reading, site, today());
  checked.trouble = trouble;
  checked.originals = await stageChecked({ reading, portal: site.portal, places: pagePlaces(reading, site), notes }, work);
}
parentPort?.postMessage(checked);
