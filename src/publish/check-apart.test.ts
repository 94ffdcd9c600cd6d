import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkApart } from './check-apart.ts';

const portals = resolve(import.meta.dirname, '../tests/portals');
let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'cong-khai-'))));
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true, force: true });
});

const check = (portal: string, work = folder) => checkApart({ portal: join(portals, portal), out: join(folder, 'out'), work });

test('what was found comes from the process, and the portal lies staged', async () => {
  const { staged, checked } = check('only-procedures');
  expect(await staged).toEqual((await checked).settings);
  const { issues, sources } = await checked;
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(sources.size).toBeGreaterThan(0);
  expect(readdirSync(folder)).toContain('cong.bin');
});

test('of a folder that is no portal nothing is staged', async () => {
  const { staged, checked } = check('khong-co');
  expect(await staged).toBeNull();
  expect((await checked).issues.some(({ severity }) => severity === 'error')).toBe(true);
});

test('a disk that takes nothing is told as the system tells it', async () => {
  const { staged, checked } = check('only-procedures', join(folder, 'khong-co'));
  await expect(checked).rejects.toMatchObject({ code: 'ENOENT', path: expect.stringContaining('khong-co') as string });
  await expect(staged).rejects.toMatchObject({ code: 'ENOENT' });
});

test('a process that ends before it has answered is told of', async () => {
  vi.stubEnv('NODE_OPTIONS', '--import=data:text/javascript,process.exit(7)');
  const { staged, checked } = check('only-procedures');
  await expect(checked).rejects.toThrow('(7)');
  await expect(staged).rejects.toThrow('(7)');
});
