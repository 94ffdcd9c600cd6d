import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { earlyTables, type EarlyTables } from './show-early.ts';

const sectors = 'data/linh-vuc.csv';
const head = 'Mã lĩnh vực,Tên lĩnh vực,Đơn vị phụ trách,Mô tả';
const table = (name: string) => `${head}\nho-tich,${name},phong-tu-phap,Việc của một đời người.\n`;

let folder: string;
let early: EarlyTables;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ck-xem-'));
  save('cong', sectors, table('Hộ tịch'));
  save('xem/portal', sectors, table('Hộ tịch'));
  early = earlyTables(join(folder, 'cong'), join(folder, 'xem'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function save(below: string, file: string, text: string): void {
  mkdirSync(dirname(join(folder, below, file)), { recursive: true });
  writeFileSync(join(folder, below, file), text);
}
const edit = (text: string) => {
  save('cong', sectors, text);
  return early.show([sectors]);
};
const shown = () => readFileSync(join(folder, 'xem/portal', sectors), 'utf8');

test('a table that can be read is shown, and put back as it was when it proves wrong', () => {
  expect(edit(table('Hộ tịch xã'))).toBe(true);
  expect(shown()).toBe(table('Hộ tịch xã'));
  expect(early.putBack()).toBe(true);
  expect(shown()).toBe(table('Hộ tịch'));
  expect(early.putBack()).toBe(false);
});

test('a table that can not be read is not shown, nor is what was saved with it', () => {
  expect(edit(`${head}\nho-tich,,,\n`)).toBe(false);
  save('cong', sectors, table('Hộ tịch xã'));
  save('cong', 'content/tin-tuc/a.mdx', 'Chữ.');
  expect(early.show([sectors, 'content/tin-tuc/a.mdx'])).toBe(false);
  expect(early.show([sectors, 'data/khong-co.csv'])).toBe(false);
  expect(early.show(['../cong/data/linh-vuc.csv'])).toBe(false);
  expect(shown()).toBe(table('Hộ tịch'));
});

test('what was judged sound is what later mistakes go back to', () => {
  edit(table('Hộ tịch xã'));
  early.keep(early.held());
  edit(table('Sai'));
  early.putBack();
  expect(shown()).toBe(table('Hộ tịch xã'));
});

test('a save that comes while another is judged does not become sound with it', () => {
  edit(table('Hộ tịch xã'));
  const judged = early.held();
  edit(table('Sai'));
  early.keep(judged);
  early.putBack();
  expect(shown()).toBe(table('Hộ tịch xã'));
});

test('a table that is new is gone when it proves wrong', () => {
  const days = 'data/ngay-nghi.csv';
  save('cong', days, 'Ngày,Loại,Tên\n01/01/2026,Nghỉ,Tết dương lịch\n');
  expect(early.show([days])).toBe(true);
  early.putBack();
  expect(() => readFileSync(join(folder, 'xem/portal', days))).toThrow('ENOENT');
});
