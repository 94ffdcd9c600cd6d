import { expect, test } from 'vitest';
import { publicCodes } from '../tests/public-folder.ts';

test.each([
  ['a.pdf', 20],
  ['a.zip', 20],
  ['a.svg', 1],
  ['a.ico', 1],
  ['.well-known/a.json', 1],
])('%s of more than %i MB is refused, and nothing else is said of it', async (path, megabytes) => {
  expect(await publicCodes({ [path]: new Uint8Array(megabytes * 1024 * 1024 + 1) })).toEqual(['tap-tin-qua-nang']);
});
