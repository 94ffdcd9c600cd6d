import { readdirSync, readFileSync } from 'node:fs';

/** What a process and all its descendants use. */
export interface TreeUse {
  /** Resident memory now, in bytes; what processes share is counted for each of them, so this errs upwards. */
  memory: number;
  /** The most resident memory that a single one of them has held since it began, in bytes. */
  largest: number;
  /** Processor time since they began, those that have ended included, in seconds. */
  cpu: number;
}

/** The unit of times in `/proc/<pid>/stat` is 1/100 s on every Linux that Node runs on (USER_HZ). */
const ticksPerSecond = 100;

/** Reads what a process tree uses, or `null` where the system has no `/proc` (then nothing is measured). */
export function treeUse(pid: number): TreeUse | null {
  const status = read(`/proc/${pid}/status`);
  if (status === null) return null;
  const bytes = (label: string) => Number.parseInt(status.split(`${label}:`)[1] ?? '0', 10) * 1024;
  const use = { memory: bytes('VmRSS'), largest: bytes('VmHWM'), cpu: cpuOf(pid) };
  for (const child of childrenOf(pid)) {
    const below = treeUse(child);
    if (!below) continue;
    use.memory += below.memory;
    use.largest = Math.max(use.largest, below.largest);
    use.cpu += below.cpu;
  }
  return use;
}

/** Own time and that of children that have ended: fields 14 to 17, counted behind the name, which may hold spaces. */
function cpuOf(pid: number): number {
  const fields = (read(`/proc/${pid}/stat`) ?? '').split(') ').at(-1)?.split(' ') ?? [];
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / ticksPerSecond;
}

/** Linux lists children by the thread that started them. */
function childrenOf(pid: number): number[] {
  try {
    const threads = readdirSync(`/proc/${pid}/task`);
    return threads.flatMap((thread) => (read(`/proc/${pid}/task/${thread}/children`) ?? '').split(' ').filter(Boolean).map(Number));
  } catch {
    return []; // it ended while we looked
  }
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
