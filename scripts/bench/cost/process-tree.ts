/** What one process uses. */
export interface ProcessUse {
  /** Resident memory now, in bytes; what processes share is counted for each of them, so a sum errs upwards. */
  memory: number;
  /** Processor time since it began, in seconds. */
  cpu: number;
}

/**
 * Asks the system what a process and all its descendants use, by their ids.
 *
 * @throws when the process has ended, or when the system has no command that lists processes (`ps`, PowerShell)
 */
export async function treeUse(pid: number): Promise<Map<number, ProcessUse>> {
  const [{ default: pidtree }, { default: pidusage }] = await Promise.all([import('pidtree'), import('pidusage')]);
  const uses = Object.values(await pidusage(await pidtree(pid, { root: true })));
  // One that ended between the two questions has no figures.
  return new Map(uses.flatMap((use) => (use ? [[use.pid, { memory: use.memory, cpu: use.ctime / 1000 }]] : [])));
}
