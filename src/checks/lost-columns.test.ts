import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPortal } from '../portal/read-portal.ts';
import { lostColumns } from './lost-columns.ts';

const units = 'data/don-vi.csv';
const header = 'Mã đơn vị,Tên đơn vị,Loại,Điện thoại,Địa chỉ';
const [district, commune] = ['huyen-a,Huyện A,huyện,0200 300 0100,Tổ 2', 'xa-b,Xã B,xã,0200 300 0101,'];
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'congkhai-columns-'));
  cpSync(resolve(import.meta.dirname, '../tests/portals/minimal'), folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

const tablesWith = (file: string, ...lines: string[]) => {
  const before = readFileSync(join(folder, file));
  writeFileSync(join(folder, file), `${lines.join('\n')}\n`);
  const { tables } = readPortal(folder);
  writeFileSync(join(folder, file), before);
  return tables;
};
const withoutPhone = ['Mã đơn vị,Tên đơn vị,Loại,Địa chỉ', 'huyen-a,Huyện A,huyện,Tổ 2', 'xa-b,Xã B,xã,'];

test('a column that had values and is gone is told, with how many values went', () => {
  const issues = lostColumns(tablesWith(units, header, district, commune), tablesWith(units, ...withoutPhone));
  expect(issues.map(({ severity, code, place, message }) => ({ severity, code, place, message }))).toEqual([
    {
      severity: 'warning',
      code: 'cot-mat',
      place: { file: units, columnName: 'Điện thoại' },
      message: 'Bảng «Đơn vị» mất cả cột «Điện thoại»: ở bản cũ cột này có 2 ô có giá trị.',
    },
  ]);
});

test('is told of the file of each sector for itself', () => {
  const sheet = (...lines: string[]) => tablesWith('data/thu-tuc/ho-tich/giay-to.csv', ...lines);
  const then = sheet('Mã thủ tục,Tên giấy tờ,Ghi chú', '1.001193,Tờ khai,Theo mẫu');
  expect(lostColumns(then, sheet('Mã thủ tục,Tên giấy tờ', '1.001193,Tờ khai')).map(({ place }) => place)).toEqual([
    { file: 'data/thu-tuc/ho-tich/giay-to.csv', columnName: 'Ghi chú' },
  ]);
  expect(lostColumns(then, then)).toEqual([]);
});

test('an empty column, a column that stays with empty cells, and a table without rows are not told', () => {
  const before = tablesWith(units, header, 'huyen-a,Huyện A,huyện,,Tổ 2');
  expect(lostColumns(before, tablesWith(units, 'Mã đơn vị,Tên đơn vị,Loại,Địa chỉ', 'huyen-a,Huyện A,huyện,Tổ 2'))).toEqual([]);
  const full = tablesWith(units, header, district, commune);
  expect(lostColumns(full, tablesWith(units, header, 'huyen-a,Huyện A,huyện,,'))).toEqual([]);
  expect(lostColumns(full, tablesWith(units, 'Mã đơn vị,Tên đơn vị,Loại'))).toEqual([]);
});
