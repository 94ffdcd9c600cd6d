import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cacheFolder } from '../../portal/locate.ts';
import { keepsWhatEveryPortalKeeps } from '../sound-portal.ts';
import { buildPortal, publishTiny, type BuiltPortal } from '../tiny-portal.ts';

/** Asks for pictures, in a portal below a base path. */
async function wantPictures(folder: string): Promise<void> {
  const file = join(folder, 'data/cong.yaml');
  const text = await readFile(file, 'utf8');
  const wanting = text
    .replace(/^trang:\n/m, 'trang:\n  anh-chia-se: true\n')
    .replace(/^ *duong-dan-goc: .*\n/m, '  duong-dan-goc: /cong/\n');
  expect(wanting).not.toBe(text);
  await writeFile(file, wanting);
}

const pictures = ({ files }: BuiltPortal) => files.filter((file) => file.endsWith('chia-se.png'));
/** What a page tells programs that show its link. */
const told = async (portal: BuiltPortal, page: string) =>
  Object.fromEntries(
    [...(await portal.read(page)).matchAll(/<meta property="(og:image[^"]*)" content="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );

describe('a portal that asks for pictures', () => {
  let portal: BuiltPortal;
  beforeAll(async () => void (portal = await buildPortal('only-procedures', wantPictures)));
  afterAll(() => portal.remove());

  test('has one for each procedure, and a page that names it', async () => {
    const pages = portal.files.filter((file) => /^thu-tuc\/[\d.]+-[^/]+\/index\.html$/.test(file));
    expect(pages.length).toBeGreaterThan(0);
    expect(pictures(portal)).toEqual(pages.map((page) => page.replace('index.html', 'chia-se.png')));
    for (const page of pages) {
      const bytes = await readFile(join(portal.out, page.replace('index.html', 'chia-se.png')));
      expect(await sharp(bytes).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });
      expect(bytes.length).toBeLessThan(60_000);
      const { 'og:image:alt': alt, ...image } = await told(portal, page);
      expect(image).toEqual({
        'og:image': `https://palong.example/cong/${page.replace('index.html', 'chia-se.png')}`,
        'og:image:width': '1200',
        'og:image:height': '630',
      });
      expect((await portal.read(page)).includes(`<meta property="og:title" content="${alt}">`)).toBe(true);
    }
  });

  test('tells of no picture on a page that has none', async () => {
    expect(await told(portal, 'index.html')).toEqual({});
  });

  test('draws none again that says the same', async () => {
    const folder = join(cacheFolder(portal.folder), 'cards');
    const kept = await readdir(folder);
    expect(kept.length).toBe(pictures(portal).length);
    const [name = ''] = kept;
    const drawn = (await stat(join(folder, name))).mtimeMs;
    await rm(portal.out, { recursive: true });
    await publishTiny(portal, 'only-procedures');
    expect([await readdir(folder), (await stat(join(folder, name))).mtimeMs]).toEqual([kept, drawn]);
  });

  keepsWhatEveryPortalKeeps(() => portal);
});

describe('no pictures are made', () => {
  test.each([
    ['for a portal that does not ask', async () => {}],
    [
      'for one without an address, which nobody can link to',
      async (folder: string) => {
        await wantPictures(folder);
        const file = join(folder, 'data/cong.yaml');
        await writeFile(file, (await readFile(file, 'utf8')).replace(/^ *dia-chi: https:.*\n/m, ''));
      },
    ],
  ])('%s', async (_, change) => {
    const portal = await buildPortal('only-procedures', change);
    expect(pictures(portal)).toEqual([]);
    const page = portal.files.find((file) => /^thu-tuc\/[\d.]+-[^/]+\/index\.html$/.test(file)) ?? '';
    expect(await told(portal, page)).toEqual({});
    await portal.remove();
  });
});
