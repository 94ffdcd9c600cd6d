import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { encodedOnce } from './encoded-once.ts';
import { reEncode } from './re-encode.ts';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'cong-khai-'))));
afterEach(() => rm(folder, { recursive: true }));

const picture = (colour: string) =>
  sharp({ create: { width: 40, height: 30, channels: 3, background: colour } })
    .jpeg()
    .toBuffer();

test('gives what encoding gives, the first time and every time after', async () => {
  const bytes = await picture('#357');
  const expected = Buffer.from(await reEncode(bytes));
  for (const _ of [1, 2]) expect(Buffer.from(await encodedOnce(folder).encode(bytes)).equals(expected)).toBe(true);
  expect(await readdir(folder)).toHaveLength(1);
});

test('does not encode again', async () => {
  const bytes = await picture('#357');
  await encodedOnce(folder).encode(bytes);
  const [name = ''] = await readdir(folder);
  await writeFile(join(folder, name), 'kept');
  expect(Buffer.from(await encodedOnce(folder).encode(bytes)).toString()).toBe('kept');
});

test('forgets what nobody asked for, and what a killed build left', async () => {
  await encodedOnce(folder).encode(await picture('#357'));
  await writeFile(join(folder, 'abc.123'), 'half');
  const pictures = encodedOnce(folder);
  await pictures.encode(await picture('#753'));
  await pictures.forgetOthers();
  expect(await readdir(folder)).toHaveLength(1);
});

test('without the folder there is nothing to forget', async () => {
  await expect(encodedOnce(join(folder, 'none')).forgetOthers()).resolves.toBeUndefined();
});

test('draws each drawing once, and anew with another recipe', async () => {
  const drawn: string[] = [];
  const drawing = (recipe: string) => ({
    recipe,
    encode: async (bytes: Uint8Array) => {
      drawn.push(Buffer.from(bytes).toString());
      return Promise.resolve(bytes);
    },
  });
  for (const recipe of ['a', 'a', 'b'])
    for (const svg of ['one', 'two']) await encodedOnce(folder, drawing(recipe)).encode(Buffer.from(svg));
  expect(drawn).toEqual(['one', 'two', 'one', 'two']);
});
