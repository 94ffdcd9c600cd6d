import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { readRevision } from './read-revision.ts';

const minimal = fileURLToPath(new URL('../tests/portals/minimal/', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'congkhai-revision-'));
afterAll(() => rmSync(temporary, { recursive: true }));

/** A repository that holds the minimal portal in a folder of it, in one commit of 2 October 2026. */
function repository(folder: string, change: (portal: string) => void = () => {}) {
  const root = mkdtempSync(join(temporary, 'kho-'));
  const portal = join(root, folder);
  cpSync(minimal, portal, { recursive: true });
  const git = (...command: string[]) =>
    execFileSync('git', ['-C', root, '-c', 'user.name=Thử', '-c', 'user.email=thu@kho.example', ...command], {
      stdio: 'ignore',
      env: { ...process.env, GIT_COMMITTER_DATE: '2026-10-02T08:00:00+07:00' },
    });
  git('init', '--quiet', '--initial-branch=main');
  change(portal);
  git('add', '.');
  git('commit', '--quiet', '--message=Thử');
  return { portal, git };
}

const sectorsOf = async (portal: string, revision = 'main') => (await readRevision(portal, revision))?.reading.tables.sectors.rows.length;

describe('a portal as it was', () => {
  test.each(['.', 'cong/xa'])('is read out of a repository that has it in %s, whatever stands there now', async (folder) => {
    const { portal } = repository(folder);
    writeFileSync(join(portal, 'data/linh-vuc.csv'), 'Mã lĩnh vực\n');
    const revision = await readRevision(portal, 'HEAD');
    expect(revision).toMatchObject({ day: '2026-10-02', reading: { folder: portal, issues: [] } });
    expect(revision?.commit).toMatch(/^[0-9a-f]{40}$/);
    expect(revision?.reading.tables.sectors.rows.length).toBeGreaterThan(0);
    expect(revision?.reading.prose.news.length).toBeGreaterThan(0);
  });

  test('is as it was committed: no filter of the repository touches it', async () => {
    const { portal, git } = repository('.', (folder) => writeFileSync(join(folder, '.gitattributes'), '*.csv filter=doi export-ignore\n'));
    git('config', 'filter.doi.smudge', `touch ${join(temporary, 'chay')}; cat`);
    expect(await sectorsOf(portal)).toBeGreaterThan(0);
    expect(() => execFileSync('ls', [join(temporary, 'chay')], { stdio: 'ignore' })).toThrow();
  });

  test('has no links', async () => {
    const { portal } = repository('.', (folder) => symlinkSync('/etc/passwd', join(folder, 'data/hai-long.csv')));
    expect((await readRevision(portal, 'main'))?.reading.tables.surveys.present).toBe(false);
  });

  test.each(['khong-co', '--help', '-h', '', 'main:data', '--output=x'])('is not there at «%s»', async (name) => {
    expect(await readRevision(repository('.').portal, name)).toBeNull();
  });

  test('is not there where the copy of the repository lacks one of its files', async () => {
    const { portal, git } = repository('.');
    const object = execFileSync('git', ['-C', portal, 'rev-parse', 'HEAD:data/linh-vuc.csv'], { encoding: 'utf8' }).trim();
    rmSync(join(portal, '.git/objects', object.slice(0, 2), object.slice(2)));
    expect(await readRevision(portal, 'HEAD')).toBeNull();
    git('hash-object', '-w', 'data/linh-vuc.csv'); // brings it back
    expect(await sectorsOf(portal, 'HEAD')).toBeGreaterThan(0);
  });

  test('is not there where it is larger than was asked for', async () => {
    const { portal } = repository('.');
    expect(await readRevision(portal, 'HEAD', 1000)).toBeNull();
    expect(await readRevision(portal, 'HEAD', 1_000_000)).not.toBeNull();
  });

  test('is not there where there is no repository', async () => {
    const folder = mkdtempSync(join(temporary, 'khong-kho-'));
    cpSync(minimal, folder, { recursive: true });
    expect(await readRevision(folder, 'HEAD')).toBeNull();
  });
});
