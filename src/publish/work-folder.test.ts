import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clearDeadWork, openWorkFolder } from './work-folder.ts';

test('a working folder goes with all that it has, and is nobody else’s to clear meanwhile', async () => {
  const { path, inMemory, remove } = await openWorkFolder();
  writeFileSync(join(inMemory, 'a.html'), 'Đất đai');
  clearDeadWork();
  expect([existsSync(path), existsSync(join(inMemory, 'a.html'))]).toEqual([true, true]);
  remove();
  expect([existsSync(path), existsSync(inMemory)]).toEqual([false, false]);
});

test.runIf(existsSync('/dev/shm'))('what a build that was killed left in memory is cleared, and nothing that is called otherwise', () => {
  const { pid } = spawnSync(process.execPath, ['--version']);
  const left = mkdtempSync(`/dev/shm/congkhai-dung-${pid}-`);
  const other = mkdtempSync(`/dev/shm/congkhai-khac-${pid}-`);
  mkdirSync(join(left, 'muc-luc-0.trang'));
  try {
    clearDeadWork();
    expect([existsSync(left), existsSync(other)]).toEqual([false, true]);
  } finally {
    for (const folder of [left, other]) rmSync(folder, { recursive: true, force: true });
  }
});
