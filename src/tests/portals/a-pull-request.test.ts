import { execFileSync, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { cacheFolder } from '../../portal/locate.ts';
import { serve } from '../../publish/serve.ts';
import { runJob, type Job, type Ran, type Runner } from '../forges/run-job.ts';
import { runScript } from '../run-script.ts';
import { copyPortal } from '../tiny-portal.ts';

const day = '2026-11-24';
const hasRsync = spawnSync('rsync', ['--version']).status === 0;
if (!hasRsync) test.skip('rsync is not installed here: copying to a server is not tried', () => {});
const channels = 'data/thu-tuc/ho-tich/cach-thuc.csv';
const list = 'data/thu-tuc/ho-tich/danh-muc.csv';
const page = 'thu-tuc/1.000894-thu-tuc-dang-ky-ket-hon/index.html';
const row = (fee: string, method = 'Trực tiếp') =>
  `Mã thủ tục,Hình thức nộp,Thời hạn giải quyết,Lệ phí\n1.000894,${method},3 ngày làm việc,${fee}\n`;

let parent: string;
let server: string;
const at = (...path: string[]) => join(parent, ...path);

const quiet = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', GIT_TERMINAL_PROMPT: '0' };
const person = ['-c', 'user.name=Lan', '-c', 'user.email=lan@palong.example', '-c', 'init.defaultBranch=main'];
function git(folder: string, ...command: string[]): string {
  return execFileSync('git', ['-C', folder, ...person, ...command], { encoding: 'utf8', env: { ...process.env, ...quiet }, stdio: 'pipe' });
}
const clone = (name: string) => git(parent, 'clone', '--quiet', pathToFileURL(at('kho.git')).href, name);
const commit = (folder: string, message: string) => {
  git(folder, 'add', '--all');
  git(folder, 'commit', '--quiet', '-m', message);
};

/** An editor's branch, pushed. */
async function propose(branch: string, change: (folder: string) => Promise<void>): Promise<void> {
  clone(`máy của ${branch}`);
  const folder = at(`máy của ${branch}`);
  git(folder, 'checkout', '--quiet', '-b', branch);
  await change(folder);
  commit(folder, `Sửa: ${branch}`);
  git(folder, 'push', '--quiet', 'origin', branch);
}

const jobsIn = async (folder: string) =>
  (parse(await readFile(join(folder, '.github/workflows/cong.yml'), 'utf8')) as { jobs: { dung: Job; 'may-chu': Job } }).jobs;

/** What the forge does: takes the request as it would be merged, or what was merged, and runs the first job. */
async function build(name: string, branch: string | null): Promise<{ ran: Ran; runner: Runner }> {
  clone(name);
  const workspace = at(name);
  if (branch) git(workspace, 'merge', '--quiet', '--no-ff', '-m', 'Nhập thử', `origin/${branch}`);
  const temp = at(`${name} tạm`);
  await mkdir(temp);
  const env = { CONGKHAI_AT: day, CONGKHAI_MAY_CHU: `${server}/`, NO_COLOR: '1' };
  const runner: Runner = { workspace, temp, event: branch ? 'pull_request' : 'push', artifacts: new Map(), env };
  return { ran: await runJob((await jobsIn(workspace)).dung, runner), runner };
}

/** The job that copies to the server: it needs the first one, and takes what that left. */
async function copyToServer({ ran, runner }: Awaited<ReturnType<typeof build>>): Promise<Ran | null> {
  const built = runner.artifacts.get('cong-xem-thu');
  if (ran.failed !== null || built === undefined) return null;
  await cp(built, join(runner.temp, 'dist'), { recursive: true });
  const { steps } = (await jobsIn(runner.workspace))['may-chu'];
  const key = steps.findIndex(({ name }) => name === 'Đặt khóa');
  return runJob({ steps: steps.toSpliced(key, 1) }, runner); // a folder of this machine needs no key
}

const published = () => readFile(join(server, page), 'utf8');

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'cong-khai-'));
  server = at('máy chủ');
  await mkdir(server);
  const portal = await copyPortal('only-procedures');
  await rename(portal.folder, at('cổng'));
  await portal.remove();
  await writeFile(at('cổng', channels), row('30.000 đồng'));
  await writeFile(at('cổng', 'nguoi-duyet.csv'), 'Phần,Tài khoản\nchung,@palong/van-phong\n');
  for (const command of ['review', 'codeowners']) {
    const { code, out, err } = await runScript(command, [], { CONGKHAI_PORTAL: at('cổng') });
    if (code !== 0) throw new Error(out + err);
  }
  git(parent, 'init', '--quiet', '--bare', 'kho.git');
  git(at('cổng'), 'init', '--quiet');
  commit(at('cổng'), 'Mở cổng');
  git(at('cổng'), 'push', '--quiet', at('kho.git'), 'HEAD:main');
});
afterAll(async () => {
  for (const name of ['đề nghị', 'đã nhập', 'đề nghị xóa', 'đề nghị hỏng', 'nhập bản hỏng'])
    await rm(cacheFolder(at(name)), { recursive: true, force: true });
  await rm(parent, { recursive: true });
});

describe('an editor changes a fee and adds a procedure', () => {
  let built: Awaited<ReturnType<typeof build>>;
  beforeAll(async () => {
    await propose('le-phi', async (folder) => {
      await writeFile(join(folder, channels), row('20.000 đồng'));
      const text = await readFile(join(folder, list), 'utf8');
      await writeFile(join(folder, list), `${text}1.000656,Thủ tục đăng ký khai tử,,Cấp Xã,Công dân Việt Nam,,\n`);
    });
    built = await build('đề nghị', 'le-phi');
  });

  test('every command of the first job passes', () => {
    expect(built.ran.failed, built.ran.out).toBeNull();
    expect(built.ran.out).not.toContain('::error');
  });

  test('the preview, downloaded and served, shows the new fee and the new page', async () => {
    const { url, close } = await serve(built.runner.artifacts.get('cong-xem-thu') ?? '', '/');
    const fetched = await fetch(new URL('thu-tuc/1.000894-thu-tuc-dang-ky-ket-hon/', url)).then((answer) => answer.text());
    const added = await fetch(new URL('thu-tuc/1.000656-thu-tuc-dang-ky-khai-tu/', url));
    await close();
    expect([fetched.includes('20.000'), fetched.includes('30.000'), added.status]).toEqual([true, false, 200]);
  });

  test('the changes are told in words', async () => {
    const text = await readFile(built.runner.artifacts.get('thay-doi') ?? '', 'utf8');
    expect(text).toMatch(/30\.000.*20\.000/);
    expect(text).toContain('khai tử');
  });

  test('nothing is published before it is merged', async () => {
    expect(built.runner.artifacts.has('github-pages')).toBe(false);
    await expect(published()).rejects.toThrow('ENOENT');
  });

  describe('and it is merged', () => {
    beforeAll(async () => {
      git(at('đề nghị'), 'push', '--quiet', 'origin', 'HEAD:main');
      built = await build('đã nhập', null);
    });

    test('the portal is there for GitHub Pages', () => {
      expect(built.ran.failed, built.ran.out).toBeNull();
      expect(built.runner.artifacts.has('github-pages')).toBe(true);
    });

    test.runIf(hasRsync)('the portal is on the server of the office, and what it no longer has is gone there', async () => {
      await writeFile(join(server, 'cu.html'), 'trang đã bỏ');
      expect(await copyToServer(built)).toMatchObject({ failed: null });
      expect(await published()).toContain('20.000');
      await expect(readFile(join(server, 'cu.html'))).rejects.toThrow('ENOENT');
    });
  });
});

test('an editor who takes a published page away is told of its address, and the row that leads on from it', async () => {
  await propose('xoa', async (folder) => {
    const text = await readFile(join(folder, list), 'utf8');
    await writeFile(join(folder, list), text.replace(/^.*Thủ tục đăng ký khai tử.*\n/m, ''));
  });
  const { ran } = await build('đề nghị xóa', 'xoa');
  expect(ran.failed).toBe('Kiểm tra; lỗi hiện ngay cạnh dòng sai');
  expect(ran.out).toMatch(/::error file=data\/chuyen-huong\.csv.*1\.000656-thu-tuc-dang-ky-khai-tu/);
});

describe('an editor breaks a row', () => {
  let built: Awaited<ReturnType<typeof build>>;
  beforeAll(async () => {
    await propose('hong', (folder) => writeFile(join(folder, channels), row('0 đồng', 'Trực típ')));
    built = await build('đề nghị hỏng', 'hong');
  });

  test('the check fails, at the line and the column', () => {
    expect(built.ran.failed).toBe('Kiểm tra; lỗi hiện ngay cạnh dòng sai');
    expect(built.ran.out).toMatch(/::error file=data\/thu-tuc\/ho-tich\/cach-thuc\.csv,line=2/);
  });

  test('there is no preview, and merged by mistake it publishes nothing: the last good portal stays', async () => {
    const before = await published().catch(() => null);
    git(at('đề nghị hỏng'), 'push', '--quiet', 'origin', 'HEAD:main');
    const merged = await build('nhập bản hỏng', null);
    expect([...built.runner.artifacts.keys(), ...merged.runner.artifacts.keys()].filter((name) => name !== 'thay-doi')).toEqual([]);
    expect(await copyToServer(merged)).toBeNull();
    expect(await published().catch(() => null)).toBe(before);
  });
});
