import fs from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { saveFiles } from './save-files.ts';

let portal: string;
beforeEach(() => {
  portal = fs.mkdtempSync(join(tmpdir(), 'ghi-'));
  put('data/linh-vuc.csv', 'cũ\n');
  put('data/thu-tuc/a/danh-muc.csv', 'cũ\n');
});
afterEach(() => {
  vi.restoreAllMocks();
  fs.rmSync(portal, { recursive: true });
});

function put(path: string, text: string): void {
  fs.mkdirSync(dirname(join(portal, path)), { recursive: true });
  fs.writeFileSync(join(portal, path), text);
}

/** Every file and folder, hidden ones too, with the text of the files. */
function everything(): Record<string, string> {
  const entries = fs.readdirSync(portal, { recursive: true, withFileTypes: true });
  return Object.fromEntries(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(portal.length + 1), entry.isFile() ? fs.readFileSync(path, 'utf8') : entry.isSymbolicLink() ? '→' : ''];
    }),
  );
}

const old = Buffer.from('cũ\n');
const changes = () => [
  { path: 'data/linh-vuc.csv', text: 'mới 1\n', before: old },
  { path: 'data/thu-tuc/a/danh-muc.csv', text: 'mới 2\n', before: old },
  { path: 'content/thu-tuc/1.000001.md', text: 'mới 3\n', before: null },
];

/** The n-th call of a function of the file system fails as the system would let it fail. */
function failAt(name: 'renameSync' | 'fsyncSync' | 'writeFileSync' | 'openSync', call: number, code: string): void {
  const real = fs[name] as (...values: unknown[]) => unknown;
  let calls = 0;
  vi.spyOn(fs, name as 'renameSync').mockImplementation(((...values: unknown[]) => {
    calls += 1;
    if (calls === call) throw Object.assign(new Error(code), { code });
    return real(...values);
  }) as never);
}

describe('saving', () => {
  test('writes every file and leaves nothing behind', () => {
    saveFiles(portal, changes());
    expect(everything()).toEqual({
      content: '',
      'content/thu-tuc': '',
      'content/thu-tuc/1.000001.md': 'mới 3\n',
      data: '',
      'data/linh-vuc.csv': 'mới 1\n',
      'data/thu-tuc': '',
      'data/thu-tuc/a': '',
      'data/thu-tuc/a/danh-muc.csv': 'mới 2\n',
    });
  });

  test('keeps the mode of a file, and gives a new one what the umask leaves', () => {
    fs.chmodSync(join(portal, 'data/linh-vuc.csv'), 0o640);
    const umask = process.umask(0o027);
    try {
      saveFiles(portal, changes());
    } finally {
      process.umask(umask);
    }
    const modeOf = (path: string) => (fs.statSync(join(portal, path)).mode & 0o777).toString(8);
    expect([modeOf('data/linh-vuc.csv'), modeOf('content/thu-tuc/1.000001.md')]).toEqual(['640', '640']);
  });

  test.each([
    ['writeFileSync', 3, 'ENOSPC', 'Chưa ghi gì vào cổng. data/thu-tuc/a/danh-muc.csv: ổ đĩa đã đầy.'],
    ['openSync', 4, 'EACCES', 'Chưa ghi gì vào cổng. content/thu-tuc/1.000001.md: không được phép ghi vào đây.'],
    ['fsyncSync', 2, 'EROFS', 'Chưa ghi gì vào cổng. data/linh-vuc.csv: ổ đĩa chỉ cho đọc.'],
    ['renameSync', 1, 'ENOSPC', 'Chưa ghi gì vào cổng. ổ đĩa đã đầy.'],
    ['renameSync', 2, 'EXDEV', 'Chưa ghi gì vào cổng. data/linh-vuc.csv: tập tin này nằm ở một ổ đĩa khác với thư mục của nó.'],
    ['renameSync', 4, 'EBUSY', 'Chưa ghi gì vào cổng. content/thu-tuc/1.000001.md: một chương trình khác (như Excel) đang mở tập tin.'],
    ['openSync', 1, 'EROFS', 'ổ đĩa chỉ cho đọc.'],
  ] as const)('when call %s number %i fails with %s, nothing has changed and the sentence says why', (name, call, code, sentence) => {
    const before = everything();
    failAt(name, call, code);
    expect(() => saveFiles(portal, changes())).toThrow(sentence);
    vi.restoreAllMocks();
    expect(everything()).toEqual(before);
  });

  test('a file that somebody changed since it was read is not overwritten, nor is any other', () => {
    put('data/thu-tuc/a/danh-muc.csv', 'sửa bằng Excel\n');
    const before = everything();
    expect(() => saveFiles(portal, changes())).toThrow(
      'Chưa ghi gì vào cổng. data/thu-tuc/a/danh-muc.csv: có người vừa sửa tập tin này trong lúc nhập',
    );
    expect(everything()).toEqual(before);
  });

  test('a file that somebody made since is not overwritten either', () => {
    put('content/thu-tuc/1.000001.md', 'của người khác\n');
    const before = everything();
    expect(() => saveFiles(portal, changes())).toThrow('content/thu-tuc/1.000001.md: có người vừa sửa');
    expect(everything()).toEqual(before);
  });

  test.each([
    ['data/linh-vuc.csv', '«data/linh-vuc.csv» là một liên kết (symlink)'],
    ['data/thu-tuc/a', '«data/thu-tuc/a» là một liên kết (symlink)'],
    ['content', '«content» là một liên kết (symlink)'],
  ])('a link at %s is named, and nothing is written through it', (path, sentence) => {
    const elsewhere = fs.mkdtempSync(join(tmpdir(), 'ngoai-'));
    fs.rmSync(join(portal, path), { recursive: true, force: true });
    fs.symlinkSync(elsewhere, join(portal, path));
    const before = everything();
    expect(() => saveFiles(portal, changes())).toThrow(sentence);
    expect(everything()).toEqual(before);
    expect(fs.readdirSync(elsewhere)).toEqual([]);
    fs.rmSync(elsewhere, { recursive: true });
  });

  test('a folder in the place of a file is named', () => {
    fs.mkdirSync(join(portal, 'content/thu-tuc/1.000001.md'), { recursive: true });
    expect(() => saveFiles(portal, changes())).toThrow('«content/thu-tuc/1.000001.md» không phải tập tin thường');
  });

  test('the portal itself may lie behind a link', () => {
    const link = `${portal}-link`;
    fs.symlinkSync(portal, link);
    saveFiles(link, changes());
    fs.rmSync(link);
    expect(everything()['data/linh-vuc.csv']).toBe('mới 1\n');
  });

  test('two runs do not write at once', () => {
    put(`.nhap-${process.ppid}.json`, JSON.stringify({ host: 'may-khac', written: false, steps: [], discard: [] }));
    const before = everything();
    expect(() => saveFiles(portal, changes())).toThrow(`một lượt nhập khác (tiến trình ${process.ppid}) đang ghi vào cổng này`);
    expect(everything()).toEqual(before);
  });
});
