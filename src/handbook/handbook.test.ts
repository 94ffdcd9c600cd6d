import { cpSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { afterAll, describe, expect, test } from 'vitest';
import { checkPortal } from '../checks/check-portal.ts';
import { allTables } from '../schemas/all-tables.ts';
import { chapters } from './chapters.ts';

const project = resolve(import.meta.dirname, '../..');
const temporary = mkdtempSync(join(tmpdir(), 'congkhai-handbook-'));
afterAll(() => rmSync(temporary, { recursive: true }));

const textOf = (id: string) => readFileSync(join(import.meta.dirname, `${id}.md`), 'utf8');

/** What a chapter tells to write: rows by the names of their columns, or a whole file. */
type Sample = { file: string } & ({ rows: Record<string, string>[] } | { text: string });

/** The samples of a chapter, each with the file that was last opened before it. */
function samplesOf(text: string): Sample[] {
  const blocks = text.matchAll(/(?:Mở|Tạo|Viết|vào) `((?:data|content)\/[^`<]+\.(?:csv|mdx))`|^((?:\|.*\|\n)+)|^```\n([\s\S]*?)^```$/gm);
  const samples: Sample[] = [];
  let file = '';
  for (const [, named, table, fenced] of blocks) {
    if (named) file = named;
    else if (table && /^\| (?:Cột|Mã)/.test(table)) samples.push({ file, rows: rowsOf(table) });
    else if (fenced && file.endsWith('.mdx') && !samples.some((sample) => sample.file === file)) samples.push({ file, text: fenced });
  }
  return samples;
}

function rowsOf(table: string): Record<string, string>[] {
  const [head = [], , ...lines] = table
    .trim()
    .split('\n')
    .map((line) =>
      line
        .slice(1, -1)
        .split('|')
        .map((cell) => cell.trim()),
    );
  if (head[0] === 'Cột') return [Object.fromEntries(lines.map(([column = '', value = '']) => [column, value]))];
  return lines.map((cells) => Object.fromEntries(head.map((column, index) => [column, cells[index] ?? ''])));
}

function follow(portal: string, sample: Sample): void {
  const path = join(portal, sample.file);
  writeFileSync(path, 'text' in sample ? sample.text : withRows(readFileSync(path), sample));
}

function withRows(table: Buffer, { file, rows }: { file: string; rows: Record<string, string>[] }): string {
  const [head = [], ...lines] = parse(table, { bom: true }) as string[][];
  for (const row of rows) {
    expect(
      Object.keys(row).filter((column) => !head.includes(column)),
      `${file} has the columns`,
    ).toEqual([]);
    lines.push(head.map((column) => row[column] ?? ''));
  }
  return stringify([head, ...lines], { bom: true });
}

test('every chapter has its text, and every text is a chapter', () => {
  const texts = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.md'));
  expect(texts.sort()).toEqual(chapters.map(({ id }) => `${id}.md`).sort());
});

test.each(chapters)('«$title» names only files, commands and chapters that are there', ({ id }) => {
  const text = textOf(id);
  const scripts = Object.keys((JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')) as { scripts: object }).scripts);
  const commands = [...text.matchAll(/npm run ([a-z]+)/g)].map(([, name]) => name);
  expect(commands.filter((name) => !scripts.includes(name ?? ''))).toEqual([]);
  const named = [...text.matchAll(/\(chương «(.+?)»\)|chương «(.+?)»/g)].map(([, first, second]) => first ?? second);
  expect(named.filter((title) => !chapters.some((chapter) => chapter.title === title))).toEqual([]);
  const tables = [...text.matchAll(/`(data\/[^`<]+)`/g)].map(([, file]) => file ?? '');
  const known = allTables.map(({ path }) => `data/${path}`); // the demonstration has not every table
  expect(tables.filter((file) => !known.includes(file) && !existsSync(join(project, file)))).toEqual([]);
});

describe('who follows the samples', () => {
  const told = chapters
    .map((chapter) => ({ ...chapter, samples: samplesOf(textOf(chapter.id)) }))
    .filter(({ samples }) => samples.length > 0);

  test('finds some in every chapter that changes a portal', () => {
    expect(told.map(({ id }) => id)).toEqual(chapters.map(({ id }) => id).filter((id) => id !== 'mo-mot-cong'));
    expect(told.flatMap(({ samples }) => samples).length).toBeGreaterThan(14);
  });

  test.each(told)('of «$title» gets a portal without a new error or warning', async ({ samples }) => {
    const portal = mkdtempSync(join(temporary, 'cong-'));
    for (const name of ['data', 'content', 'public']) cpSync(join(project, name), join(portal, name), { recursive: true });
    const before = (await checkPortal(portal, '2026-11-29')).issues;
    for (const sample of samples) follow(portal, sample);
    const known = new Set(before.map(({ code, place, message }) => `${code} ${place.file} ${message}`));
    const fresh = (await checkPortal(portal, '2026-11-29')).issues.filter(
      ({ code, place, message }) => !known.has(`${code} ${place.file} ${message}`),
    );
    expect(fresh.map(({ code, place, message }) => `${code} ${place.file}:${place.line} ${message}`)).toEqual([]);
  });
});
