import { createRequire } from 'node:module';
import { spawn } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';

const astro = join(dirname(createRequire(import.meta.url).resolve('astro/package.json')), 'bin', 'astro.mjs');

const root = resolve(import.meta.dirname, '../..');

/**
 * Renders a portal folder with Astro into a folder. A process of its own: it reads the portal anew and its memory
 * goes back before the index is built.
 *
 * @throws when Astro does not end well; its own words are in the error
 */
export async function render(portal: string, out: string): Promise<void> {
  const output: string[] = [];
  const code = await new Promise<number | null>((resolve, reject) => {
    // --force: texts are read anew each time, so that nothing stale is ever published.
    const child = spawn(process.execPath, [astro, 'build', '--force', '--silent'], {
      cwd: root,
      env: { ...process.env, CONGKHAI_PORTAL: portal, CONGKHAI_OUT: out, ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()));
    child.on('error', reject);
    child.on('close', resolve);
  });
  if (code !== 0) throw new Error(`Astro không dựng được cổng:\n${output.join('').slice(-6000)}`);
}
