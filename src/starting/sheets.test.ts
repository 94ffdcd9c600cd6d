import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { WrongCall } from '../commands/wrong-call.ts';
import { writeFiles } from './new-folder.ts';
import { withProgress } from './progress.ts';
import { sheetPaths, splitOperands } from './sheet-paths.ts';
import { placeAt } from './site-address.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'ho-so-'))));
afterEach(() => rmSync(folder, { recursive: true }));

describe('sheets', () => {
  test('of a folder are all below it that an import reads, in order; files are taken as they are', () => {
    const names = ['b.docx', 'a/c.XLSX', 'a/d.csv', '~$b.docx', 'ghi chú.txt'];
    writeFiles(folder, new Map(names.map((name) => [name, ''])));
    expect(sheetPaths([folder, join(folder, 'ghi chú.txt')])).toEqual(
      ['a/c.XLSX', 'a/d.csv', 'b.docx', 'ghi chú.txt'].map((name) => join(folder, name)),
    );
  });

  test('that are not there are a wrong call', () => {
    expect(() => sheetPaths([join(folder, 'khong-co')])).toThrow(WrongCall);
    expect(() => sheetPaths([folder])).toThrow(/không có hồ sơ nào/);
  });

  test.each([
    [['cong'], undefined, { folder: 'cong', sheets: [] }],
    [['cong', 'x'], undefined, { folder: undefined, sheets: [] }],
    [['cong'], 'ho-so', { folder: 'cong', sheets: ['ho-so'] }],
    [['b.docx', 'c.xlsx', 'cong'], 'a.docx', { folder: 'cong', sheets: ['a.docx', 'b.docx', 'c.xlsx'] }],
    [['b.docx'], 'a.docx', { folder: undefined, sheets: ['a.docx', 'b.docx'] }],
  ])('%j with --sheets %s are told from the folder of the portal', (operands, sheets, told) => {
    expect(splitOperands(operands, sheets)).toEqual(told);
  });
});

describe('progress', () => {
  const said = (count: number, isTTY: boolean) => {
    const printed: string[] = [];
    const files = Array.from({ length: count }, () => ({ name: 'a', size: 0, read: () => new Uint8Array() }));
    for (const file of withProgress(files, { isTTY, write: (text) => printed.push(text) })) file.read();
    return printed;
  };

  test('is one line of a terminal, written over', () => {
    expect(said(3, true)).toEqual(['\rĐọc hồ sơ: 1/3', '\rĐọc hồ sơ: 2/3', '\rĐọc hồ sơ: 3/3\n']);
  });

  test('is ten lines of a log at most', () => {
    expect(said(144, false)).toHaveLength(10);
    expect(said(144, false).at(-1)).toBe('Đọc hồ sơ: 144/144\n');
    expect(said(2, false)).toEqual(['Đọc hồ sơ: 1/2\n', 'Đọc hồ sơ: 2/2\n']);
  });
});

describe('the address of a new portal', () => {
  test.each([
    [undefined, null, '/'],
    ['https://xa-a.example', 'https://xa-a.example', '/'],
    ['https://xa-a.example/cong', 'https://xa-a.example', '/cong/'],
    ['https://to-chuc.example/cong-xa/', 'https://to-chuc.example', '/cong-xa/'],
  ])('%s is a server and a base path', (address, server, base) => {
    expect(placeAt(address)).toEqual({ server, base });
  });

  test.each(['xa-a.example', 'ftp://xa-a.example', 'https://xa', 'https://xa-a.example/Cổng/', 'https://xa-a.example/?a', 'javascript:1'])(
    '%s is refused',
    (address) => expect(() => placeAt(address)).toThrow(WrongCall),
  );
});
