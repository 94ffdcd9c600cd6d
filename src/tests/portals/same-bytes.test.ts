import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { appendFile, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtFiles } from '../../publish/pages.ts';
import { runScript } from '../run-script.ts';
import { copyPortal, type TinyPortal } from '../tiny-portal.ts';

/** The machine that builds: where it stands, how it speaks, what it keeps from others and how far its clock is ahead. */
interface Machine {
  TZ: string;
  LC_ALL: string;
  umask: number;
  daysAhead: number;
}

const inLosAngeles: Machine = { TZ: 'America/Los_Angeles', LC_ALL: 'C', umask: 0o077, daysAhead: 0 };
const onKiritimati: Machine = { TZ: 'Pacific/Kiritimati', LC_ALL: 'vi_VN.UTF-8', umask: 0o002, daysAhead: 400 };

/** A clock that is some days ahead, for the command and every process that it starts. */
const shiftedClock = (days: number) => `
  const Real = Date;
  const ahead = ${days} * 86_400_000;
  globalThis.Date = class Date extends Real {
    constructor(...parts) { if (parts.length === 0) super(Real.now() + ahead); else super(...parts); }
    static now() { return Real.now() + ahead; }
  };`;

let portal: TinyPortal;
beforeAll(async () => {
  portal = await copyPortal('under-a-base-path');
  // Due after the day that the build is told and before the day of the clock that is ahead.
  const calendar = 'Loại số liệu,Kỳ,Hạn công bố,Ngày công bố,Mã đơn vị\nXếp loại,2026,31/01/2027,,van-phong\n';
  await writeFile(join(portal.folder, 'data/lich-cong-bo.csv'), calendar);
  // A change that does not say when it was posted: its day is in the history, in the last hour of a day in Viet Nam.
  await writeFile(join(portal.folder, 'data/quyet-dinh.csv'), 'Số quyết định,Ngày ban hành\n12/QĐ-UBND,02/10/2026\n');
  const change = 'Số quyết định,Mã thủ tục công bố,Việc công bố\n12/QĐ-UBND,1.001193,"Sửa đổi, bổ sung"\n';
  await writeFile(join(portal.folder, 'data/quyet-dinh-thu-tuc.csv'), change);
  // A page that compares with what the repository had thirty days before.
  await appendFile(join(portal.folder, 'data/cong.yaml'), 'kho-ma:\n  dia-chi: https://kho.example/bansang/cong\n  loai: gitea\n');
  const dates = { GIT_AUTHOR_DATE: '2026-10-07T16:30:00Z', GIT_COMMITTER_DATE: '2026-10-07T16:30:00Z' };
  const author = ['-C', portal.folder, '-c', 'user.name=Thử', '-c', 'user.email=thu@kho.example'];
  for (const command of ['init --quiet', 'add --all', 'commit --quiet --message=x'])
    execFileSync('git', [...author, ...command.split(' ')], { env: { ...process.env, ...dates }, stdio: 'ignore' });
});
afterAll(() => portal.remove());

/** Builds for a day on a machine. @returns each file with its mode and a hash of its bytes */
async function build(at: string, machine: Machine, out: string): Promise<Record<string, string>> {
  const clock = join(dirname(portal.folder), `clock-${machine.daysAhead}.mjs`);
  await writeFile(clock, shiftedClock(machine.daysAhead));
  const { TZ, LC_ALL } = machine;
  const env = {
    ...process.env,
    TZ,
    LC_ALL,
    NODE_OPTIONS: `--import=${pathToFileURL(clock)}`,
    CONGKHAI_PORTAL: portal.folder,
    CONGKHAI_OUT: out,
  };
  const before = process.umask(machine.umask);
  const ending = runScript('build', ['--at', at], env); // started under this umask
  process.umask(before);
  const { code, out: said, err } = await ending;
  expect(code, said + err).toBe(0);
  const print = async (file: string) => {
    const { mode } = await stat(join(out, file));
    return `${(mode & 0o777).toString(8)} ${createHash('sha256')
      .update(await readFile(join(out, file)))
      .digest('hex')}`;
  };
  const files = await builtFiles(out);
  return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await print(file)])));
}

test('two builds for one day are the same, byte for byte, on any machine and whatever its clock says', async () => {
  const first = await build('2026-11-24', inLosAngeles, join(dirname(portal.folder), 'first'));
  const second = await build('2026-11-24', onKiritimati, join(dirname(portal.folder), 'second'));
  expect(Object.keys(first).length).toBeGreaterThan(100);
  const files = new Set([...Object.keys(first), ...Object.keys(second)]);
  expect([...files].filter((file) => first[file] !== second[file])).toEqual([]);
  expect(await readFile(join(dirname(portal.folder), 'first', 'cong-bo/12-qd-ubnd/index.html'), 'utf8')).toContain(
    'Đăng 07/10/2026 (theo lịch sử',
  );
  expect(first).toHaveProperty(['cong-bo/thay-doi/index.html']);
});

test('another day makes another page: what was not due is late', async () => {
  const out = join(dirname(portal.folder), 'later');
  await build('2027-11-24', inLosAngeles, out);
  expect(await readFile(join(out, 'ket-qua/index.html'), 'utf8')).not.toBe(
    await readFile(join(dirname(portal.folder), 'first', 'ket-qua/index.html'), 'utf8'),
  );
});
