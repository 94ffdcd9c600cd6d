import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { revisionOfDay } from './revision-of-day.ts';

const temporary = mkdtempSync(join(tmpdir(), 'congkhai-day-'));
const repository = join(temporary, 'kho');
const portal = join(repository, 'cong');
const commits: Record<string, string> = {};

function git(day: string, ...command: string[]): string {
  const moment = `${day}T23:30:00+07:00`;
  return execFileSync('git', ['-C', repository, '-c', 'user.name=Thử', '-c', 'user.email=thu@kho.example', ...command], {
    encoding: 'utf8',
    stdio: 'pipe',
    env: { ...process.env, GIT_AUTHOR_DATE: moment, GIT_COMMITTER_DATE: moment },
  }).trim();
}
function commit(day: string): void {
  writeFileSync(join(portal, 'data/cong.yaml'), `ten: ${day}\n`);
  git(day, 'add', '.');
  git(day, 'commit', '--quiet', '--message=x');
  commits[day] = git(day, 'rev-parse', 'HEAD');
}

// Before the portal there was something else; a branch of early days was merged late.
beforeAll(() => {
  mkdirSync(join(portal, 'data'), { recursive: true });
  writeFileSync(join(repository, 'doc.txt'), 'x');
  git('2026-08-01', 'init', '--quiet', '--initial-branch=main');
  git('2026-08-01', 'add', 'doc.txt');
  git('2026-08-01', 'commit', '--quiet', '--message=x');
  commit('2026-09-10');
  git('2026-09-10', 'checkout', '--quiet', '-b', 'nhanh');
  commit('2026-09-20');
  git('2026-09-20', 'checkout', '--quiet', 'main');
  git('2026-10-05', 'merge', '--quiet', '--no-ff', '--message=x', 'nhanh');
  commits['2026-10-05'] = git('2026-10-05', 'rev-parse', 'HEAD');
});
afterAll(() => rmSync(temporary, { recursive: true }));

test.each([
  ['2026-11-30', '2026-10-05'],
  ['2026-10-05', '2026-10-05'],
  ['2026-10-04', '2026-09-10'],
  ['2026-09-10', '2026-09-10'],
])('at the end of %s the main line stood at what was committed or merged on %s', async (day, expected) => {
  expect(await revisionOfDay(portal, day)).toBe(commits[expected]);
});

test.each([
  ['2026-09-09', 'there was no portal yet'],
  ['2026-07-31', 'there was no repository yet'],
])('of %s nothing is known: %s', async (day) => {
  expect(await revisionOfDay(portal, day)).toBeNull();
});

test('a copy whose history is cut off tells nothing, however deep it goes', async () => {
  const shallow = join(temporary, 'nông');
  execFileSync('git', ['clone', '--quiet', '--depth=1', pathToFileURL(repository).href, shallow], { stdio: 'pipe' });
  expect(await revisionOfDay(join(shallow, 'cong'), '2026-11-30')).toBeNull();
});

test('a folder outside of any repository has no day', async () => {
  const folder = mkdtempSync(join(temporary, 'khong-kho-'));
  cpSync(join(portal, 'data'), join(folder, 'data'), { recursive: true });
  expect(await revisionOfDay(folder, '2026-11-30')).toBeNull();
});
