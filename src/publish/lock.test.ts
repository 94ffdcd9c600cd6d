import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lock, lockFile } from './lock.ts';

let parent: string;
let out: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'cong-khai-'));
  out = join(parent, 'dist');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

function take(): () => void {
  const held = lock(out);
  if ('heldBy' in held) throw new Error(`held by ${held.heldBy}`);
  return held.release;
}

test('is taken once, given back, and leaves nothing', () => {
  const release = take();
  expect(lock(out)).toEqual({ heldBy: process.pid });
  release();
  take()();
  expect(readdirSync(parent)).toEqual([]);
});

test('of two folders is two locks', () => {
  const release = take();
  expect(lock(join(parent, 'khac'))).toHaveProperty('release');
  release();
});

test('passes from a process that is gone', () => {
  const { pid } = spawnSync(process.execPath, ['-e', '']);
  writeFileSync(lockFile(out), JSON.stringify({ host: hostname(), pid, began: '1' }));
  take()();
});

test('passes from a process whose number another one has now', () => {
  writeFileSync(lockFile(out), JSON.stringify({ host: hostname(), pid: process.pid, began: 'earlier' }));
  take()();
});

test('passes from what is no lock at all: one that a power cut left empty', () => {
  writeFileSync(lockFile(out), '');
  take()();
});

test('stays with another machine, which can’t be asked', () => {
  writeFileSync(lockFile(out), JSON.stringify({ host: 'may-khac', pid: 4_000_000, began: '1' }));
  expect(lock(out)).toEqual({ heldBy: 4_000_000 });
});

test('is held by exactly one of many that want it at once, and passes on when that one is killed', async () => {
  writeFileSync(lockFile(out), JSON.stringify({ host: hostname(), pid: 4_000_000, began: '1' }));
  const code = `import { lock } from ${JSON.stringify(new URL('lock.ts', import.meta.url).href)}; console.log('heldBy' in lock(${JSON.stringify(out)}) ? 'no' : 'yes'); setInterval(() => {}, 1000);`;
  const children = Array.from({ length: 8 }, () =>
    spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: ['ignore', 'pipe', 'inherit'] }),
  );
  const answers = await Promise.all(children.map(async ({ stdout }) => String((await once(stdout, 'data'))[0]).trim()));
  expect(answers.filter((answer) => answer === 'yes')).toHaveLength(1);
  await Promise.all(
    children.map((child) => {
      const ended = once(child, 'close');
      child.kill('SIGKILL');
      return ended;
    }),
  );
  take()();
});
