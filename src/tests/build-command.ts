import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** `npm run build` as a process of its own, which a test may end before its time. */
export interface BuildCommand {
  child: ChildProcess;
  /** Everything that it has printed until now. */
  output: () => string;
  /** Waits until it has printed something. */
  says: (words: string) => Promise<void>;
  /** Its exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals | null>;
}

const script = fileURLToPath(new URL('../../scripts/build.ts', import.meta.url));

/** Starts a build. @param environment variables beside those of this process */
export function startBuild(portal: string, out: string, environment: NodeJS.ProcessEnv = {}): BuildCommand {
  let printed = '';
  const waiting = new Set<() => void>();
  const child = spawn(process.execPath, [script], {
    env: { ...process.env, CONGKHAI_PORTAL: portal, CONGKHAI_OUT: out, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const take = (chunk: Buffer) => {
    printed += chunk.toString();
    for (const look of waiting) look();
  };
  child.stdout.on('data', take);
  child.stderr.on('data', take);
  const ended = new Promise<number | NodeJS.Signals | null>((resolve) => child.on('close', (code, signal) => resolve(signal ?? code)));
  const says = (words: string) =>
    new Promise<void>((resolve, reject) => {
      const look = () => {
        if (!printed.includes(words)) return;
        waiting.delete(look);
        resolve();
      };
      waiting.add(look);
      void ended.then(() => reject(new Error(`It ended without saying «${words}»:\n${printed}`)));
      look();
    });
  return { child, output: () => printed, says, ended };
}
