import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import type { Portal } from '../../portal/portal.ts';
import { loadPortal } from '../../portal/read-portal.ts';
import type { AnnouncementRow } from '../../schemas/announcements.ts';
import { sampleChannel, samplePaper, sampleProcedure } from '../../tests/samples.ts';
import { attachmentsOf } from './attachments.ts';
import { boardIndex } from './board-index.ts';
import { partsOf, rowsInPart, sayPart, sheetsInPart } from './parts.ts';
import { procedureRow } from './procedure-rows.ts';
import { procedureSheet, sectorJobs, sectorSheet, wholeLists, wholeSheet } from './procedure-sheets.ts';
import { resultSheets } from './result-sheets.ts';
import { cell, type SheetTable } from './sheet-table.ts';
import { sheetsOf } from './sheets-of.ts';

const demo = loadPortal(fileURLToPath(new URL('../../..', import.meta.url)));
const minimal = loadPortal(fileURLToPath(new URL('../../tests/portals/minimal', import.meta.url)));
const today = '2026-11-24';

describe('a line of the posted list', () => {
  const rowOf = (different: Parameters<typeof sampleProcedure>[2]) =>
    procedureRow(sampleProcedure('1.001193', 'Khai sinh', { name: 'Thủ tục đăng ký khai sinh', ...different }), 3, minimal, today);

  test('has the official name and the code, and the answers in the columns that communes post', () => {
    const row = rowOf({
      channels: [
        sampleChannel('3 ngày làm việc', {
          where: 'Bộ phận Một cửa xã',
          charges: [{ amount: 8000, currency: 'đồng', per: 'bản', note: null }],
        }),
      ],
      implementingAgency: 'Ủy ban nhân dân cấp xã',
      acts: [
        { number: '04/2020/TT-BTP', title: null, issued: null, issuer: null, link: null, note: null },
        { number: '123/2015/NĐ-CP', title: null, issued: null, issuer: null, link: null, note: null },
        { number: '60/2014/QH13', title: 'Luật Hộ tịch', issued: null, issuer: null, link: null, note: null },
      ],
    });
    expect([row.number, row.name]).toEqual(['3', cell('Thủ tục đăng ký khai sinh', 'Mã 1.001193')]);
    expect(row.cells.map(({ text }) => text)).toEqual([
      '3 ngày làm việc',
      'Bộ phận Một cửa xã',
      'Lệ phí: 8.000 đồng/bản',
      ['Luật 60/2014/QH13', '123/2015/NĐ-CP', '04/2020/TT-BTP'],
      'Ủy ban nhân dân cấp xã',
    ]);
  });

  test('says what the record does not, and who knows', () => {
    const [time, place, money, basis, agency] = rowOf({}).cells;
    expect([time, place, money]).toEqual([1, 2, 3].map(() => cell('Hồ sơ không nêu', 'Hỏi Một cửa')));
    expect([basis, agency]).toEqual([cell('Hồ sơ không nêu'), cell('Hồ sơ không nêu')]);
  });

  test('says that a procedure is not in force yet', () => {
    expect(rowOf({ state: 'Chưa có hiệu lực' }).name.note).toBe('Mã 1.001193, chưa có hiệu lực');
  });

  test('marks an act that holds no more', () => {
    const ended = demo.procedures.flatMap((procedure) => procedureRow(procedure, 1, demo, today).cells[3]?.text ?? []);
    expect(ended).toContain('Luật 50/2014/QH13 (hết hiệu lực)');
  });
});

describe('the forms behind a procedure', () => {
  test('are those of its papers, what everybody needs first, each once, as a file or by what the record calls them', () => {
    const papers = [
      samplePaper('Tờ khai của người con nuôi', { case: 'Con nuôi', form: '/mau/con-nuoi.docx' }),
      samplePaper('Tờ khai', { form: 'Mẫu CT01' }),
      samplePaper('Căn cước'),
      samplePaper('Tờ khai nộp lại', { form: 'Mẫu CT01' }),
      samplePaper('Đơn', { form: 'https://bo.example/don.pdf' }),
    ];
    expect(attachmentsOf({ papers })).toEqual([
      { paper: 'Tờ khai', form: 'Mẫu CT01', file: null },
      { paper: 'Đơn', form: null, file: 'https://bo.example/don.pdf' },
      { paper: 'Tờ khai của người con nuôi', form: null, file: '/mau/con-nuoi.docx' },
    ]);
  });

  test('are what is written, where that only looks like an address', () => {
    expect(attachmentsOf({ papers: [samplePaper('Đơn', { form: 'https://' })] })).toEqual([{ paper: 'Đơn', form: 'https://', file: null }]);
  });

  test('are none where nobody has to hand the paper in', () => {
    expect(attachmentsOf({ papers: [samplePaper('Tờ khai', { form: 'Mẫu 1', use: 'Không phải nộp' })] })).toEqual([]);
  });
});

describe('a long list', () => {
  test('is cut into parts that know their place', () => {
    expect(partsOf(['a', 'b', 'c'], 2).map(({ items, from, part, of }) => [items.join(), from, sayPart({ part, of })])).toEqual([
      ['a,b', 1, ', phần 1/2'],
      ['c', 3, ', phần 2/2'],
    ]);
    expect(partsOf(['a'], 2).map(sayPart)).toEqual(['']);
    expect(partsOf([], 2)).toEqual([]);
  });

  test('of 700 procedures goes on counting, in the list and in what is printed in one go', () => {
    const procedures = Array.from({ length: 700 }, (_, index) => sampleProcedure(`1.${100_000 + index}`, `Thủ tục ${index}`));
    const portal: Portal = { ...minimal, procedures, sectors: minimal.sectors.slice(0, 1) };
    const sector = portal.sectors[0];
    const jobs = sectorJobs(portal);
    expect(jobs).toHaveLength(Math.ceil(700 / sheetsInPart));
    const last = jobs.at(-1);
    if (!sector || !last) throw new Error('no sector');
    const sheet = sectorSheet(sector, last.part, portal, today);
    expect(sheet.title).toMatch(/, phần 14\/14$/);
    expect(sheet.about[0]).toBe('Thủ tục từ số 651 đến số 700.');
    expect(sheet.table?.groups[0]?.rows.at(-1)?.number).toBe('700');
    expect(boardIndex(portal, today).sectors[0]?.ways.map(({ address }) => address)).toEqual(
      expect.arrayContaining([`/niem-yet/${sector.id}/2/`, `/niem-yet/${sector.id}/tat-ca/14/`]),
    );
    expect(700).toBeGreaterThan(rowsInPart);
  });
});

describe('the list of all sectors', () => {
  test('has every procedure once, below the name of its sector, numbered throughout', () => {
    const groups = wholeLists(demo).flatMap((part) => wholeSheet(part, demo, today).table?.groups ?? []);
    expect(groups).toHaveLength(21);
    expect(groups.flatMap(({ rows }) => rows.map(({ number }) => Number(number)))).toEqual(demo.procedures.map((_, index) => index + 1));
  });

  test('is not made where one sector has all', () => {
    expect(wholeLists({ ...demo, procedures: demo.procedures.filter(({ sectorId }) => sectorId === 'ho-tich') })).toEqual([]);
  });
});

test('a posted procedure names what an announcement has to name, leads nowhere inside the page, and never to all communes', () => {
  const [birth] = demo.procedures.filter(({ code }) => code === '1.001193');
  if (!birth) throw new Error('no procedure');
  const { rows, facts, filing } = procedureSheet(birth, 1, demo, today);
  expect(rows.map(({ address }) => address)).toEqual(rows.map(() => null));
  expect(facts.map(([label]) => label)).toEqual(expect.arrayContaining(['Ai được làm', 'Cơ quan thực hiện', 'Kết quả', 'Căn cứ']));
  expect(filing?.byCommune).toBe(false);
});

describe('the other sheets', () => {
  const sheetOf = (portal: Portal, id: string, day = today) => resultSheets(portal, day).find((own) => own.id === id);

  test('are those of which the portal has data', () => {
    expect(resultSheets(demo, today).map(({ id }) => id)).toEqual(['ket-qua/xep-loai', 'kiem-tra/qua-han', 'cong-bo/moi']);
    const nothing = { classifications: [], bandTotals: [], criteria: [], scores: [], inspectionRounds: [], announcements: [] };
    expect(resultSheets({ ...demo, ...nothing }, today)).toEqual([]);
  });

  test('have the newest year of the ranking, in the order of ranks', () => {
    const [sheet] = sheetOf(demo, 'ket-qua/xep-loai')?.sheets ?? [];
    expect(sheet?.title).toBe('Xếp loại năm 2025: Chỉ số cải cách hành chính cấp xã');
    expect(sheet?.table?.groups[0]?.rows.map(({ number }) => Number(number))).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
  });

  test('say also that nothing is overdue', () => {
    const due = demo.recommendations.map((row) => ({ ...row, due: '2027-01-01' }));
    const [sheet] = sheetOf({ ...demo, recommendations: due }, 'kiem-tra/qua-han')?.sheets ?? [];
    expect([sheet?.table, sheet?.about[0]]).toEqual([null, expect.stringContaining('Không kiến nghị nào quá hạn')]);
  });

  test('have the changes of a month up to the newest decision, however long ago that was, and none of tomorrow', () => {
    const moved = (issued: string): AnnouncementRow[] =>
      demo.announcements.map((row, index) => ({ ...row, issued: index === 0 ? issued : '2020-01-01' }));
    const titled = (issued: string) => sheetOf({ ...demo, announcements: moved(issued) }, 'cong-bo/moi')?.sheets[0];
    expect(titled('2026-03-02')?.about).toEqual(['Theo quyết định công bố ngày 02/03/2026.']);
    expect(titled('2026-11-25')?.about).toEqual(['Theo quyết định công bố ngày 01/01/2020.']);
    expect(
      sheetOf({ ...demo, announcements: demo.announcements.map((row) => ({ ...row, issued: '2026-11-25' })) }, 'cong-bo/moi'),
    ).toBeUndefined();
  });
});

describe('how many sheets of paper a table takes', () => {
  const tableOf = (rows: number, text: string): SheetTable => ({
    kind: 'procedures',
    caption: '',
    heads: [],
    groups: [{ name: null, rows: Array.from({ length: rows }, () => ({ number: '1', name: cell(text), cells: [] })) }],
  });

  test('grows with rows and with what they say', () => {
    expect([1, 15, 60].map((rows) => sheetsOf(tableOf(rows, 'Ngắn')))).toEqual([1, 1, 3]);
    expect(sheetsOf(tableOf(15, 'Tên dài '.repeat(30)))).toBeGreaterThan(3);
    expect(sheetsOf(tableOf(0, ''))).toBe(1);
  });
});
