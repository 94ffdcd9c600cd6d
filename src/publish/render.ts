import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildEnvironment } from './environment.ts';
import { whenKilled } from './when-killed.ts';
import type { WorkFolder } from './work-folder.ts';

const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin', 'astro.mjs');
const endWithParent = pathToFileURL(join(import.meta.dirname, 'end-with-parent.ts')).href;

/**
 * Renders a staged portal with Astro into its working folder. A process of its own: its memory goes back before the
 * index is built, it sees only the variables that it needs, and it ends when this one does.
 *
 * @throws when Astro does not end well; its own words are in the error
 */
export async function render(portal: string, { path, out }: WorkFolder): Promise<void> {
  const output: string[] = [];
  const code = await new Promise<number | null>((resolve, reject) => {
    // --force: texts are read anew each time, so that nothing stale is ever published.
    const child = spawn(process.execPath, ['--import', endWithParent, astro, 'build', '--force', '--silent', '--root', path], {
      cwd: path,
      env: buildEnvironment({
        ...process.env,
        CONGKHAI_PORTAL: portal,
        CONGKHAI_OUT: out,
        CONGKHAI_WORK: path,
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_ENV: 'production',
      }),
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    const release = whenKilled(() => child.kill('SIGKILL'));
    const take = (chunk: Buffer) => void output.push(chunk.toString());
    child.stdout?.on('data', take);
    child.stderr?.on('data', take);
    child.on('error', reject);
    child.on('close', (ended) => {
      release();
      resolve(ended);
    });
  });
  if (code !== 0) throw new Error(`Astro không dựng được cổng:\n${output.join('').slice(-6000)}`);
}
