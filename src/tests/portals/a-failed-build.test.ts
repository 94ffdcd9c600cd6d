import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { marker } from '../../publish/destination.ts';
import { builtFiles } from '../../publish/pages.ts';
import { copyPortal, type TinyPortal } from '../tiny-portal.ts';

const root = resolve(import.meta.dirname, '../../..');
let portal: TinyPortal;
beforeEach(async () => {
  portal = await copyPortal('under-a-base-path');
  await mkdir(join(portal.out, 'thu-tuc'), { recursive: true });
  await writeFile(join(portal.out, marker), '');
  await writeFile(join(portal.out, 'index.html'), 'the last good portal');
  await writeFile(join(portal.out, 'thu-tuc', 'index.html'), 'its catalogue');
});
afterEach(() => portal.remove());

/** What `npm run build` does for a portal folder anywhere on the disk. */
async function build(): Promise<{ code: number | null; output: string }> {
  const output: string[] = [];
  const child = spawn(process.execPath, ['scripts/build.ts'], {
    cwd: root,
    env: { ...process.env, CONGKHAI_PORTAL: portal.folder, CONGKHAI_OUT: portal.out },
  });
  child.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return { code, output: output.join('') };
}

/** Every file of a folder with what is in it. */
async function contentOf(folder: string): Promise<string[]> {
  const hash = async (file: string) =>
    createHash('sha256')
      .update(await readFile(join(folder, file)))
      .digest('hex');
  return Promise.all((await builtFiles(folder)).map(async (file) => `${file} ${await hash(file)}`));
}

/** Spoils the portal, builds it, and expects that nothing but words came of it. @returns these */
async function expectRefused(spoil: () => Promise<void>, words: RegExp): Promise<string> {
  const before = await contentOf(portal.out);
  await spoil();
  const { code, output } = await build();
  expect(output).toMatch(words);
  expect(code).toBe(1);
  expect(await contentOf(portal.out)).toEqual(before);
  expect((await readdir(dirname(portal.out))).sort()).toEqual([basename(portal.out), basename(portal.folder)].sort());
  return output;
}

test('a broken table stops the build before anything is rendered', async () => {
  const table = join(portal.folder, 'data/thu-tuc/ho-tich/danh-muc.csv');
  const output = await expectRefused(
    () => appendFile(table, '1.004194,"Thủ tục không đóng ngoặc,Cấp Xã\n'),
    /danh-muc\.csv\n\n {2}Dòng 4[^]*được giữ nguyên/,
  );
  expect(output).not.toContain('Dựng trang');
});

test('a photograph that is none stops the build before anything is rendered', async () => {
  const photograph = join(portal.folder, 'content/tin-tuc/anh/nha-moi.jpg');
  const output = await expectRefused(() => writeFile(photograph, 'not a photograph'), /nha-moi\.jpg[^]*được giữ nguyên/);
  expect(output).not.toContain('Dựng trang');
});

test('a link to a page that does not exist stops the build where it is written', async () => {
  const article = join(portal.folder, 'content/tin-tuc/quay-moi.mdx');
  await expectRefused(
    () => appendFile(article, '\n[Xem](/khong-co-trang-nay/)\n'),
    /quay-moi\.mdx\n\n {2}Dòng 22, ký tự 1[^]*\/khong-co-trang-nay\/[^]*được giữ nguyên/,
  );
});

test('a code that stands twice stops the build with the row, not with what the renderer made of it meanwhile', async () => {
  const table = join(portal.folder, 'data/thu-tuc/ho-tich/danh-muc.csv');
  const row = (await readFile(table, 'utf8')).trimEnd().split('\n').at(-1) ?? '';
  await expectRefused(() => appendFile(table, `${row}\n`), /danh-muc\.csv\n\n {2}Dòng 4[^]*đã có ở [^]*, dòng 3\.[^]*được giữ nguyên/);
});

test('a link that no browser can read stops the build with words, not with a stack', async () => {
  const article = join(portal.folder, 'content/tin-tuc/quay-moi.mdx');
  await expectRefused(() => appendFile(article, '\n[Xem](/thu-tuc/%E0%A4%A)\n'), /Không đọc được liên kết/);
});

test('a folder without cong.yaml is not a portal', async () => {
  await expectRefused(() => rm(join(portal.folder, 'data/cong.yaml')), /không có data\/cong\.yaml/);
});

test('a sound portal takes the place of the last one, and nothing of the last one is left', async () => {
  const { code } = await build();
  expect(code).toBe(0);
  expect(await readFile(join(portal.out, 'index.html'), 'utf8')).toContain('Huyện Bản Sáng');
  expect((await readdir(dirname(portal.out))).sort()).toEqual([basename(portal.out), basename(portal.folder)].sort());
});
