import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { doubtTable } from '../../schemas/doubts.ts';
import { readRows } from '../../schemas/table.ts';
import type { SheetSpec } from '../fixtures/build-sheet.ts';
import { TemporaryPortal } from '../fixtures/temporary-portal.ts';

let portal: TemporaryPortal;
beforeEach(() => {
  portal = new TemporaryPortal();
  vi.stubEnv('CONGKHAI_AT', '2026-11-24');
});
afterEach(() => {
  portal.remove();
  vi.unstubAllEnvs();
});

const path = 'data/can-quyet.csv';
const doubts = () => readRows(Buffer.from(portal.read(path)), path, doubtTable).rows.map(({ row }) => row);
const words = `5, nhưng tính thêm 12 ngày nữa nếu phải xác minh ở nơi khác, ${'rồi chờ cơ quan khác trả lời '.repeat(5)}`.trim();
const unclear: SheetSpec = { channels: [['Trực tiếp', words, '', '']] };

/** Writes a decision, as an official does in Excel. */
const decide = (decision: string) =>
  portal.put(path, portal.read(path).replace(',24/11/2026,,,', `,24/11/2026,${decision},25/11/2026,Lò Thị Mai`));

describe('what an import could not be sure of', () => {
  test('is kept in a table with the sheet’s whole words, its place and the day', async () => {
    await portal.take({ 'a.docx': unclear });
    expect(doubts()).toMatchObject([
      {
        procedure: '1.009999',
        kind: 'ho-so-thoi-han',
        table: 'cach-thuc.csv',
        column: 'Thời hạn giải quyết',
        recordSays: words,
        file: 'a.docx',
        noted: '2026-11-24',
        decision: null,
      },
    ]);
  });

  test('is also a limit that the sheet has only in the words beside its empty cell', async () => {
    await portal.take({ 'a.docx': { channels: [['Trực tiếp', '', '', 'Trong thời hạn 20 ngày làm việc.']] } });
    expect(doubts()).toMatchObject([
      {
        kind: 'ho-so-thoi-han',
        column: 'Thời hạn giải quyết',
        recordSays: 'Trong thời hạn 20 ngày làm việc.',
        matter: expect.stringContaining('20 ngày'),
      },
    ]);
  });

  test('says all that is doubtful about the same words', async () => {
    await portal.take({ 'a.docx': { channels: [['Trực tiếp', '3 Ngày', 'Phí : (Theo quy định)\nLệ phí : (Theo quy định)', '']] } });
    const [doubt, ...more] = doubts();
    expect(more).toEqual([]);
    expect(doubt?.matter).toMatch(/^Phí không ghi số tiền.* Lệ phí không ghi số tiền/);
  });

  test('is not written twice when the sheet comes again, and keeps its day', async () => {
    await portal.take({ 'a.docx': unclear });
    const before = portal.read(path);
    vi.stubEnv('CONGKHAI_AT', '2026-11-27');
    await portal.take({ 'again.docx': unclear });
    expect(portal.read(path)).toBe(before);
  });

  test('goes when its sheet no longer raises it', async () => {
    await portal.take({ 'a.docx': unclear, 'b.docx': { ...unclear, texts: { code: '1.008888' } } });
    await portal.take({ 'a.docx': {} });
    expect(doubts().map(({ procedure }) => procedure)).toEqual(['1.008888']);
  });

  test('stays with its decision, whatever the sheet says later', async () => {
    await portal.take({ 'a.docx': unclear });
    decide('17 ngày');
    await portal.take({ 'a.docx': unclear });
    await portal.take({ 'a.docx': {} });
    expect(doubts()).toMatchObject([{ decision: '17 ngày', decided: '2026-11-25', decider: 'Lò Thị Mai' }]);
  });

  test('is a new one when the sheet says something else', async () => {
    await portal.take({ 'a.docx': unclear });
    decide('17 ngày');
    await portal.take({ 'a.docx': { channels: [['Trực tiếp', '7', '', '']] } });
    expect(doubts().map(({ recordSays, decision }) => [recordSays, decision])).toEqual([
      [words, '17 ngày'],
      ['7', null],
    ]);
  });

  test('is also that a sheet contradicts an editor, which a later import of the same sheet does not settle', async () => {
    await portal.take({ 'a.docx': {} });
    const channels = 'data/thu-tuc/ho-tich/cach-thuc.csv';
    portal.put(channels, portal.read(channels).replace('3 ngày làm việc', '4 ngày làm việc'));
    const changed: SheetSpec = { channels: [['Trực tiếp', '2 Ngày làm việc', '', '']] };
    await portal.take({ 'a.docx': changed });
    await portal.take({ 'a.docx': changed });
    expect(doubts().map(({ matter }) => matter)).toEqual([expect.stringContaining('hồ sơ ghi «2 ngày làm việc»')]);
  });

  test('leaves no table behind where there is nothing', async () => {
    await portal.take({ 'a.docx': {} });
    expect(portal.list('data')).not.toContain(path);
  });
});

test('a table of doubts that cannot be read is told of and not touched; the sheet is taken all the same', async () => {
  portal.put(path, 'Mã việc,Cột lạ\nx,y\n');
  const { issues, procedures } = await portal.take({ 'a.docx': unclear });
  expect(procedures).toHaveLength(1);
  expect(issues.map(({ code, place }) => [code, place.file])).toContainEqual(['bang-dang-co-loi', path]);
  expect(portal.read(path)).toBe('Mã việc,Cột lạ\nx,y\n');
});
