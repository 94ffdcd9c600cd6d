import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { marker } from './destination.ts';
import { clearDeadSwaps, swap } from './swap.ts';

const built = { name: 'Xã Hai', day: '2026-11-29' };
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
  await swap(await portal('work', 'new'), dist, built);
  expect(await readdir(parent)).toEqual(['dist']);
  expect(await readdir(dist)).toEqual([marker, 'index.html']);
  expect(await readFile(join(dist, 'index.html'), 'utf8')).toBe('new');
});

test('the first portal needs no predecessor', async () => {
  await swap(await portal('work', 'new'), join(parent, 'dist'), built);
  expect(await readdir(parent)).toEqual(['dist']);
});

test('when the finished portal is not there, the last one stays', async () => {
  const dist = await portal('dist', 'old');
  await expect(swap(join(parent, 'work'), dist, built)).rejects.toThrow();
  expect(await readdir(parent)).toEqual(['dist']);
  expect(await readFile(join(dist, 'index.html'), 'utf8')).toBe('old');
});

test.runIf(existsSync('/dev/shm'))('a portal comes from another disk', async () => {
  const elsewhere = await mkdtemp('/dev/shm/cong-khai-');
  await mkdir(join(elsewhere, 'moi', 'thu-tuc'), { recursive: true });
  await writeFile(join(elsewhere, 'moi', 'thu-tuc', 'index.html'), 'new');
  const dist = await portal('dist', 'old');
  await swap(join(elsewhere, 'moi'), dist, built);
  expect(await readdir(parent)).toEqual(['dist']);
  expect(await readFile(join(dist, 'thu-tuc', 'index.html'), 'utf8')).toBe('new');
  await rm(elsewhere, { recursive: true });
});

describe('what a killed build has left', () => {
  const out = () => join(parent, 'dist');
  const marked = async (name: string, words: string) => writeFile(join(await portal(name, words), marker), '');

  test('is cleared where a portal stands', async () => {
    await marked('dist', 'new');
    await marked('dist.cu-4000000', 'old');
    await marked('.dist-dang-dung-abcdef', 'half');
    expect(clearDeadSwaps(out())).toEqual([
      'Đã dọn dist.cu-4000000, bản cũ mà lần dựng trước để lại.',
      'Đã dọn .dist-dang-dung-abcdef mà một lần dựng bị ngắt để lại.',
    ]);
    expect(await readdir(parent)).toEqual(['dist']);
  });

  test('is put back where none stands', async () => {
    await marked('dist.cu-4000000', 'old');
    expect(clearDeadSwaps(out())).toEqual([`Đã đưa lại bản cũ vào ${out()}: lần dựng trước bị ngắt giữa chừng.`]);
    expect(await readFile(join(out(), 'index.html'), 'utf8')).toBe('old');
  });

  test('is cleared also when it was not marked yet: it is empty', async () => {
    await marked('dist', 'new');
    await mkdir(join(parent, '.dist-dang-dung-abcdef'));
    expect(clearDeadSwaps(out())).toEqual(['Đã dọn .dist-dang-dung-abcdef mà một lần dựng bị ngắt để lại.']);
    expect(await readdir(parent)).toEqual(['dist']);
  });

  test('stays when it is another’s: it does not carry our marker', async () => {
    await portal('dist.cu-2024', 'kept by hand');
    await portal('.dist-dang-dung-ghi-chu', 'kept by hand');
    await marked('khac.cu-1', 'of another portal');
    expect(clearDeadSwaps(out())).toEqual([]);
    expect(await readdir(parent)).toHaveLength(3);
  });
});
