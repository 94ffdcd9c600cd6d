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

/** Keeps what it was asked to draw. */
function drawing(recipe: string, drawn: string[]) {
  const encode = (bytes: Uint8Array) => {
    drawn.push(Buffer.from(bytes).toString());
    return Promise.resolve(bytes);
  };
  return { recipe: () => recipe, encode };
}

test('draws each drawing once, and anew with another recipe', async () => {
  const drawn: string[] = [];
  for (const recipe of ['a', 'a', 'b'])
    for (const svg of ['one', 'two']) await encodedOnce(folder, drawing(recipe, drawn)).encode(Buffer.from(svg));
  expect(drawn).toEqual(['one', 'two', 'one', 'two']);
});

test('draws once what two ask for at the same moment', async () => {
  const drawn: string[] = [];
  const { encode } = encodedOnce(folder, drawing('a', drawn));
  const both = await Promise.all([1, 2].map(() => encode(Buffer.from('one'))));
  expect(both.map((bytes) => Buffer.from(bytes).toString())).toEqual(['one', 'one']);
  expect(drawn).toEqual(['one']);
});
