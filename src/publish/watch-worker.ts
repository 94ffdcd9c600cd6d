// The thread in which a portal folder is checked and staged anew at every save; see watch-portal.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { checkPortal } from '../checks/check-portal.ts';
import { hasErrors } from '../issues/report.ts';
import type { Judged } from './judge-beside.ts';
import { pagePlaces } from './page-places.ts';
import { stageAgain } from './stage.ts';

const [portal, staged] = workerData as [string, string];
parentPort?.on('message', async () => {
  const { reading, site, issues } = await checkPortal(portal);
  const changed = hasErrors(issues) ? [] : await stageAgain(portal, staged, pagePlaces(reading, site));
  parentPort?.postMessage({ issues, changed } satisfies Judged);
});
