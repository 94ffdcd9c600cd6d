import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { buildEnvironment } from '../environment.ts';
import { collectSooner, processOptions } from '../process-options.ts';
import { whenKilled } from '../when-killed.ts';

const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin', 'astro.mjs');

/**
 * Has Astro compile the templates and the staged texts of a portal; see keep-compiled.ts for what is kept of it. A process
 * of its own: its memory goes back before pages are rendered, it sees only the variables that it needs, and it ends when
 * this one does.
 *
 * @param work the working folder, with the staged portal and a copy of the templates
 * @throws when Astro does not end well, its own words are in the error; when it was stopped
 */
export async function compile(work: string, stopping: AbortSignal): Promise<void> {
  const output: string[] = [];
  const code = await new Promise<number | null>((resolve, reject) => {
    // --force: texts are read anew each time, so that nothing stale is ever published.
    const child = spawn(process.execPath, [collectSooner, ...processOptions, astro, 'build', '--force', '--silent', '--root', work], {
      cwd: work,
      env: buildEnvironment({
        ...process.env,
        CONGKHAI_OUT: join(work, 'nothing'),
        CONGKHAI_WORK: work,
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_ENV: 'production',
      }),
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      signal: stopping,
      killSignal: 'SIGKILL',
    });
    const release = whenKilled(() => child.kill('SIGKILL'));
    const take = (chunk: Buffer) => void output.push(chunk.toString());
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    // Who was stopped says so here too, before it has ended.
    child.on('error', (error) => child.pid === undefined && reject(error));
    child.on('close', (ended) => {
      release();
      resolve(ended);
    });
  });
  if (code !== 0) throw new Error(`Astro không biên dịch được khuôn trang:\n${output.join('').slice(-6000)}`);
}
