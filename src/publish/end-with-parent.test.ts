import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { isRunning } from './owner.ts';

const preload = new URL('end-with-parent.ts', import.meta.url).href;

test.skipIf(process.platform !== 'linux')('a child that is too busy to hear that its parent was killed ends all the same', async () => {
  const busy = "console.log('busy'); for (;;);";
  const starter = `
    const child = require('node:child_process').spawn(process.execPath, ['--import', ${JSON.stringify(preload)}, '-e', ${JSON.stringify(busy)}], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
    child.stdout.once('data', () => console.log(child.pid));
  `;
  const parent = spawn(process.execPath, ['-e', starter], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [pid] = (await once(parent.stdout, 'data')) as [Buffer];
  const child = Number(pid.toString());
  try {
    expect(isRunning(child)).toBe(true);
    parent.kill('SIGKILL');
    await expect.poll(() => isRunning(child), { timeout: 10_000 }).toBe(false);
  } finally {
    if (isRunning(child)) process.kill(child, 'SIGKILL');
  }
});
