import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { findPublishedOriginals } from './originals.ts';

const parent = await mkdtemp(join(tmpdir(), 'cong-khai-'));
afterAll(() => rm(parent, { recursive: true }));

test('a photograph that came through untouched is found; one that never said more than its pixels may', async () => {
  const picture = () => sharp({ create: { width: 40, height: 30, channels: 3, background: '#357' } });
  const located = await picture()
    .withExif({ IFD0: { Make: 'Máy ảnh' } })
    .jpeg()
    .toBuffer();
  await mkdir(join(parent, 'portal'));
  await mkdir(join(parent, 'dist'));
  for (const folder of ['portal', 'dist']) {
    await writeFile(join(parent, folder, 'noi-chup.jpg'), located);
    await writeFile(join(parent, folder, 'tran.png'), await picture().png().toBuffer());
  }
  expect(
    await findPublishedOriginals(join(parent, 'portal'), ['noi-chup.jpg', 'tran.png', 'khong-con.jpg'], join(parent, 'dist'), [
      'index.html',
      'noi-chup.jpg',
      'tran.png',
    ]),
  ).toEqual([{ page: 'noi-chup.jpg', severity: 'error', message: 'Là nguyên bản của noi-chup.jpg, chưa được xử lý.' }]);
});
