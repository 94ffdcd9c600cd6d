// The thread in which a portal folder is checked before it is built; see check-apart.ts.
import { parentPort, workerData } from 'node:worker_threads';
import { checkPortal } from '../checks/check-portal.ts';

const { reading, issues } = await checkPortal(workerData as string);
parentPort?.postMessage({ settings: reading.settings, issues });
