import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPortal } from '../portal/read-portal.ts';
import { correctionAgainstTable } from './correction-against-table.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'congkhai-corrections-'));
  cpSync(resolve(import.meta.dirname, '../tests/portals/minimal'), folder, { recursive: true });
});
afterAll(() => rmSync(folder, { recursive: true }));

// In the table the total is 94,5.
const messages = async (...corrections: string[]) => {
  const header = 'Ngày đính chính,Loại số liệu,Mã đơn vị,Kỳ,Con số,Số cũ,Số mới,Lý do';
  const rows = corrections.map((words) => words.replace('|', ',Xếp loại,xa-ban-mau,2025,').concat(',Cộng sót'));
  writeFileSync(join(folder, 'data/dinh-chinh.csv'), `${[header, ...rows].join('\n')}\n`);
  const issues = await correctionAgainstTable.find(readPortal(folder), '2026-11-22', null);
  return issues.map(({ message }) => message);
};

test('a new value that the table does not have is told with both values and the place', async () => {
  expect(await messages('20/01/2026|Tổng điểm,90,92')).toEqual([
    'Đính chính ghi số mới là «92», nhưng bảng đang ghi «94,5» (data/xep-hang/xep-loai.csv, dòng 2, cột D «Tổng điểm»).',
  ]);
});

test('a later correction overtakes an earlier one, wherever it stands in the table', async () => {
  expect(await messages('21/01/2026|Tổng điểm,92,"94,5"', '20/01/2026|Tổng điểm,90,92')).toEqual([]);
  expect(await messages('21/01/2026|Tổng điểm,92,93', '20/01/2026|Tổng điểm,90,92')).toEqual([expect.stringContaining('«93»')]);
});

test('of several corrections of one day any may be the last', async () => {
  expect(await messages('20/01/2026|Tổng điểm,92,"94,5"', '20/01/2026|Tổng điểm,90,92')).toEqual([]);
});

test('a value that cannot be read as one of the column, and a figure of another name, are not compared', async () => {
  expect(await messages('20/01/2026|Tổng điểm,chưa có,không tính', '20/01/2026|Hạng,3,2')).toEqual([]);
});
