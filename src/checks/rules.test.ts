import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { harms, type Issue } from '../issues/issue.ts';
import { isSlug } from '../text/slug.ts';
import { allRules } from './all-rules.ts';
import { checkPortal } from './check-portal.ts';
import { lostAddress } from './lost-addresses.ts';
import { lostColumn } from './lost-columns.ts';

const fixtures = fileURLToPath(new URL('fixtures/', import.meta.url));
const minimal = fileURLToPath(new URL('../tests/portals/minimal/', import.meta.url));
const temporary = mkdtempSync(join(tmpdir(), 'congkhai-rules-'));
afterAll(() => rmSync(temporary, { recursive: true }));

/** What the checks have to say of one place, as far as it is known. */
type Expected = Partial<Issue['place']> & { code: string };

/** Every fixture, named by its defect, with its `expected.json`: all that is said of it, in this order. Some say nothing. */
const fixtureNames = readdirSync(fixtures);
const expectedOf = (fixture: string) => JSON.parse(readFileSync(join(fixtures, fixture, 'expected.json'), 'utf8')) as Expected[];
const withExpected = fixtureNames.filter((name) => existsSync(join(fixtures, name, 'expected.json')));

/** Defects that a repository cannot hold on every system, or would hold in very many files; their folder only says what is expected. */
const made: Readonly<Record<string, (folder: string) => void>> = {
  'named-pipe': (folder) => void execFileSync('mkfifo', [join(folder, 'data/hai-long.csv')]),
  // con.txt can't be cloned on Windows; 20 MB are no file for a repository.
  'public-name': (folder) => ['To khai  2.txt', 'con.txt'].forEach((name) => writeFileSync(join(folder, 'public/mau', name), 'Tờ khai')),
  'public-size': (folder) => {
    writeFileSync(join(folder, 'public/quy-hoach.pdf'), '%PDF-1.7');
    truncateSync(join(folder, 'public/quy-hoach.pdf'), 20 * 1024 * 1024 + 1);
  },
  // Outcomes do not move to a page of their own, as conditions and guides do.
  'heavy-page': (folder) => {
    const outcomes = Array.from({ length: 2500 }, (_, number) => `Giấy số ${(number * number * 48_271) % 99_991}`).join('; ');
    const catalogue = join(folder, 'data/thu-tuc/ho-tich/danh-muc.csv');
    const [header, first, second] = readFileSync(catalogue, 'utf8').trim().split('\n');
    writeFileSync(catalogue, `${header},Kết quả thực hiện\n${first},${outcomes}\n${second},\n`);
  },
  'long-cell': (folder) =>
    writeFileSync(join(folder, 'data/linh-vuc.csv'), `Mã lĩnh vực,Tên lĩnh vực\nho-tich,${'Hộ tịch '.repeat(12_501)}\n`),
  'taken-address': (folder) => {
    for (let number = 2; number <= 31; number += 1)
      writeFileSync(
        join(folder, `content/tin-tuc/${number}.md`),
        `---\ntieu-de: Tin ${number}\nsapo: Tóm tắt ${number}.\nthoi-gian: 2026-10-${String(number).padStart(2, '0')}\n---\n`,
      );
  },
  'symbolic-link': (folder) => symlinkSync('/etc', join(folder, 'public/x')),
};

const layOver = (fixture: string) => (folder: string) =>
  cpSync(join(fixtures, fixture), folder, { recursive: true, filter: (path) => path !== join(fixtures, fixture, 'expected.json') });

/** The minimal portal with the files of a fixture laid over it, checked as on 22/11/2026. */
async function issuesOf(fixture: string | null): Promise<Issue[]> {
  const folder = mkdtempSync(join(temporary, 'portal-'));
  cpSync(minimal, folder, { recursive: true });
  if (fixture !== null) (made[fixture] ?? layOver(fixture))(folder);
  return (await checkPortal(folder, '2026-11-22')).issues;
}

const printed = ({ code, place: { file, line, column } }: Issue) => ({ code, file, line, column });

test('the minimal portal has no issue', async () => {
  expect(await issuesOf(null)).toEqual([]);
});

describe('a portal with the defect', () => {
  test.each(withExpected)('%s is told exactly that', async (fixture) => {
    expect((await issuesOf(fixture)).map(printed)).toEqual(expectedOf(fixture));
  });
});

describe('the corpus of broken portals', () => {
  const broken = withExpected.filter((fixture) => expectedOf(fixture).length > 0);
  // Letters of another encoding are found in the whole file, and a column that is not there has no cell.
  const ofTheFile = ['sai-ma-hoa', 'bang-ma-cu', 'bang-ma-windows-1258', 'thieu-cot'];

  test('has at least 150 of them, some with several defects', () => {
    expect(broken.length).toBeGreaterThanOrEqual(150);
    expect(broken.filter((fixture) => new Set(expectedOf(fixture).map(({ code }) => code)).size > 1).length).toBeGreaterThan(5);
  });

  test('names the cell of whatever is wrong in a row of a table', () => {
    const inRows = broken.flatMap((fixture) =>
      expectedOf(fixture).filter(({ file, line }) => file?.endsWith('.csv') && line !== undefined),
    );
    expect(inRows.length).toBeGreaterThan(150);
    expect(inRows.filter(({ code, column }) => column === undefined && !ofTheFile.includes(code))).toEqual([]);
  });
});

test('every fixture says what it expects', () => {
  expect(withExpected).toEqual(fixtureNames);
  expect(Object.keys(made).filter((name) => !fixtureNames.includes(name))).toEqual([]);
});

test('a folder that is no more than what is expected is made by the test', () => {
  expect(withExpected.filter((name) => readdirSync(join(fixtures, name)).length === 1 && !made[name])).toEqual([]);
});

test('every rule is shown by a fixture', () => {
  const shown = new Set(withExpected.flatMap((fixture) => expectedOf(fixture).map(({ code }) => code)));
  // What is lost is found beside what was there before: tests/portals/moved-pages.test.ts, lost-columns.test.ts.
  expect(allRules.map(({ code }) => code).filter((code) => !shown.has(code))).toEqual([lostAddress.code, lostColumn.code]);
});

test('rules have codes of their own that can stand in an address', () => {
  const codes = allRules.map(({ code }) => code);
  expect(new Set(codes).size).toBe(codes.length);
  expect(codes.filter((code) => !isSlug(code))).toEqual([]);
});

test('every warning says what it may do to a reader, and no error does', () => {
  const ranked = allRules.filter((rule) => 'harm' in rule && harms.includes(rule.harm));
  expect(ranked).toEqual(allRules.filter(({ severity }) => severity === 'warning'));
});

test.each(allRules)('the rule $code tells an editor everything, in sentences', ({ severity, title, cause, wrong, right, mend }) => {
  expect(['error', 'warning']).toContain(severity);
  expect(title).toMatch(/^\p{Lu}.*[^.]$/u);
  expect(cause).toMatch(/\.$/);
  expect(mend).toMatch(/\.$/);
  expect(wrong).not.toBe(right);
});

test('every issue of every fixture says how to mend it, and fits on a screen', async () => {
  const issues = (await Promise.all(withExpected.map(issuesOf))).flat();
  expect(issues.filter(({ hint, message }) => !/[.?…)]$/.test(hint) || message.length > 300)).toEqual([]);
});
