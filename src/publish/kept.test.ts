import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { countChanged, keepPages, keepPublishedHashes, takeKept } from './kept.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'cong-khai-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const published = (hashes: Record<string, string>, out = '/dist') => ({ out, hashes });

test('a page counts that is other, new or gone; a file that is no page does not', () => {
  const file = join(folder, 'published.json');
  keepPublishedHashes(file, published({ 'a.html': '1', 'b.html': '2', 'c.html': '3', 'd.json': '4' }));
  expect(countChanged(file, published({ 'a.html': '1', 'b.html': 'x', 'e.html': '5', 'd.json': 'y' }))).toBe(3);
});

test('nobody knows what changed of a portal that was never published, or into another folder, or not to its end', () => {
  const file = join(folder, 'published.json');
  expect(countChanged(file, published({}))).toBeNull();
  keepPublishedHashes(file, published({}, '/other'));
  expect(countChanged(file, published({}))).toBeNull();
  writeFileSync(file, '{"out":"/dist","ha');
  expect(countChanged(file, published({}))).toBeNull();
});

test('pages of this build take the place of those of the last, whatever templates these had', async () => {
  const kept = join(folder, 'cache', 'pages');
  const keep = async (text: string, templates: string) => {
    const stored = join(folder, 'work');
    mkdirSync(stored);
    writeFileSync(join(stored, '0.bin'), text);
    await keepPages({ stored, templates }, kept);
  };
  await keep('old', 'a');
  await keep('new', 'b');
  expect(readdirSync(kept)).toEqual(['b']);
  expect(readFileSync(join(kept, 'b', '0.bin'), 'utf8')).toBe('new');
});

test('a second build of the same portal keeps to itself until the first is done; with --full nothing is left of earlier ones', async () => {
  vi.stubEnv('CONGKHAI_CACHE', join(folder, 'cache'));
  const take = (work: string, full = false) => takeKept('/portal', join(folder, work), full);
  const first = await take('a');
  mkdirSync(first.kept.pages, { recursive: true });
  const second = await take('b', true);
  expect(second.kept.pages).toBe(join(folder, 'b', 'kept', 'pages'));
  expect(readdirSync(first.kept.root)).toEqual(['pages']);
  second.release();
  first.release();
  const third = await take('c', true);
  expect(third.kept).toEqual(first.kept);
  expect(existsSync(first.kept.root)).toBe(false);
  third.release();
  vi.unstubAllEnvs();
});
