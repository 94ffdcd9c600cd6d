import { execFileSync } from 'node:child_process';
import fs, { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { TemporaryPortal, usual } from '../fixtures/temporary-portal.ts';
import { buildSheet } from '../fixtures/build-sheet.ts';
import { importFiles } from '../import-files.ts';
import { inputFiles } from './input-file.ts';

let portal: TemporaryPortal;
let folder: string;
beforeEach(() => {
  portal = new TemporaryPortal();
  folder = mkdtempSync(join(tmpdir(), 'dua-vao-'));
});
afterEach(() => {
  vi.restoreAllMocks();
  portal.remove();
  rmSync(folder, { recursive: true });
});

const at = (name: string) => join(folder, name);

async function messages(...paths: string[]): Promise<string[]> {
  const { issues } = await importFiles(inputFiles(paths), portal.folder, usual);
  return issues.map(({ place, message }) => `${place.file}: ${message}`);
}

describe('a file that cannot be read is named in one sentence', () => {
  test.each<[string, string, () => void]>([
    ['khong-co.docx', 'Không mở được tập tin: không có tập tin này.', () => {}],
    ['thu-muc', 'Đây là một thư mục, không phải tập tin.', () => mkdirSync(at('thu-muc'))],
    [
      'ong.csv',
      'Đây không phải tập tin thường (mà là ống dẫn, thiết bị…), nên không đọc.',
      () => void execFileSync('mkfifo', [at('ong.csv')]),
    ],
    [
      'ong.docx',
      'Đây không phải tập tin thường (mà là ống dẫn, thiết bị…), nên không đọc.',
      () => {
        execFileSync('mkfifo', [at('that')]);
        symlinkSync(at('that'), at('ong.docx'));
      },
    ],
    ['vong.docx', 'Không mở được tập tin: liên kết (symlink) dẫn vòng quanh.', () => symlinkSync(at('vong.docx'), at('vong.docx'))],
    [
      'to.docx',
      'Tập tin nặng 21 MB, quá mức 20 MB.',
      () => {
        writeFileSync(at('to.docx'), '');
        truncateSync(at('to.docx'), 20 * 1024 * 1024 + 1);
      },
    ],
    [
      'to.csv',
      'Tập tin nặng 9 MB, quá mức 8 MB.',
      () => {
        writeFileSync(at('to.csv'), '');
        truncateSync(at('to.csv'), 8 * 1024 * 1024 + 1);
      },
    ],
  ])('%s: %s', async (name, sentence, make) => {
    make();
    expect(await messages(at(name))).toEqual([`${name}: ${sentence}`]);
  });

  test('without leave to read it', async () => {
    writeFileSync(at('kin.docx'), 'x');
    vi.spyOn(fs, 'openSync').mockImplementation(() => {
      throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
    });
    expect(await messages(at('kin.docx'))).toEqual(['kin.docx: Không mở được tập tin: không được phép đọc.']);
  });

  test('a device', async () => {
    expect(await messages('/dev/zero', '/dev/stdin')).toContain(
      'zero: Đây không phải tập tin thường (mà là ống dẫn, thiết bị…), nên không đọc.',
    );
  });

  test('a name with line breaks stays on its line', async () => {
    expect(await messages(at('a\n::error::b\u001b[31m\u202e.docx'))).toEqual([
      'a ::error::b�[31m�.docx: Không mở được tập tin: không có tập tin này.',
    ]);
  });

  test('and the other files are imported', async () => {
    writeFileSync(at('tot.docx'), await buildSheet());
    const { procedures, failed } = await importFiles(inputFiles([at('khong-co.docx'), at('tot.docx'), folder]), portal.folder, usual);
    expect(procedures.map(({ file }) => file)).toEqual(['tot.docx']);
    expect(failed).toHaveLength(2);
  });
});

test('two files of one name are told apart by their folders', () => {
  expect(inputFiles(['a/x.docx', 'b/x.docx', 'b/y.docx']).map(({ name }) => name)).toEqual(['a/x.docx', 'b/x.docx', 'y.docx']);
});
