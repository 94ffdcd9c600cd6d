import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { makePortal } from '../../../scripts/bench/made-portal/make-portal.ts';
import { cacheFolder } from '../../portal/locate.ts';
import { layoutOf } from '../../publish/compiling/compiled.ts';
import { keptFolders } from '../../publish/kept.ts';
import { builtFiles } from '../../publish/pages.ts';
import { publish, type Publication } from '../../publish/publish.ts';
import { startBuild } from '../build-command.ts';

// A second build takes from the first what did not change. It has to be what a build from nothing is, byte for byte,
// whatever an editor did in between.

const procedures = 24;
let parent: string;
let portal: string;
/** What is rendered when nothing is kept. */
let all: number;
beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'cong-khai-'));
  portal = join(parent, 'portal');
  makePortal(portal, procedures);
  all = (await sound()).rendered;
});
afterAll(async () => {
  for (const folder of [portal, copy()]) await rm(cacheFolder(folder), { recursive: true, force: true });
  await rm(parent, { recursive: true, force: true });
});

const copy = () => join(parent, 'copy');

async function sound(): Promise<Publication> {
  const publication = await publish(portal, join(parent, 'dist'));
  const wrong = [...publication.issues, ...publication.defects].filter(({ severity }) => severity === 'error');
  expect([publication.published, wrong]).toEqual([true, []]);
  return publication;
}

async function contentsOf(folder: string): Promise<Record<string, string>> {
  const files = await builtFiles(folder);
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'latin1')]));
}

/** Files that differ from those of a build that takes nothing of what was rendered before; with `full`, nothing at all. */
async function unlikeFull(full = false): Promise<string[]> {
  await rm(copy(), { recursive: true, force: true });
  await cp(portal, copy(), { recursive: true });
  const { pages, index, files, photographs } = keptFolders(copy());
  for (const folder of [pages, index, files, photographs]) await rm(folder, { recursive: true, force: true });
  const { published, rendered } = await publish(copy(), join(parent, 'full'), { full });
  expect(published).toBe(true);
  expect(rendered).toBeGreaterThanOrEqual(all - procedures);
  const [kept, fresh] = [await contentsOf(join(parent, 'dist')), await contentsOf(join(parent, 'full'))];
  return [...new Set([...Object.keys(kept), ...Object.keys(fresh)])].filter((file) => kept[file] !== fresh[file]);
}

type Row = Record<string, string>;

/** Changes the rows of a table of the first sector. */
function editTable(name: string, edit: (rows: Row[]) => Row[]): void {
  const [sector = ''] = readdirSync(join(portal, 'data/thu-tuc'));
  const path = join(portal, 'data/thu-tuc', sector, name);
  const rows = parse(readFileSync(path, 'utf8'), { bom: true, columns: true }) as Row[];
  const columns = Object.keys(rows[0] ?? {});
  writeFileSync(path, stringify(edit(rows), { bom: true, header: true, columns }));
}

const editPapers = (edit: (rows: Row[]) => Row[]) => editTable('giay-to.csv', edit);
const editFirstPaper = (cells: Row) => editPapers(([first = {}, ...others]) => [{ ...first, ...cells }, ...others]);
const editGuide = (text: string) => {
  const [guide = ''] = readdirSync(join(portal, 'content/thu-tuc')).filter((name) => name.endsWith('.md'));
  writeFileSync(join(portal, 'content/thu-tuc', guide), text);
};
const editSettings = (edit: (text: string) => string) => {
  const file = join(portal, 'data/cong.yaml');
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
};

/** What an editor does, and how many pages may be other then. */
const edits: [what: string, edit: () => void, most: number][] = [
  ['nothing', () => {}, 0],
  ['a cell', () => editFirstPaper({ 'Tên giấy tờ': 'Giấy tờ đã đổi tên' }), 20],
  ['a row that is new', () => editPapers(([first = {}, ...others]) => [first, ...others, { ...first, 'Tên giấy tờ': 'Giấy tờ mới' }]), 20],
  ['a row that is gone', () => editPapers((rows) => rows.slice(1)), 20],
  ['rows in another order', () => editPapers((rows) => rows.toReversed()), 40],
  ['procedures in another order', () => editTable('danh-muc.csv', (rows) => rows.toReversed()), 60],
  ['a longer text', () => editGuide('## Mới\n\nMột đoạn khác.\n'), 20],
  ['a setting', () => editSettings((text) => text.replace(/^ten: .*$/m, 'ten: Ủy ban nhân dân huyện Khác')), Number.POSITIVE_INFINITY],
];

describe('a build after another is what a build from nothing is', () => {
  test.each(edits)('after %s', { timeout: 240_000 }, async (_what, edit, most) => {
    edit();
    const { changed, rendered } = await sound();
    expect(changed).toBeLessThanOrEqual(most);
    // A page, a short address and a code for each procedure may stay, and a page for each act.
    if (most <= 20) expect(rendered).toBeLessThan(all - 2 * procedures);
    expect(await unlikeFull()).toEqual([]);
  });

  test('after a picture of a text was replaced by another of the same name', { timeout: 240_000 }, async () => {
    const picture = (shade: number) =>
      sharp({ create: { width: 40, height: 20, channels: 3, background: { r: shade, g: 0, b: 0 } } })
        .jpeg()
        .toBuffer();
    editGuide('![Mặt trước của tờ khai](./to-khai.jpg)\n');
    writeFileSync(join(portal, 'content/thu-tuc/to-khai.jpg'), await picture(10));
    await sound();
    writeFileSync(join(portal, 'content/thu-tuc/to-khai.jpg'), await picture(200));
    expect((await sound()).changed).toBe(1);
    // Once more: now the page is taken, and its picture with it.
    expect((await sound()).changed).toBe(0);
    expect(await unlikeFull(true)).toEqual([]);
  });
});

test('after somebody wrote into published files, the next portal has nothing of it', { timeout: 240_000 }, async () => {
  await sound();
  const files = (await builtFiles(join(parent, 'dist'))).filter((file) => /^(?:thu-tuc\/.*\.html|pagefind\/fragment\/.*)$/.test(file));
  expect(files.length).toBeGreaterThan(2 * procedures);
  for (const file of files) writeFileSync(join(parent, 'dist', file), 'x');
  await sound();
  expect(await unlikeFull()).toEqual([]);
});

test('a text that changes leaves no compiled code behind, however often', { timeout: 240_000 }, async () => {
  const compiled = join(parent, 'compiled-code');
  const leftBy = async (text: string) => {
    editGuide(text);
    const { ended, output } = startBuild(portal, join(parent, 'dist'), { NODE_COMPILE_CACHE: compiled });
    expect([await ended, output()]).toEqual([0, expect.stringContaining('Xong:')]);
    return (await builtFiles(compiled)).length;
  };
  const first = await leftBy('Mang theo bản gốc để đối chiếu.\n');
  expect(first).toBeGreaterThan(500); // that of the commands is kept
  expect(await leftBy('Mang theo bản gốc, người nhận xem rồi trả lại.\n')).toBe(first);
});

test('texts lie beside the compiled code, where they do not take their room in memory twice', { timeout: 240_000 }, async () => {
  editGuide('Câu này chỉ có ở đây.\n');
  await sound();
  const { compiled } = keptFolders(portal);
  const layouts = readdirSync(compiled).map((name) => layoutOf(join(compiled, name)));
  const having = (file: 'entry' | 'texts') =>
    layouts.filter((layout) => readFileSync(layout[file], 'utf8').includes('Câu này chỉ có ở đây'));
  expect([having('entry'), having('texts')]).toEqual([[], [expect.anything()]]);
});

test('what is kept in a folder that outlives the installed packages is taken from there', { timeout: 240_000 }, async () => {
  vi.stubEnv('CONGKHAI_CACHE', join(parent, 'kept'));
  try {
    expect((await sound()).rendered).toBeGreaterThanOrEqual(all - procedures);
    const compiled = readdirSync(keptFolders(portal).compiledCopies ?? '');
    // As if the packages had been installed anew.
    await rm(cacheFolder(portal), { recursive: true, force: true });
    expect((await sound()).rendered).toBeLessThan(all - 2 * procedures);
    expect(readdirSync(keptFolders(portal).compiled)).toEqual(compiled);
  } finally {
    vi.unstubAllEnvs();
  }
});
