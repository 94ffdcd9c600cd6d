import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { builtPortal, existingPortal, outToBuild } from './folders.ts';
import { WrongCall } from './wrong-call.ts';

let parent: string;
const at = (name: string) => join(parent, name);
beforeAll(() => {
  parent = mkdtempSync(join(tmpdir(), 'cong-khai-'));
  mkdirSync(at('folder'));
  writeFileSync(join(at('folder'), 'index.html'), 'home');
  mkdirSync(at('empty'));
  writeFileSync(at('file'), '');
  symlinkSync('loop', at('loop'));
  symlinkSync('folder', at('link'));
});
afterAll(() => rmSync(parent, { recursive: true }));
afterEach(() => void vi.unstubAllEnvs());

const long = 'x'.repeat(300);
const refusal = (variable: string, folder: string, of: () => string) => {
  vi.stubEnv(variable, folder);
  expect(of).toThrow(WrongCall);
  try {
    return of();
  } catch (error) {
    return (error as Error).message.replaceAll(parent, '');
  }
};

test.each(['folder', 'empty', 'link'])('a portal may be a %s', (name) => {
  vi.stubEnv('CONGKHAI_PORTAL', at(name));
  expect(existingPortal()).toBe(at(name));
});

test.each([
  ['absent', 'CONGKHAI_PORTAL trỏ tới «/absent», nơi không có thư mục nào.'],
  ['file/below', 'CONGKHAI_PORTAL trỏ tới «/file/below», nơi không có thư mục nào.'],
  ['file', 'CONGKHAI_PORTAL trỏ tới «/file», đó không phải thư mục.'],
  ['loop', 'Không mở được «/loop» (ELOOP); hãy xem lại CONGKHAI_PORTAL và quyền đọc.'],
])('a portal may not be «%s»', (name, sentence) => expect(refusal('CONGKHAI_PORTAL', at(name), existingPortal)).toBe(sentence));

test('nor longer than a name can be', () => {
  expect(refusal('CONGKHAI_PORTAL', at(long), existingPortal)).toMatch(/^Không mở được «.{50,120}…» \(ENAMETOOLONG\)/);
});

test.each(['folder', 'empty', 'absent', 'absent/below', 'link'])('a portal may be built into %s', (name) => {
  vi.stubEnv('CONGKHAI_OUT', at(name));
  expect(outToBuild()).toBe(at(name));
});

test.each([
  ['file', 'CONGKHAI_OUT là «/file», nhưng «/file» không phải thư mục.'],
  ['file/a/b', 'CONGKHAI_OUT là «/file/a/b», nhưng «/file» không phải thư mục.'],
  ['loop/a', 'Không mở được «/loop/a» (ELOOP); hãy xem lại CONGKHAI_OUT và quyền đọc.'],
])('a portal may not be built into «%s»', (name, sentence) => expect(refusal('CONGKHAI_OUT', at(name), outToBuild)).toBe(sentence));

test.each(['absent', 'empty'])('there is nothing to look at in a folder that is %s', (name) => {
  expect(refusal('CONGKHAI_OUT', at(name), builtPortal)).toBe(`Chưa có cổng nào ở «/${name}»; hãy chạy «npm run build» trước.`);
});

test('a built portal can be looked at', () => {
  vi.stubEnv('CONGKHAI_OUT', at('folder'));
  expect(builtPortal()).toBe(at('folder'));
});
