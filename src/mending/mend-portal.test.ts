import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { checkPortal } from '../checks/check-portal.ts';
import { readPortal } from '../portal/read-portal.ts';
import { registry, type TableName } from '../schemas/all-tables.ts';
import { mendingOf, saveMending } from './mend-portal.ts';

const root = resolve(import.meta.dirname, '../..');
const [fixtures, portals] = [join(root, 'src/checks/fixtures'), join(root, 'src/tests/portals')];
const temporary = mkdtempSync(join(tmpdir(), 'congkhai-mending-'));
afterAll(() => rmSync(temporary, { recursive: true }));

/** A portal folder of its own, with what is laid over it. */
function copyOf(...folders: string[]): string {
  const portal = mkdtempSync(join(temporary, 'cong-'));
  for (const folder of folders) cpSync(folder, portal, { recursive: true });
  return portal;
}
const minimal = join(portals, 'minimal');

/** The rows of every table that could be read, and the front matter of every text. */
function valuesOf(portal: string): unknown {
  const { tables, prose } = readPortal(portal);
  const names = Object.keys(registry) as TableName[];
  return [names.map((name) => tables[name].rows), prose.news.map(({ front }) => front), prose.pages.map(({ front }) => front)];
}

const filesOf = (portal: string) =>
  new Map(
    readdirSync(portal, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => [join(entry.parentPath, entry.name), readFileSync(join(entry.parentPath, entry.name), 'latin1')]),
  );

const errorsOf = async (portal: string) =>
  new Set((await checkPortal(portal, '2026-11-22')).issues.filter(({ severity }) => severity === 'error').map(({ code }) => code));

describe('after mending a portal', () => {
  const broken = readdirSync(fixtures).map((name) => [name, [minimal, join(fixtures, name)]] as const);
  const sound = readdirSync(portals, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => [name, [join(portals, name)]] as const);

  test.each([...broken, ...sound])('%s says all that it said, has no new error, and needs no more mending', async (_, folders) => {
    const portal = copyOf(...folders);
    const [values, files, errors] = [valuesOf(portal), filesOf(portal), await errorsOf(portal)];
    const mending = mendingOf(portal);
    saveMending(portal, mending);
    const mended = new Set(mending.changes.map(({ path }) => join(portal, path)));
    const [now, others] = [filesOf(portal), (all: ReadonlyMap<string, string>) => [...all].filter(([path]) => !mended.has(path))];
    expect(others(now)).toEqual(others(files));
    expect([...now.keys()]).toEqual([...files.keys()]);
    expect([...mended].filter((path) => !/^(?:data|content)\//.test(path.slice(portal.length + 1)))).toEqual([]);
    if (errors.size === 0) expect(valuesOf(portal)).toEqual(values);
    expect([...(await errorsOf(portal))].filter((code) => !errors.has(code))).toEqual([]);
    expect(mendingOf(portal)).toEqual({ changes: [], mends: [] });
  });
});

test('the demonstration is written as it should be', () => {
  expect(mendingOf(root).mends).toEqual([]);
});

test('a table of Excel becomes UTF-8 with line feeds, a text keeps its line breaks and the names of files', () => {
  const portal = copyOf(minimal);
  writeFileSync(join(portal, 'data/linh-vuc.csv'), Buffer.from('\ufeffMã lĩnh vực\tTên lĩnh vực\r\nho-tich\t Hộ tịch \r\n', 'utf16le'));
  const body = `Ðăng ký  \n![Ảnh](./anh/${'dự'.normalize('NFD')}.jpg) ${'dự'.normalize('NFD')}\r\n`;
  writeFileSync(join(portal, 'content/trang/thu.md'), `---\ntieu-de: Thử\nmo-ta: Thử.\nthu-tu: 1\n---\n${body}`);
  const mending = mendingOf(portal);
  saveMending(portal, mending);
  expect(readFileSync(join(portal, 'data/linh-vuc.csv'), 'utf8')).toBe('\ufeffMã lĩnh vực\tTên lĩnh vực\nho-tich\tHộ tịch\n');
  const text = readFileSync(join(portal, 'content/trang/thu.md'), 'utf8').split('---\n')[2];
  expect(text).toBe(`Đăng ký  \n![Ảnh](./anh/${'dự'.normalize('NFD')}.jpg) dự\n`);
});

test('what lies behind a link is not written', () => {
  const portal = copyOf(minimal);
  const outside = join(temporary, 'ngoai.csv');
  writeFileSync(outside, 'Mã lĩnh vực,Tên lĩnh vực\nx,  A  \n');
  rmSync(join(portal, 'data/linh-vuc.csv'));
  symlinkSync(outside, join(portal, 'data/linh-vuc.csv'));
  expect(mendingOf(portal).changes.map(({ path }) => path)).not.toContain('data/linh-vuc.csv');
});
