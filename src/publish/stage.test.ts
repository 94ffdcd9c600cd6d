import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { markdownToHtml, mdxToJs } from 'satteri';
import { stagedPictures } from '../prose/staged-pictures.ts';
import { stage, stageAgain } from './stage.ts';

const settings = readFileSync(new URL('../tests/portals/minimal/data/cong.yaml', import.meta.url));
const head = 'tieu-de: A\nsapo: B\nthoi-gian: 2026-11-01\n';
let parent: string;
let portal: string;
let into: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'cong-khai-'));
  [portal, into] = [join(parent, 'portal'), join(parent, 'work')];
  write('data/cong.yaml', settings);
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

function write(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(join(portal, file)), { recursive: true });
  writeFileSync(join(portal, file), content);
}

const picture = (shade: number) =>
  sharp({ create: { width: 20, height: 10, channels: 3, background: { r: shade, g: 0, b: 0 } } })
    .withExif({ IFD0: { Make: 'Máy ảnh' } })
    .jpeg()
    .toBuffer();
const staged = (file: string) => readFileSync(join(into, file), 'utf8');

describe('texts', () => {
  test('keep their body to the letter, and nothing of their front matter', async () => {
    write('content/tin-tuc/a.mdx', `---\n${head}tac-gia: "import x"\n---\n\nMột <LuuY>\n\nhai\n\n</LuuY>\n`);
    write('content/thu-tuc/1.001193.md', 'Không có phần đầu.\n\n---\n\nHết.\n');
    await stage(portal, into);
    expect(staged('texts/tin-tuc/a.mdx')).toBe('---\n{"photos":[],"inText":{}}\n---\n\nMột <LuuY>\n\nhai\n\n</LuuY>\n');
    expect(staged('texts/thu-tuc/1.001193.md')).toBe('---\n{"photos":[],"inText":{}}\n---\nKhông có phần đầu.\n\n---\n\nHết.\n');
  });

  test('get their pictures beside them, under names of ours, each once and each its own', async () => {
    write('content/tin-tuc/anh/Chợ Phiên (1).JPG', await picture(10));
    write('content/tin-tuc/anh/2026/cho-phien-1.jpg', await picture(200));
    write(
      'content/tin-tuc/a.mdx',
      `---\n${head}anh:\n  - { tep: "./anh/Chợ Phiên (1).JPG", mo-ta: x }\n---\n\n![y](<anh/Chợ Phiên (1).JPG>) ![z](./anh/2026/cho-phien-1.jpg)\n`,
    );
    expect(await stage(portal, into)).toEqual(['content/tin-tuc/anh/Chợ Phiên (1).JPG', 'content/tin-tuc/anh/2026/cho-phien-1.jpg']);
    expect(readdirSync(join(into, 'texts/tin-tuc')).sort()).toEqual(['a.mdx', 'cho-phien-1-2.jpg', 'cho-phien-1.jpg']);
    const front = JSON.parse(staged('texts/tin-tuc/a.mdx').split('\n')[1] ?? '') as unknown;
    expect(front).toEqual({
      photos: ['./cho-phien-1.jpg'],
      inText: { 'anh/Chợ Phiên (1).JPG': './cho-phien-1.jpg', './anh/2026/cho-phien-1.jpg': './cho-phien-1-2.jpg' },
    });
  });
});

describe('the renderer', () => {
  const options = () => ({
    mdastPlugins: [stagedPictures],
    data: {
      astro: {
        frontmatter: { inText: { './anh/a.jpg': './cho-phien.jpg' } },
        headings: [],
        localImagePaths: new Set<string>(),
        remoteImagePaths: new Set<string>(),
      },
    },
  });

  test('gets the staged name of a picture, in Markdown and in MDX', () => {
    expect(markdownToHtml('![x](./anh/a.jpg)', options()).html).toContain('src="./cho-phien.jpg"');
    expect(mdxToJs('![x](./anh/a.jpg)', options()).code).toContain('"./cho-phien.jpg"');
  });

  test.each(['./anh/b.jpg', './a.mjs?astroContentImageFlag=&x=.jpg', '__proto__', 'constructor', '../../data/cong.yaml'])(
    'does not get %s, which was not staged',
    (url) => {
      expect(() => markdownToHtml(`![x](${url})`, options())).toThrow(/chưa được chuẩn bị/);
    },
  );
});

describe('public/', () => {
  test('is published without the hidden files that no host asks for; pictures without where they were taken', async () => {
    for (const file of ['mau/don.pdf', '.gitkeep', '.env', 'mau/.an.pdf', '.well-known/security.txt', '.nojekyll'])
      write(`public/${file}`, 'x');
    write('public/ban-do.jpg', await picture(10));
    await stage(portal, into);
    expect(readdirSync(join(into, 'public'), { recursive: true }).sort()).toEqual([
      '.nojekyll',
      '.well-known',
      '.well-known/security.txt',
      'ban-do.jpg',
      'mau',
      'mau/don.pdf',
    ]);
    expect((await sharp(join(into, 'public/ban-do.jpg')).metadata()).exif).toBeUndefined();
  });
});

test('what is staged again while it is shown follows the portal: changed, added and removed', async () => {
  write('content/trang/a.mdx', '---\ntieu-de: A\nmo-ta: B\n---\nMột\n');
  write('content/trang/b.mdx', '---\ntieu-de: B\nmo-ta: C\n---\nHai\n');
  await stage(portal, into);
  write('content/trang/a.mdx', '---\ntieu-de: A\nmo-ta: B\n---\nKhác\n');
  rmSync(join(portal, 'content/trang/b.mdx'));
  write('public/mau/don.pdf', 'x');
  await stageAgain(portal, into);
  expect(staged('texts/trang/a.mdx')).toContain('Khác');
  expect(existsSync(join(into, 'texts/trang/b.mdx'))).toBe(false);
  expect(staged('public/mau/don.pdf')).toBe('x');
  expect(readdirSync(into).sort()).toEqual(['cho-sua.json', 'lich-su.json', 'portal', 'public', 'texts', 'thay-doi.json']);
});

test('a file may take the place of a folder, and a folder that of a file', async () => {
  write('public/mau/don/to-1.pdf', 'x');
  await stage(portal, into);
  rmSync(join(portal, 'public/mau/don'), { recursive: true });
  write('public/mau/don', 'y');
  await stageAgain(portal, into);
  expect(staged('public/mau/don')).toBe('y');
  rmSync(join(portal, 'public/mau/don'));
  write('public/mau/don/to-1.pdf', 'z');
  await stageAgain(portal, into);
  expect(staged('public/mau/don/to-1.pdf')).toBe('z');
});
