import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';

/** Which process made something: what it leaves behind when it is killed may be cleared once it is gone. */
export interface Owner {
  host: string;
  pid: number;
  /** When it began, as the system counts; numbers of processes are used again. Empty where the system does not tell. */
  began: string;
}

export function thisProcess(): Owner {
  return { host: hostname(), pid: process.pid, began: beginning(process.pid) };
}

/** Whether the process is still at work. One of another machine that shares the disk can't be asked and counts as alive. */
export function isAlive({ host, pid, began }: Owner): boolean {
  return host !== hostname() || (isRunning(pid) && beginning(pid) === began);
}

/** Whether this machine has a process of that number. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'; // another user's
  }
}

/** The owner that a file names, or `null` when it does not. */
export function readOwner(file: string): Owner | null {
  try {
    const { host, pid, began } = JSON.parse(readFileSync(file, 'utf8')) as Partial<Owner>;
    return typeof host === 'string' && typeof pid === 'number' && typeof began === 'string' ? { host, pid, began } : null;
  } catch {
    return null;
  }
}

/** The 22nd field of /proc/<pid>/stat (proc_pid_stat(5)); the second is a name in brackets and may hold blanks. */
function beginning(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'latin1');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  } catch {
    return '';
  }
}
