import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { parseDocument, visit } from 'yaml';
import { allTables } from '../schemas/all-tables.ts';
import { examplePath } from '../schemas/folders.ts';
import { keyedFiles } from '../schemas/keyed-files.ts';
import { readPortal } from './read-portal.ts';

const temporary = mkdtempSync(join(tmpdir(), 'congkhai-characters-'));
afterAll(() => rmSync(temporary, { recursive: true }));

// https://www.w3.org/TR/xml/#charsets; NUL is no character of any text and refused with its file.
const controls = Array.from({ length: 0x1f }, (_, code) => String.fromCharCode(code + 1)).filter((sign) => !/[\t\n\r]/.test(sign));
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;
const spoiled = (text: string, signs: readonly string[]) =>
  `${signs.join('')}${text.slice(0, 1)}${signs.join('')}${text.slice(1)}${signs.join('')}`;

function write(folder: string, file: string, content: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}

/** Every value of a sample with the signs in it, escaped as YAML has it. */
function spoilKeys(sample: string, signs: readonly string[]): string {
  const document = parseDocument(sample);
  visit(document, {
    Scalar: (key, node) => {
      if (key !== 'key' && typeof node.value === 'string') Object.assign(node, { value: spoiled(node.value, signs), type: 'QUOTE_DOUBLE' });
    },
  });
  return document.toString({ lineWidth: 0 });
}

/** A portal of examples, every column and key of it spoiled. */
function spoiledPortal(): string {
  const folder = mkdtempSync(join(temporary, 'portal-'));
  const inTables = [...controls.filter((sign) => !/[\v\f]/.test(sign)), '\ufffe', '\uffff'];
  for (const { path, columns } of allTables) {
    const [header, row] = [
      Object.values(columns).map((column) => column.header),
      Object.values(columns).map(({ example }) => spoiled(example, inTables)),
    ];
    write(
      folder,
      `data/${examplePath(path)}`,
      [header, row].map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n'),
    );
  }
  for (const { path, sample } of keyedFiles) {
    const front = spoilKeys(sample, inTables);
    write(folder, path.replace(/<[^<>]+>/, 'a'), path.endsWith('.yaml') ? front : `---\n${front}---\n\nBài.\n`);
  }
  return folder;
}

describe('characters that no XML may hold', () => {
  const { tables, prose, settings, issues } = readPortal(spoiledPortal());

  test('stay outside: every column and every key is read as if they were not there', () => {
    expect(issues.map(({ place, message }) => `${place.file}: ${message}`)).toEqual([]);
    expect(Object.entries(tables).filter(([, { rows }]) => rows.length !== 1)).toEqual([]);
    const texts = JSON.stringify([
      Object.values(tables).map(({ rows }) => rows),
      settings,
      prose.news.map(({ front }) => front),
      prose.pages.map(({ front }) => front),
    ]);
    expect(texts.length).toBeGreaterThan(5_000);
    expect(texts).not.toMatch(/\\u00[01]|\\[bf]|[\ufffe\uffff]/); // as JSON writes them
  });

  test.each(['\u0001', '\u001b', '\ufffe'])('in a body, which is rendered as it stands, are an issue (%j)', (sign) => {
    const folder = mkdtempSync(join(temporary, 'portal-'));
    cpSync(fileURLToPath(new URL('../tests/portals/minimal', import.meta.url)), folder, { recursive: true });
    write(folder, 'content/thu-tuc/1.001193.md', `Một\n\nhai ${sign} ba\n`);
    expect(readPortal(folder).issues.map(({ code, place }) => [code, place.line, place.column])).toEqual([['sai-ma-hoa', 3, 5]]);
  });

  test.each(['\\0', '\\x01', '\\v', '\\uFFFE', '\\uFFFF', '\\uD800'])('are not smuggled in by the escape %s of YAML', (sequence) => {
    const folder = mkdtempSync(join(temporary, 'portal-'));
    cpSync(fileURLToPath(new URL('../tests/portals/minimal', import.meta.url)), folder, { recursive: true });
    const file = join(folder, 'data/cong.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('ten-ngan: Bản Mẫu', `ten-ngan: "Bản${sequence} Mẫu"`));
    const name = readPortal(folder).settings?.shortName ?? '';
    expect(name.isWellFormed() && !forbidden.test(name)).toBe(true);
    expect(name).toMatch(/^Bản\ufffd? Mẫu$/);
  });
});
