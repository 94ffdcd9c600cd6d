import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { TemporaryPortal } from './fixtures/temporary-portal.ts';

const register = 'Số hiệu,Tên văn bản,Ngày ban hành,Cơ quan ban hành\n60/2014/QH13,Luật Hộ tịch gọi gọn,20/11/2014,Quốc hội\n';
const [law, decree] = [
  ['60 / 2014/QH13', 'LUẬT HỘ TỊCH số 60/2014/QH13', '20-11-2014', 'Quốc hội khóa XIII'],
  ['123/2015/NĐ-CP', 'Nghị định về hộ tịch', '15-11-2015', 'Chính phủ'],
];
const procedure = 'Mã thủ tục,Tên thủ tục,Cấp thực hiện,Đối tượng thực hiện\n1.009999,Thủ tục thử,Cấp Xã,Công dân Việt Nam\n';
const bases = 'data/thu-tuc/ho-tich/can-cu.csv';

let portal: TemporaryPortal;
beforeEach(() => {
  portal = new TemporaryPortal();
  portal.put('data/van-ban.csv', register);
});
afterEach(() => portal.remove());

const rows = () => portal.read(bases).trim().split('\n').slice(1);
const reports = async (acts: string[][]) =>
  (await portal.take({ 'a.docx': { acts } })).procedures.map(({ changes, kept }) => ({ changes, kept }));

describe('an import with a register', () => {
  test('writes an act of the register by its number, others with their details', async () => {
    await portal.take({ 'a.docx': { acts: [law, decree] } });
    expect(rows()).toEqual(['1.009999,60 / 2014/QH13,,,,,', '1.009999,123/2015/NĐ-CP,Nghị định về hộ tịch,15/11/2015,Chính phủ,,']);
    expect(portal.read('data/van-ban.csv')).toBe(register);
  });

  test('of the same sheet again changes nothing and reports nothing', async () => {
    await portal.take({ 'a.docx': { acts: [law, decree] } });
    const { draft, procedures } = await portal.take({ 'a.docx': { acts: [law, decree] } });
    expect(draft.changes()).toEqual([]);
    expect(procedures.flatMap(({ changes, kept }) => [...changes, ...kept])).toEqual([]);
  });

  test('takes what a new sheet adds or drops: nobody has edited the rows', async () => {
    await portal.take({ 'a.docx': { acts: [law] } });
    expect(await reports([law, decree])).toEqual([{ changes: ['Theo hồ sơ mới. Hồ sơ có thêm văn bản: 123/2015/NĐ-CP.'], kept: [] }]);
    expect(rows()).toHaveLength(2);
  });

  test('is quiet about rows that were moved into the register after they were imported', async () => {
    await portal.take({ 'a.docx': { acts: [law, decree] } });
    portal.put('data/van-ban.csv', `${register}123/2015/NĐ-CP,Nghị định viết gọn,15/11/2015,Chính phủ\n`);
    portal.put(bases, 'Mã thủ tục,Số hiệu\n1.009999,60/2014/QH13\n1.009999,123/2015/NĐ-CP\n');
    const { draft, procedures } = await portal.take({ 'a.docx': { acts: [law, decree] } });
    expect(draft.changes()).toEqual([]);
    expect(procedures.flatMap(({ changes, kept }) => [...changes, ...kept])).toEqual([]);
  });

  test('is quiet about rows that an editor wrote by number alone, without any import before', async () => {
    portal.put('data/thu-tuc/ho-tich/danh-muc.csv', procedure);
    portal.put(bases, 'Mã thủ tục,Số hiệu\n1.009999,60/2014/QH13\n');
    const [report] = await reports([law]);
    expect(report?.kept).toEqual([]);
    expect(portal.read(bases)).toBe('Mã thủ tục,Số hiệu\n1.009999,60/2014/QH13\n');
  });

  test('keeps the note of an editor when the sheet is taken', async () => {
    portal.put('data/thu-tuc/ho-tich/danh-muc.csv', procedure);
    portal.put(bases, 'Mã thủ tục,Số hiệu,Tên văn bản,Ghi chú\n1.009999,60/2014/QH13,Tên cũ,Lời của tôi\n');
    await portal.take({ 'a.docx': { acts: [law, decree] } }, { takeSheet: true });
    expect(rows()[0]).toBe('1.009999,60 / 2014/QH13,,Lời của tôi,,');
  });

  test('writes two acts of one number with their days, and the same sheet again changes nothing', async () => {
    const other = [law[0] ?? '', 'Thư khác', '01-02-2015', 'Văn phòng'];
    await portal.take({ 'a.docx': { acts: [law, other] } });
    expect(rows().map((row) => row.split(',').slice(1, 4))).toEqual([
      ['60 / 2014/QH13', 'LUẬT HỘ TỊCH số 60/2014/QH13', '20/11/2014'],
      ['60 / 2014/QH13', 'Thư khác', '01/02/2015'],
    ]);
    const { draft, procedures } = await portal.take({ 'a.docx': { acts: [law, other] } });
    expect(draft.changes()).toEqual([]);
    expect(procedures.flatMap(({ changes, kept }) => [...changes, ...kept])).toEqual([]);
  });

  test('still says which acts an editor left out', async () => {
    await portal.take({ 'a.docx': { acts: [law] } });
    portal.put(bases, 'Mã thủ tục,Số hiệu\n1.009999,99/QĐ-UBND\n');
    expect((await reports([law, decree]))[0]?.kept.join(' ')).toContain('Hồ sơ có thêm văn bản');
  });

  test('touches nothing while the register is broken', async () => {
    portal.put('data/van-ban.csv', 'Số hiệu,Cột lạ\n1/QĐ,a\n');
    const { failed, draft } = await portal.take({ 'a.docx': {} });
    expect([failed, draft.changes()]).toEqual([['a.docx'], []]);
  });
});
