import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { WrongCall } from '../commands/wrong-call.ts';
import { makeFolder, placeForPortal, writeFiles } from './new-folder.ts';

let parent: string;
beforeEach(() => void (parent = mkdtempSync(join(tmpdir(), 'mo-'))));
afterEach(() => rmSync(parent, { recursive: true }));

const at = (name: string) => join(parent, name);
const fill = (beside: string) => Promise.resolve(writeFiles(beside, new Map([['a/b.txt', 'chữ']])));

test.each(['mới', 'sâu/hơn nữa', 'trống'])('a portal may be made in %s', async (name) => {
  mkdirSync(at('trống'));
  await makeFolder(placeForPortal(at(name)), fill);
  expect(readFileSync(join(at(name), 'a/b.txt'), 'utf8')).toBe('chữ');
  expect(readdirSync(join(at(name), '..')).filter((entry) => entry.startsWith('.'))).toEqual([]);
});

test('a link to an empty folder leads to the portal', async () => {
  mkdirSync(at('trống'));
  symlinkSync(at('trống'), at('liên kết'));
  await makeFolder(placeForPortal(at('liên kết')), fill);
  expect(readFileSync(join(at('liên kết'), 'a/b.txt'), 'utf8')).toBe('chữ');
});

test('nothing goes over what is there', () => {
  mkdirSync(at('đầy'));
  writeFileSync(join(at('đầy'), '.git'), '');
  writeFileSync(at('tập tin'), '');
  symlinkSync(at('không có'), at('liên kết'));
  for (const name of ['đầy', 'tập tin', 'liên kết']) expect(() => placeForPortal(at(name))).toThrow(WrongCall);
});

test('what fails halfway leaves nothing', async () => {
  await expect(makeFolder(at('mới'), (beside) => fill(beside).then(() => Promise.reject(new Error('hết chỗ'))))).rejects.toThrow('hết chỗ');
  expect(readdirSync(parent)).toEqual([]);
});

test('what somebody puts there meanwhile stays', async () => {
  const making = makeFolder(at('mới'), async (beside) => {
    await fill(beside);
    writeFiles(at('mới'), new Map([['của họ.txt', '']]));
  });
  await expect(making).rejects.toThrow();
  expect(readdirSync(at('mới'))).toEqual(['của họ.txt']);
  expect(existsSync(join(at('mới'), 'a'))).toBe(false);
  expect(readdirSync(parent)).toEqual(['mới']);
});
