import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keptFiles, wordOf } from './kept-files.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'cong-khai-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const files = () => keptFiles(at('kept'), at('dist'));
const word = wordOf('Đất đai');

function publish(): void {
  mkdirSync(at('dist'));
  writeFileSync(at('dist/a.html'), 'Đất đai');
  files().put(at('dist/a.html'), word);
}

test('a kept file is published again, as one file with two names', () => {
  publish();
  expect(files().take(word, at('again'), 'a.html')).toBe(true);
  expect(readFileSync(at('again'), 'utf8')).toBe('Đất đai');
  expect(statSync(at('again')).ino).toBe(statSync(at('dist/a.html')).ino);
});

test('two portals have no file in common: who writes into one leaves the other as it is', () => {
  publish();
  const other = keptFiles(at('kept'), at('other'));
  expect(other.take(word, at('again'), 'a.html')).toBe(true);
  writeFileSync(at('dist/a.html'), 'Cư trú');
  expect(readFileSync(at('again'), 'utf8')).toBe('Đất đai');
});

test('what was never kept is not there', () => {
  expect(files().take(word, at('again'), 'a.html')).toBe(false);
  expect(existsSync(at('again'))).toBe(false);
});

test('a file that someone wrote into where it is published is kept no more', () => {
  publish();
  writeFileSync(at('dist/a.html'), 'Cư trú');
  expect(files().take(word, at('again'), 'a.html')).toBe(false);
  expect(readdirSync(at('kept'))).toEqual([]);
});

test('a file that is closed to others where it is published is open to them when it is published again', () => {
  publish();
  chmodSync(at('dist/a.html'), 0o600);
  expect(files().take(word, at('again'), 'a.html')).toBe(true);
  expect(statSync(at('again')).mode & 0o777).toBe(0o666 & ~process.umask());
  expect(statSync(at('dist/a.html')).mode & 0o777).toBe(0o600);
});

test('what is asked for no more is forgotten, and stays published', () => {
  publish();
  writeFileSync(at('other'), 'x');
  files().put(at('other'), wordOf('x'));
  files().keepOnly(new Set([wordOf('x')]));
  expect(readdirSync(at('kept'))).toEqual([wordOf('x')]);
  expect(existsSync(at('dist/a.html'))).toBe(true);
});

test('where nothing can be kept a file is published all the same', () => {
  const closed = files();
  rmSync(at('kept'), { recursive: true });
  mkdirSync(at('dist'));
  writeFileSync(at('dist/a.html'), 'Đất đai');
  closed.put(at('dist/a.html'), word);
  expect(closed.take(word, at('again'), 'a.html')).toBe(false);
});
