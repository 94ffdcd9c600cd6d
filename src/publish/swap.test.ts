import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { swap } from './swap.ts';

let parent: string;
beforeEach(async () => void (parent = await mkdtemp(join(tmpdir(), 'cong-khai-'))));
afterEach(() => rm(parent, { recursive: true, force: true }));

async function portal(name: string, words: string): Promise<string> {
  const folder = join(parent, name);
  await mkdir(folder);
  await writeFile(join(folder, 'index.html'), words);
  return folder;
}

test('the finished portal takes the place of the last one, of which nothing is left', async () => {
  const dist = await portal('dist', 'old');
  await writeFile(join(dist, 'only-in-the-old.html'), 'old');
  await swap(await portal('work', 'new'), dist);
  expect(await readdir(parent)).toEqual(['dist']);
  expect(await readdir(dist)).toEqual(['index.html']);
  expect(await readFile(join(dist, 'index.html'), 'utf8')).toBe('new');
});

test('the first portal needs no predecessor', async () => {
  await swap(await portal('work', 'new'), join(parent, 'dist'));
  expect(await readdir(parent)).toEqual(['dist']);
});

test('when the finished portal is not there, the last one stays', async () => {
  const dist = await portal('dist', 'old');
  await expect(swap(join(parent, 'work'), dist)).rejects.toThrow();
  expect(await readdir(parent)).toEqual(['dist']);
  expect(await readFile(join(dist, 'index.html'), 'utf8')).toBe('old');
});
