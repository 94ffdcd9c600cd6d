import { spawn } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cacheFolder } from '../../portal/locate.ts';
import { builtFiles } from '../../publish/pages.ts';
import { runScript } from '../run-script.ts';

const root = resolve(import.meta.dirname, '../../..');

/** Names of folders that are allowed on a disk and mean something else to a URL, a glob, a shell or a terminal. */
const oddNames: Record<string, string> = {
  'signs of an address': 'a#b ?c=1&d %20 50% e%2Fg :h',
  'signs of a pattern': '[x] {a,b} * !(c) **',
  'signs of a shell': `-rf "q" 'r' \\s $(t) \`u\` ;v |w ~`,
  'Vietnamese, composed': 'Xã Mường Mây – đất đai'.normalize('NFC'),
  'Vietnamese, taken apart': 'Xã Mường Mây – đất đai'.normalize('NFD'),
};

describe.each(Object.entries(oddNames))('a portal in a folder whose name has %s', (_what, name) => {
  let parent: string;
  let env: { CONGKHAI_PORTAL: string; CONGKHAI_OUT: string };
  beforeAll(async () => {
    parent = await mkdtemp(join(tmpdir(), 'cong-khai-'));
    const home = join(parent, name);
    env = { CONGKHAI_PORTAL: join(home, 'portal'), CONGKHAI_OUT: join(home, 'out') };
    await mkdir(home);
    await cp(join(import.meta.dirname, 'minimal'), env.CONGKHAI_PORTAL, { recursive: true });
  });
  afterAll(async () => {
    await rm(parent, { recursive: true });
    await rm(join(root, cacheFolder(env.CONGKHAI_PORTAL)), { recursive: true, force: true });
  });

  test('is checked', async () => expect(await runScript('check', [], env)).toMatchObject({ code: 0, err: '' }));

  test('gets its dictionary', async () => {
    expect(await runScript('dictionary', [], env)).toMatchObject({ code: 0, err: '' });
    expect(await readdir(join(env.CONGKHAI_PORTAL, 'data'))).toContain('README.md');
  });

  test('gets a workbook to fill in, and takes it back', async () => {
    const template = join(parent, name, 'mau.xlsx');
    expect(await runScript('import', ['--template', template], env)).toMatchObject({ code: 0, err: '' });
    expect(await runScript('import', ['--dry-run', template], env)).toMatchObject({ err: '' });
  });

  test('is built with its texts, pictures, files and index, and shown', async () => {
    expect(await runScript('build', [], env)).toMatchObject({ code: 0, err: '' });
    const files = await builtFiles(env.CONGKHAI_OUT);
    expect(files).toEqual(
      expect.arrayContaining([
        'index.html',
        'tin-tuc/mo-cua-sang-thu-bay/index.html',
        'trang/gioi-thieu/index.html',
        'mau/to-khai-khai-sinh.txt',
        'pagefind/pagefind-entry.json',
      ]),
    );
    const article = await readFile(join(env.CONGKHAI_OUT, 'tin-tuc/mo-cua-sang-thu-bay/index.html'), 'utf8');
    const [, picture = ''] = /<img[^>]* src="\/([^"]+)"/.exec(article) ?? [];
    expect(files).toContain(picture);
    expect(await readdir(join(parent, name))).toEqual(expect.arrayContaining(['out', 'portal']));
    expect(await readdir(parent)).toEqual([name]);
    expect(await shownTitle(env)).toContain('<title>');
  });
});

/** Starts the preview, opens its first page and ends it. */
async function shownTitle(env: NodeJS.ProcessEnv): Promise<string> {
  const child = spawn(process.execPath, [join(root, 'scripts/preview.ts')], {
    cwd: root,
    env: { ...process.env, ...env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    const url = await new Promise<string>((found, fail) => {
      let said = '';
      child.stdout.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const [address] = /http:\S+/.exec(said) ?? [];
        if (address) found(address);
      });
      child.on('close', () => fail(new Error(`The preview ended: ${said}`)));
    });
    return await (await fetch(url)).text();
  } finally {
    child.kill();
  }
}
