import { existsSync, readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtFiles } from '../../publish/pages.ts';
import { project } from '../../publish/work-folder.ts';
import { startBuild } from '../build-command.ts';
import { copyPortal, type TinyPortal } from '../tiny-portal.ts';

// A build that shares its machine with others, or does not live to its end.

let portal: TinyPortal;
beforeAll(async () => void (portal = await copyPortal('settings-alone')));
afterAll(() => portal.remove());

const contentOf = async (folder: string) =>
  Object.fromEntries((await builtFiles(folder)).map((file) => [file, readFileSync(join(folder, file), 'latin1')]));
const workFolders = () =>
  existsSync(join(project, '.build')) ? readdirSync(join(project, '.build')).filter((name) => name.startsWith('dung-')) : [];
const beside = () => readdirSync(dirname(portal.out)).sort();

/** Numbers of the processes that were started in a working folder of ours, or told of one. */
function workers(): string[] {
  const work = join(project, '.build', 'dung-');
  return readdirSync('/proc').filter((pid) => {
    try {
      const told = () => readFileSync(`/proc/${pid}/cmdline`, 'latin1').includes(work);
      return /^\d+$/.test(pid) && (readlinkSync(`/proc/${pid}/cwd`).startsWith(work) || told());
    } catch {
      return false; // ended while we looked
    }
  });
}

test('whoever started it may keep files to himself: what is published can be read by a web server', async () => {
  const umask = process.umask(0o077);
  const build = startBuild(portal.folder, portal.out);
  process.umask(umask);
  expect([await build.ended, build.output()]).toEqual([0, expect.stringContaining('Xong:')]);
  const modes = readdirSync(portal.out, { recursive: true, withFileTypes: true }).map(
    (entry) => [entry.isDirectory(), statSync(join(entry.parentPath, entry.name)).mode & 0o777] as const,
  );
  expect(modes.filter(([isFolder, mode]) => mode !== (isFolder ? 0o755 : 0o644))).toEqual([]);
  expect(statSync(portal.out).mode & 0o777).toBe(0o755);
});

describe('killed', () => {
  let before: Record<string, string>;
  beforeAll(async () => void (before = await contentOf(portal.out)));

  test.each(['Kiểm tra', 'Dựng trang', 'Lập chỉ mục', 'Đưa vào'])(
    'without mercy at «%s», it leaves a whole portal and no process',
    async (stage) => {
      const build = startBuild(portal.folder, portal.out);
      await build.says(stage);
      build.child.kill('SIGKILL');
      await build.ended;
      expect(await contentOf(portal.out)).toEqual(before);
      await expect.poll(workers, { timeout: 10_000 }).toEqual([]);
    },
  );

  test('by a polite signal, it takes everything with it at once', async () => {
    const leftBefore = workFolders();
    const build = startBuild(portal.folder, portal.out);
    await build.says('Dựng trang');
    await expect.poll(workers).not.toHaveLength(0);
    build.child.kill('SIGTERM');
    expect(await build.ended).toBe(143);
    expect(workers()).toEqual([]);
    expect(workFolders().filter((name) => !leftBefore.includes(name))).toEqual([]);
    expect(await contentOf(portal.out)).toEqual(before);
  });

  test('it is cleared away by the next build, which says so', async () => {
    const killed = startBuild(portal.folder, portal.out);
    await killed.says('Dựng trang');
    await expect.poll(workFolders).toHaveLength(1);
    killed.child.kill('SIGKILL');
    await killed.ended;
    const build = startBuild(portal.folder, portal.out);
    expect(await build.ended).toBe(0);
    expect(build.output()).toMatch(/Đã dọn \d+ thư mục làm việc của những lần dựng bị ngắt\./);
    expect(workFolders()).toEqual([]);
    expect(beside()).toEqual(['dist', 'portal']);
    expect(await contentOf(portal.out)).toEqual(before);
  });
});

describe('two at once', () => {
  test('into one folder: the second is told who is at work', async () => {
    const first = startBuild(portal.folder, portal.out);
    await first.says('Dựng trang');
    const second = startBuild(portal.folder, portal.out);
    expect(await second.ended).toBe(2);
    expect(second.output()).toContain(`Một lệnh dựng khác (tiến trình ${first.child.pid}) đang dựng vào ${portal.out}.`);
    expect(await first.ended).toBe(0);
  });

  test('of one portal and of two, into folders of their own: each is what it is alone', async () => {
    const other = await copyPortal('under-a-base-path');
    const alone = await contentOf(portal.out);
    const [again, apart] = [join(dirname(portal.out), 'ban-hai'), other.out];
    const builds = [startBuild(portal.folder, portal.out), startBuild(portal.folder, again), startBuild(other.folder, apart)];
    expect(await Promise.all(builds.map(({ ended }) => ended))).toEqual([0, 0, 0]);
    const pages = async (folder: string) =>
      Object.fromEntries(Object.entries(await contentOf(folder)).filter(([file]) => !file.startsWith('pagefind/')));
    const withoutIndex = Object.fromEntries(Object.entries(alone).filter(([file]) => !file.startsWith('pagefind/')));
    expect(await pages(portal.out)).toEqual(withoutIndex);
    expect(await pages(again)).toEqual(withoutIndex);
    expect(readFileSync(join(apart, 'index.html'), 'utf8')).toContain('href="/cong/');
    await rm(again, { recursive: true });
    await other.remove();
  });
});

describe('a folder that is another’s', () => {
  test.each([
    ['the portal itself', () => portal.folder],
    ['its tables', () => join(portal.folder, 'data')],
    ['the folder around it', () => dirname(portal.folder)],
    ['another site', () => join(dirname(portal.out), 'trang-khac')],
  ])('%s, is refused in a sentence, and nothing in it is touched', async (_what, out) => {
    await mkdir(join(dirname(portal.out), 'trang-khac'), { recursive: true });
    await writeFile(join(dirname(portal.out), 'trang-khac', 'index.html'), 'của người khác');
    const before = readdirSync(dirname(portal.out), { recursive: true }).sort();
    const build = startBuild(portal.folder, out());
    expect(await build.ended).toBe(2);
    expect(build.output().trim().split('\n')).toHaveLength(1);
    expect(readdirSync(dirname(portal.out), { recursive: true }).sort()).toEqual(before);
  });
});

test.runIf(existsSync('/dev/shm'))('out on another disk is as good as here', async () => {
  const out = join('/dev/shm', `cong-khai-${process.pid}`, 'dist');
  const build = startBuild(portal.folder, out);
  expect(await build.ended).toBe(0);
  expect((await builtFiles(out)).length).toBe((await builtFiles(portal.out)).length);
  expect(readdirSync(dirname(out))).toEqual(['dist']);
  await rm(dirname(out), { recursive: true });
});
