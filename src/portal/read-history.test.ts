import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, afterEach, describe, expect, test, vi } from 'vitest';
import type { AnnouncedChangeRow, AnnouncementRow } from '../schemas/announcements.ts';
import { readHistory } from './read-history.ts';

const temporary = mkdtempSync(join(tmpdir(), 'congkhai-history-'));
afterAll(() => rmSync(temporary, { recursive: true }));
afterEach(() => void vi.unstubAllEnvs());

/** A decision of 2 October 2026, and a change that does not say when it was posted. */
const tables = (posted: string | null = null) => ({
  announcements: { rows: [{ number: '12/QĐ', issued: '2026-10-02' } as AnnouncementRow] },
  announcedChanges: { rows: [{ decision: '12/QĐ', procedure: '1.001193', posted } as AnnouncedChangeRow] },
});
const read = (folder: string, today = '2026-11-24') => readHistory(folder, tables(), today);

const header = 'Mã thủ tục,Tên thủ tục,Tóm tắt\n';
const [birth, copy] = ['1.001193,Đăng ký khai sinh,', '2.000815,Chứng thực,'];
const list = 'data/thu-tuc/ho-tich/danh-muc.csv';

/** A repository of its own, with commits on days that a test chooses. */
class Repository {
  readonly folder = mkdtempSync(join(temporary, 'kho-'));
  constructor() {
    this.git('init', '--quiet', '--initial-branch=main');
  }
  git(...command: string[]): void {
    execFileSync('git', ['-C', this.folder, '-c', 'user.name=Thử', '-c', 'user.email=thu@kho.example', ...command], { stdio: 'ignore' });
  }
  write(file: string, text: string): this {
    mkdirSync(dirname(join(this.folder, file)), { recursive: true });
    writeFileSync(join(this.folder, file), text);
    return this;
  }
  commit(moment: string, ...options: string[]): this {
    const dates = { GIT_AUTHOR_DATE: '2026-01-01T00:00:00+07:00', GIT_COMMITTER_DATE: moment };
    vi.stubEnv('GIT_AUTHOR_DATE', dates.GIT_AUTHOR_DATE);
    vi.stubEnv('GIT_COMMITTER_DATE', dates.GIT_COMMITTER_DATE);
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message=x', ...options);
    vi.unstubAllEnvs();
    return this;
  }
}

/** A portal that was there before the decision, and whose row of births was amended on 7 October. */
function amended(below = ''): Repository {
  return new Repository()
    .write(below + list, `${header}${birth}cũ\n${copy}\n`)
    .commit('2026-01-05T09:00:00+07:00')
    .write(below + list, `${header}${birth}mới\n${copy}\n`)
    .commit('2026-10-07T09:00:00+07:00');
}

describe('the history of a portal folder', () => {
  test('tells on which days the rows of a procedure changed', async () => {
    expect(await read(amended().folder)).toEqual({ state: 'read', days: { '1.001193': ['2026-10-07'] } });
  });

  test('is not read when every change has its day', async () => {
    expect(await readHistory(amended().folder, tables('2026-10-08'), '2026-11-24')).toEqual({ state: 'unasked', days: {} });
    expect(await readHistory(amended().folder, { ...tables(), announcements: { rows: [] } }, '2026-11-24')).toMatchObject({
      state: 'unasked',
    });
  });

  test('is read where the portal is a folder of a larger repository', async () => {
    expect(await read(join(amended('cong/cua huyện/').folder, 'cong/cua huyện'))).toMatchObject({ days: { '1.001193': ['2026-10-07'] } });
  });

  test('ends on the day of the build', async () => {
    expect(await read(amended().folder, '2026-10-06')).toEqual({ state: 'read', days: {} });
  });

  test('counts days in Viet Nam, whatever the committer’s clock', async () => {
    const repository = amended().write(list, `${header}${birth}mới hơn\n${copy}\n`).commit('2026-10-08T18:30:00+00:00');
    expect(await read(repository.folder)).toMatchObject({ days: { '1.001193': ['2026-10-07', '2026-10-09'] } });
  });

  test('has a change on the day on which it was merged, for then the public could see it', async () => {
    const repository = amended();
    repository.git('checkout', '--quiet', '-b', 'sua');
    repository.write(list, `${header}${birth}mới\n${copy}khác\n`).commit('2026-10-09T09:00:00+07:00');
    repository.git('checkout', '--quiet', 'main');
    repository.commit('2026-10-10T09:00:00+07:00'); // so that there is something to merge with
    vi.stubEnv('GIT_COMMITTER_DATE', '2026-10-14T09:00:00+07:00');
    repository.git('merge', '--quiet', '--no-edit', 'sua');
    vi.unstubAllEnvs();
    expect(await read(repository.folder)).toMatchObject({ days: { '2.000815': ['2026-10-14'] } });
  });

  test('knows a row that moves to another file, or in its own, for the same', async () => {
    const repository = amended()
      .write('data/thu-tuc/cu-tru/danh-muc.csv', `${header}${copy}\n`)
      .write(list, `${header}${birth}mới\n`)
      .commit('2026-10-12T09:00:00+07:00')
      .write('data/thu-tuc/cu-tru/danh-muc.csv', `${header}3.000001,Khác,\n${copy}\r\n`)
      .commit('2026-10-13T09:00:00+07:00');
    expect(await read(repository.folder)).toMatchObject({ days: { '1.001193': ['2026-10-07'], '3.000001': ['2026-10-13'] } });
    expect((await read(repository.folder)).days).not.toHaveProperty('2.000815');
  });

  test('finds the procedure of a cell with several lines', async () => {
    const cell = (line: string) => `${header}${birth}"một\nhai\n${line}\nbốn"\n${copy}\n`;
    const repository = new Repository()
      .write(list, cell('ba'))
      .commit('2026-01-05T09:00:00+07:00')
      .write(list, cell('- ba, 1000000 đồng'))
      .commit('2026-10-12T09:00:00+07:00');
    expect(await read(repository.folder)).toEqual({ state: 'read', days: { '1.001193': ['2026-10-12'] } });
  });

  test('sees a row that is taken out, and one in any table of the sector', async () => {
    const repository = amended()
      .write(list, `${header}${birth}mới\n`)
      .write('data/thu-tuc/ho-tich/can-cu.csv', 'Số hiệu,Mã thủ tục\n123/2015/NĐ-CP,3.000001\n')
      .commit('2026-10-12T09:00:00+07:00');
    expect(await read(repository.folder)).toMatchObject({ days: { '2.000815': ['2026-10-12'], '3.000001': ['2026-10-12'] } });
  });

  test('is not misled by what an editor writes into a cell', async () => {
    const forged =
      '"\n\x00 1\n\x001790000000\n@@ -1 +1 @@ 9.999999\n-9.999999,x\n+9.999999,y\ndiff --git a/x b/x\u2028+8.888888\r+7.777777\n"';
    const repository = amended().write(list, `${header}${birth}${forged}\n${copy}\n`).commit('2026-10-12T09:00:00+07:00');
    const { state, days } = await read(repository.folder);
    expect([
      state,
      Object.values(days)
        .flat()
        .filter((day) => !['2026-10-07', '2026-10-12'].includes(day)),
    ]).toEqual(['read', []]);
    expect(days['1.001193']).toEqual(['2026-10-07', '2026-10-12']);
  });

  test('is read with odd names of files', async () => {
    const odd = 'data/thu-tuc/ho-tich/-- "lạ"\n+1.000009,x.csv';
    const repository = amended().write(odd, `${header}2.000815,x,y\n`).commit('2026-10-12T09:00:00+07:00');
    expect(await read(repository.folder)).toMatchObject({ days: { '1.001193': ['2026-10-07'], '2.000815': ['2026-10-12'] } });
  });
});

describe('a folder without a history', () => {
  test('has none where there is no repository, no commit, or the folder is no part of it', async () => {
    const outside = mkdtempSync(join(temporary, 'khong-'));
    const empty = new Repository().write(list, header);
    const beside = new Repository().write('a.txt', 'a').commit('2026-10-07T09:00:00+07:00').write(list, header);
    for (const folder of [outside, empty.folder, beside.folder]) expect(await read(folder)).toEqual({ state: 'none', days: {} });
  });

  test('has none where git is not installed', async () => {
    const { folder } = amended();
    vi.stubEnv('PATH', temporary);
    expect(await read(folder)).toEqual({ state: 'none', days: {} });
  });

  test('has a shallow one where it was cloned so, and says so', async () => {
    const clone = mkdtempSync(join(temporary, 'nong-'));
    execFileSync('git', ['clone', '--quiet', '--depth', '1', pathToFileURL(amended().folder).href, clone], { stdio: 'ignore' });
    expect(await read(clone)).toEqual({ state: 'shallow', days: {} });
  });
});

describe('a hostile repository', () => {
  test('starts no program, whatever its settings and attributes say', async () => {
    const repository = amended();
    const trace = join(temporary, 'da-chay');
    const program = join(temporary, 'chay.sh');
    writeFileSync(program, `#!/bin/sh\ntouch '${trace}'\ncat "$@"\n`);
    chmodSync(program, 0o755);
    repository.write('.gitattributes', '*.csv diff=la -text filter=la\n');
    const hostile = ['core.fsmonitor', 'core.pager', 'pager.log', 'diff.external', 'diff.la.textconv', 'diff.la.command', 'gpg.program'];
    for (const name of [...hostile, 'filter.la.smudge', 'core.sshCommand', 'core.alternateRefsCommand'])
      repository.git('config', name, program);
    repository.git('config', 'log.showSignature', 'true');
    repository.git('config', 'diff.la.xfuncname', '^(x+x+)+y');
    repository.git('config', 'color.ui', 'always');
    repository.git('config', 'log.showRoot', 'false');
    repository.write('.git/hooks/post-index-change', `#!/bin/sh\ntouch '${trace}'\n`);
    chmodSync(join(repository.folder, '.git/hooks/post-index-change'), 0o755);
    expect(await read(repository.folder)).toMatchObject({ state: 'read', days: { '1.001193': ['2026-10-07'] } });
    expect(existsSync(trace)).toBe(false);
  });

  test('is not asked through variables of the environment', async () => {
    const { folder } = amended();
    vi.stubEnv('GIT_DIR', join(temporary, 'khac'));
    vi.stubEnv('GIT_EXTERNAL_DIFF', join(temporary, 'khac'));
    expect(await read(folder)).toMatchObject({ state: 'read', days: { '1.001193': ['2026-10-07'] } });
  });

  test('is read as text also where its tables are said to be binary', async () => {
    const repository = amended().write('.gitattributes', '*.csv binary\n').commit('2026-10-08T09:00:00+07:00');
    expect(await read(repository.folder)).toMatchObject({ days: { '1.001193': ['2026-10-07'] } });
  });
});
