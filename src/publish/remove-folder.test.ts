import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { removeFolder } from './remove-folder.ts';

let parent: string;
beforeEach(() => void (parent = mkdtempSync(join(tmpdir(), 'cong-khai-'))));
afterEach(() => rmSync(parent, { recursive: true, force: true }));

test.each([0, 1, 200])('a folder with %i folders in a folder is gone, and what lies beside it stays', async (count) => {
  const folder = join(parent, 'cu');
  mkdirSync(join(folder, 'thu-tuc'), { recursive: true });
  for (let number = 0; number < count; number += 1) {
    mkdirSync(join(folder, 'thu-tuc', String(number), 'sau'), { recursive: true });
    writeFileSync(join(folder, 'thu-tuc', String(number), 'index.html'), 'x');
  }
  writeFileSync(join(folder, 'index.html'), 'x');
  writeFileSync(join(parent, 'khac'), 'x');
  await removeFolder(folder);
  expect(readdirSync(parent)).toEqual(['khac']);
});

test('what a link leads to stays', async () => {
  mkdirSync(join(parent, 'khac'));
  writeFileSync(join(parent, 'khac', 'a'), 'x');
  mkdirSync(join(parent, 'cu', 'mot'), { recursive: true });
  symlinkSync(join(parent, 'khac'), join(parent, 'cu', 'lien-ket'));
  symlinkSync(join(parent, 'khac'), join(parent, 'cu', 'mot', 'lien-ket'));
  await removeFolder(join(parent, 'cu'));
  expect(existsSync(join(parent, 'khac', 'a'))).toBe(true);
  expect(readdirSync(parent)).toEqual(['khac']);
});

test('there may be no folder', async () => {
  await expect(removeFolder(join(parent, 'cu'))).resolves.toBeUndefined();
});
