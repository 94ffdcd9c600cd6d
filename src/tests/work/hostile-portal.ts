import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument, visit } from 'yaml';
import { allTables } from '../../schemas/all-tables.ts';
import { examplePath } from '../../schemas/folders.ts';
import { keyedFiles } from '../../schemas/keyed-files.ts';
import { fees } from '../../schemas/kinds/fees.ts';
import { identifier, lines, text, texts } from '../../schemas/kinds/text.ts';
import type { Table } from '../../schemas/table.ts';

/** A column takes any text of these kinds, so that its row is read and the rules across tables see it. */
const wordy: readonly unknown[] = [text, texts, lines, fees];
const tables: readonly Table[] = allTables;
const cell = (value: string) => `"${value.replaceAll('"', '""')}"`;
const row = (values: readonly string[]) => values.map(cell).join(',');

function write(folder: string, file: string, content: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

function writeTable(folder: string, table: Table, rows: readonly (readonly string[])[]): void {
  const header = row(Object.values(table.columns).map(({ header: label }) => label));
  write(folder, `data/${examplePath(table.path)}`, `${[header, ...rows.map(row)].join('\n')}\n`);
}

/** A portal that is read whole: each text stands in a row of every table, in every column that takes any text, and in a body. */
export function writeReadable(folder: string, hostile: readonly string[]): void {
  for (const table of tables) {
    writeTable(
      folder,
      table,
      hostile.map((words) => Object.values(table.columns).map(({ kind, example }) => (wordy.includes(kind) ? words : example))),
    );
  }
  const [settings, news, page] = keyedFiles.map(({ sample }) => sample);
  write(folder, 'data/cong.yaml', settings ?? '');
  hostile.forEach((words, number) => {
    write(folder, `content/tin-tuc/a-${number}.md`, `---\n${news}\n---\n\n${words}\n`);
    write(folder, `content/trang/a-${number}.mdx`, `---\n${page}\n---\n\n${words}\n`);
    write(folder, `content/thu-tuc/1.00000${number}.md`, words);
  });
}

/**
 * A portal in which nothing is right: each text stands in a column of every kind, in a row of its own, for a value is
 * read by its kind; all of them stand in every key.
 */
export function writeSpoiled(folder: string, hostile: readonly string[]): void {
  for (const table of tables) {
    const columns = Object.values(table.columns);
    const wrong = columns.filter(({ kind }, index) => columns.findIndex((other) => other.kind === kind) === index);
    const spoiled = (words: string) => wrong.map((one) => columns.map((column) => (column === one ? words : column.example)));
    writeTable(folder, table, hostile.flatMap(spoiled));
  }
  const all = hostile.join('');
  write(folder, 'data/xep-hang/nguong.csv', `${all}\n${all}\n`); // no table at all
  write(folder, 'content/trang/hong.mdx', `---\n${all}\n---\n${all}`);
  for (const { path, sample } of keyedFiles) {
    if (path.endsWith('.yaml')) write(folder, path, spoil(sample, all, () => true).text);
    else
      spoiledSamples(sample, all).forEach((front, number) => write(folder, path.replace(/<[^<>]+>/, `a-${number}`), `---\n${front}---\n`));
  }
}

/** The sample again and again, another of its values replaced each time; and once with a key that it does not have. */
function spoiledSamples(sample: string, hostile: string): string[] {
  const count = spoil(sample, hostile, () => false).count;
  const spoiled = Array.from({ length: count }, (_, wanted) => spoil(sample, hostile, (number) => number === wanted).text);
  return [...spoiled, `${sample}\n${JSON.stringify(hostile)}: a\n`];
}

function spoil(sample: string, hostile: string, isSpoiled: (number: number) => boolean): { text: string; count: number } {
  const document = parseDocument(sample);
  let count = 0;
  visit(document, {
    Scalar: (key, node) => {
      if (key === 'key') return;
      if (isSpoiled(count)) Object.assign(node, { value: hostile, type: 'QUOTE_DOUBLE' });
      count += 1;
    },
  });
  return { text: document.toString({ lineWidth: 0 }), count };
}

/** A portal of tables with the given number of rows, each with a code and words of its own that point at nothing. */
export function writeRows(folder: string, rows: number): void {
  for (const table of tables) {
    const columns = Object.values(table.columns);
    const fill = ({ kind, example }: (typeof columns)[number], number: number) =>
      wordy.includes(kind) || kind === identifier ? `${example.split(';')[0]}-${number}` : example;
    writeTable(
      folder,
      table,
      Array.from({ length: rows }, (_, number) => columns.map((column) => fill(column, number))),
    );
  }
  write(folder, 'data/cong.yaml', keyedFiles[0]?.sample ?? '');
}
