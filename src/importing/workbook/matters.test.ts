import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import readExcelFile from 'read-excel-file/node';
import writeExcelFile from 'write-excel-file/node';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { mattersOf, worksheetMatters } from '../../domain/todo/matters.ts';
import { joinPortal } from '../../portal/join-portal.ts';
import { readPortal } from '../../portal/read-portal.ts';
import { matterHeads } from '../../schemas/matters.ts';
import { TemporaryPortal } from '../fixtures/temporary-portal.ts';
import { SaveError } from '../saving/save-error.ts';
import { writeMatters } from './matter-sheet.ts';

const today = '2026-11-24';
const settings = readFileSync(new URL('../../tests/portals/minimal/data/cong.yaml', import.meta.url));
const longName = 'Thủ tục thử về một việc có tên rất dài mà không ai ngoài công chức gọi như thế bao giờ';
let portal: TemporaryPortal;

beforeEach(async () => {
  vi.stubEnv('CONGKHAI_AT', today);
  portal = new TemporaryPortal();
  portal.put('data/cong.yaml', settings);
  portal.put('data/don-vi.csv', 'Mã đơn vị,Tên đơn vị,Loại,Địa chỉ,Điện thoại,Giờ làm việc\nxa-thu,Xã Thử,xã,Bản Thử,,\n');
  await portal.take({ 'a.docx': { texts: { name: longName }, channels: [['Trực tiếp', '5', 'Lệ phí :  Đồng', '']] } });
});
afterEach(() => {
  portal.remove();
  vi.unstubAllEnvs();
});

const file = () => join(portal.folder, 'viec.xlsx');

/** What is open in the portal, as `npm run todo` finds it. */
function openMatters() {
  const { settings: read, ...reading } = readPortal(portal.folder);
  if (!read) throw new Error('the settings of the minimal portal are sound');
  return worksheetMatters(mattersOf(joinPortal(reading, read), today));
}

/** The worksheet as an official hands it back: words by the end of «Mã việc», in the column to fill. */
async function filled(words: Record<string, string>, change: (rows: string[][]) => string[][] = (rows) => rows): Promise<Uint8Array> {
  await writeMatters(file(), openMatters());
  const [sheet] = (await readExcelFile(file())) as { data: (string | null)[][] }[];
  const [head = [], ...body] = (sheet?.data ?? []).map((row) => row.map((cell) => String(cell ?? '')));
  const fill = head.indexOf(matterHeads.fill);
  for (const [ending, text] of Object.entries(words)) for (const row of body) if (row[0]?.endsWith(ending)) row[fill] = text;
  const data = change([head, ...body]).map((row) => row.map((value) => ({ value, type: String })));
  return writeExcelFile([{ sheet: 'Việc cần làm', data }] as unknown as Parameters<typeof writeExcelFile>[0]).toBuffer();
}

test('what the portal lacks is asked in order: doubts, answers, the name, then the units', () => {
  expect(openMatters().map(({ kind, target }) => [kind, target.table, target.column])).toEqual([
    ['doubt', 'can-quyet', 'decision'],
    ['doubt', 'can-quyet', 'decision'],
    ['missing', 'tra-loi', 'answer'],
    ['missing', 'tra-loi', 'answer'],
    ['name', 'danh-muc', 'commonName'],
    ['contact', 'don-vi', 'phone'],
    ['contact', 'don-vi', 'hours'],
  ]);
});

describe('a worksheet that comes back', () => {
  test('filled goes into the tables, and its matters are settled', async () => {
    const { issues, failed } = await portal.take({
      'viec.xlsx': await filled({
        'Quyết định': '5 ngày làm việc, theo Điều 9',
        'Bao lâu/Trả lời': '5 ngày làm việc',
        'Bao nhiêu tiền/Trả lời': 'Miễn phí',
        'Tên thường gọi': 'Việc thử',
        'Điện thoại': '0200 3812 001',
        'Giờ làm việc': 'Thứ Hai đến thứ Sáu, 7 giờ 30 – 17 giờ',
      }),
    });
    expect([issues, failed]).toEqual([[], []]);
    expect(portal.read('data/thu-tuc/ho-tich/tra-loi.csv')).toContain(
      '\n1.009999,Bao lâu,5 ngày làm việc,,\n1.009999,Bao nhiêu tiền,Miễn phí,,\n',
    );
    expect(portal.read('data/thu-tuc/ho-tich/danh-muc.csv')).toContain(`,${longName},Việc thử,`);
    expect(portal.read('data/don-vi.csv')).toContain('\nxa-thu,Xã Thử,xã,Bản Thử,0200 3812 001,"Thứ Hai đến thứ Sáu, 7 giờ 30 – 17 giờ"\n');
    expect(portal.read('data/can-quyet.csv').match(/,"5 ngày làm việc, theo Điều 9",24\/11\/2026,/g)).toHaveLength(2);
    expect(openMatters()).toEqual([]);
  });

  test('empty changes nothing', async () => {
    const bytes = await filled({});
    const before = portal.everything();
    const { draft, issues } = await portal.take({ 'viec.xlsx': bytes });
    expect([draft.changes(), issues]).toEqual([[], []]);
    expect(portal.everything()).toEqual(before);
  });

  test('in part settles that part, in whatever order its rows stand', async () => {
    await portal.take({
      'viec.xlsx': await filled({ 'Bao lâu/Trả lời': 'Trong ngày' }, ([head = [], ...body]) => [head, ...body.toReversed()]),
    });
    expect(openMatters().map(({ target }) => target.row.at(-1))).not.toContain('Bao lâu');
    expect(openMatters()).toHaveLength(6);
  });

  test('says who decided, where that is written', async () => {
    const bytes = await filled({ 'Quyết định': 'Giữ như hồ sơ' }, ([head = [], ...body]) => {
      for (const row of body) row[head.indexOf(matterHeads.decider)] = 'Lò Thị Mai';
      return [head, ...body];
    });
    await portal.take({ 'viec.xlsx': bytes });
    expect(portal.read('data/can-quyet.csv')).toContain(',Giữ như hồ sơ,24/11/2026,Lò Thị Mai\n');
  });

  test('wrong is told with its cell, and none of it is taken', async () => {
    const bytes = await filled({ 'Điện thoại': 'hỏi văn thư', 'Tên thường gọi': '12345', 'Bao lâu/Trả lời': 'Trong ngày' });
    const before = portal.everything();
    const { issues, failed } = await portal.take({ 'viec.xlsx': bytes });
    expect(issues.map(({ code, place }) => [code, place.line, place.column, place.columnName])).toEqual([
      ['khong-co-chu', 6, 6, matterHeads.fill],
      ['sai-lien-he', 7, 6, matterHeads.fill],
    ]);
    expect(failed).toEqual(['viec.xlsx']);
    expect(portal.everything()).toEqual(before);
  });

  test('with a code of a matter that somebody changed is told so', async () => {
    const bytes = await filled({ 'Bao lâu/Trả lời': 'Trong ngày' }, (rows) =>
      rows.map((row) => row.map((cell) => cell.replace('Bao lâu/Trả lời', 'Bao lâu'))),
    );
    const { issues } = await portal.take({ 'viec.xlsx': bytes });
    expect(issues.map(({ code, place }) => [code, place.column, place.columnName])).toEqual([['ma-viec-la', 1, 'Mã việc']]);
  });

  test('about what is gone since makes no half a row; the rest is taken', async () => {
    const bytes = await filled({ 'Quyết định': 'Giữ như hồ sơ', 'Điện thoại': '0200 3812 001' });
    portal.put('data/can-quyet.csv', portal.read('data/can-quyet.csv').split('\n').slice(0, 2).join('\n'));
    const { issues } = await portal.take({ 'viec.xlsx': bytes });
    expect(issues.map(({ code, place }) => [code, place.line, place.column])).toEqual([['viec-khong-con', 3, 6]]);
    expect(portal.read('data/can-quyet.csv').match(/Giữ như hồ sơ/g)).toHaveLength(1);
    expect(portal.read('data/don-vi.csv')).toContain('0200 3812 001');
  });
});

test('a worksheet is not written over another file', async () => {
  portal.put('viec.xlsx', 'filled');
  await expect(writeMatters(file(), openMatters())).rejects.toThrow(SaveError);
  expect(portal.read('viec.xlsx')).toBe('filled');
});
