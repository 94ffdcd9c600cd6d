import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { SheetSpec } from './fixtures/build-sheet.ts';
import { TemporaryPortal } from './fixtures/temporary-portal.ts';
import type { ImportOptions } from './import-files.ts';

let portal: TemporaryPortal;
beforeEach(() => {
  portal = new TemporaryPortal();
});
afterEach(() => portal.remove());

const channels = 'data/thu-tuc/ho-tich/cach-thuc.csv';
const sheet = (decision: string, days: number): SheetSpec => ({
  texts: { decision },
  channels: [['Trực tiếp', `${days} Ngày làm việc`, '', '']],
});
const take = async (files: Record<string, SheetSpec>, options: Partial<ImportOptions> = {}) => {
  const { failed, issues } = await portal.take(files, options);
  return { failed, told: issues.map(({ code, place, message }) => `${code} · ${place.file} · ${message}`) };
};
const older = '9/QĐ-BTP ngày 01/03/2024';
const newer = '12/QĐ-BTP ngày 02/06/2025';

describe('two sheets of one code', () => {
  test('that differ in line breaks, blanks, capitals and bullets are one, and the one with more lines is taken', async () => {
    const { failed, told } = await take({
      'a.docx': { texts: { steps: '\nBước 1: Nộp hồ sơ * Bản chính * Bản sao.', requirements: 'Có đất' } },
      'b.docx': { texts: { steps: '\nBước 1: nộp hồ sơ\n• Bản  chính\n• Bản sao', requirements: 'Có đất.' } },
    });
    expect(failed).toEqual([]);
    expect(told).toEqual([
      'ho-so-dua-vao-hai-lan · a.docx · Cùng từng chữ với b.docx, chỉ khác cách xuống dòng và dấu câu, mã 1.009999; chỉ nhập một.',
    ]);
    expect(portal.read('content/thu-tuc/1.009999.md')).toContain('nộp hồ sơ\n\n- Bản chính\n- Bản sao');
  });

  test.each([
    ['1.5 ha', '15 ha'],
    ['dưới 5 %', 'dưới 5'],
    ['< 5 ha', '> 5 ha'],
    ['Điều 1, 2', 'Điều 12'],
    ['ba', 'bà'],
  ])('that differ in what they say are two: «%s», «%s»', async (first, second) => {
    const { failed } = await take({ 'a.docx': { texts: { requirements: first } }, 'b.docx': { texts: { requirements: second } } });
    expect(failed).toEqual(['a.docx', 'b.docx']);
  });

  test('that differ in nothing but the advice beside their papers are two', async () => {
    const advised = (advice: string): SheetSpec => ({
      papers: [
        {
          heading: 'Bao gồm',
          rows: [
            ['- Tờ khai', '', 'Bản chính: 1\nBản sao: 0'],
            [advice, '', 'Bản chính: 0\nBản sao: 0'],
          ],
        },
      ],
    });
    const { failed } = await take({ 'a.docx': advised('Lưu ý: mang bản chính'), 'b.docx': advised('Lưu ý: không cần bản chính') });
    expect(failed).toEqual(['a.docx', 'b.docx']);
  });

  test.each([
    ['a.docx', 'b.docx'],
    ['b.docx', 'a.docx'],
  ])('that differ are decided by the later decision, in whatever order they come: %s, %s', async (first, second) => {
    const files = { 'a.docx': sheet(older, 3), 'b.docx': sheet(newer, 2) };
    const { failed, told } = await take({ [first]: files[first as 'a.docx'], [second]: files[second as 'a.docx'] });
    expect(failed).toEqual(['a.docx']);
    expect(told).toEqual([
      `ho-so-cu-hon · a.docx · Mã 1.009999: a.docx theo ${older} (ký 01/03/2024); b.docx theo ${newer} (ký 02/06/2025). Chỉ nhập bản sau. Khác nhau ở: Số quyết định; Cách thức thực hiện.`,
    ]);
    expect(portal.read(channels)).toContain('2 ngày làm việc');
  });

  test('of which nobody knows the order are both refused, and what differs is told', async () => {
    const { failed, told } = await take({ 'a.docx': sheet('9/QĐ-BTP', 3), 'b.docx': sheet('12/QĐ-BTP', 2) });
    expect(failed).toEqual(['a.docx', 'b.docx']);
    expect(told[0]).toBe(
      'hai-ho-so-mot-ma · a.docx · Mã 1.009999 có 2 hồ sơ khác nhau: a.docx theo 9/QĐ-BTP (không rõ ngày); b.docx theo 12/QĐ-BTP (không rõ ngày). Khác nhau ở: Số quyết định; Cách thức thực hiện.',
    );
  });

  test('are decided by the register of the portal where they give only numbers', async () => {
    portal.put('data/van-ban.csv', 'Số hiệu,Ngày ban hành\n12/QĐ-BTP,01/03/2024\n');
    portal.put('data/quyet-dinh.csv', 'Số quyết định,Ngày ban hành\n9/QĐ-BTP,02/06/2025\n');
    expect((await take({ 'a.docx': sheet('9/QĐ-BTP', 3), 'b.docx': sheet('12/QĐ-BTP', 2) })).failed).toEqual(['b.docx']);
  });

  test('of which three say two things are one copy and one older sheet', async () => {
    const { failed, told } = await take({ 'a.docx': sheet(older, 3), 'b.docx': sheet(newer, 2), 'c.docx': sheet(newer, 2) });
    expect(failed).toEqual(['a.docx']);
    expect(told.map((line) => line.split(' · ').slice(0, 2))).toEqual([
      ['ho-so-cu-hon', 'a.docx'],
      ['ho-so-dua-vao-hai-lan', 'c.docx'],
    ]);
  });
});

describe('a sheet older than what the portal has', () => {
  beforeEach(async () => {
    await portal.take({ 'moi.docx': sheet(newer, 2) });
  });

  test('is not taken, and both decisions are told', async () => {
    const before = portal.everything();
    const { failed, told } = await take({ 'cu.docx': sheet(older, 3) });
    expect(failed).toEqual(['cu.docx']);
    expect(told).toEqual([
      `ho-so-cu-hon · cu.docx · Hồ sơ theo ${older} (ký 01/03/2024); trên cổng mã 1.009999 theo ${newer} (ký 02/06/2025); cổng giữ bản đang có, không nhập hồ sơ này.`,
    ]);
    expect(portal.everything()).toEqual(before);
  });

  test('is taken where that is asked for', async () => {
    expect(await take({ 'cu.docx': sheet(older, 3) }, { takeOlder: true })).toEqual({ failed: [], told: [] });
    expect(portal.read(channels)).toContain('3 ngày làm việc');
  });

  test('a later sheet and one of the same decision are taken without a word', async () => {
    expect(await take({ 'a.docx': sheet(newer, 4) })).toEqual({ failed: [], told: [] });
    expect(await take({ 'b.docx': sheet('1/QĐ-BTP ngày 01/01/2026', 5) })).toEqual({ failed: [], told: [] });
    expect(portal.read(channels)).toContain('5 ngày làm việc');
  });

  test('a sheet of which nobody knows whether it is older is taken, and that is told', async () => {
    const { failed, told } = await take({ 'a.docx': sheet('99/QĐ-BTP', 4) });
    expect(failed).toEqual([]);
    expect(told).toEqual([
      `ho-so-khong-ro-moi-cu · a.docx · Hồ sơ theo 99/QĐ-BTP (không rõ ngày); trên cổng mã 1.009999 theo ${newer} (ký 02/06/2025); không rõ bản nào mới hơn, lấy theo hồ sơ.`,
    ]);
  });
});
