import { describe, expect, test } from 'vitest';
import type { Portal, Sector, Unit } from '../../portal/portal.ts';
import type { DoubtRow } from '../../schemas/doubts.ts';
import { sampleChannel, samplePaper, sampleProcedure } from '../../tests/samples.ts';
import { healthOf } from './health.ts';
import { healthTable, sayHealth } from './health-words.ts';

const sector = (id: string, name: string, unit: string | null = null): Sector => ({ id, name, unit, description: null });
const [civil, land] = [sector('ho-tich', 'Hộ tịch', 'phong-tu-phap'), sector('dat-dai', 'Đất đai', 'phong-dat')];
const unit = (id: string, name: string) => ({ id, name, validTo: null }) as Unit;
const doubt = (procedure: string, decision: string | null = null) => ({ procedure, decision }) as DoubtRow;

const complete = {
  channels: [sampleChannel('3 ngày làm việc', { where: 'Một cửa', fees: [{ amount: 0, currency: 'đồng', per: null, note: null }] })],
  papers: [samplePaper('Giấy chứng sinh')],
  reviewed: '2026-10-12',
} as const;
const birth = sampleProcedure('1.000001', 'Khai sinh', {
  ...complete,
  channels: [...complete.channels],
  papers: [...complete.papers],
  sector: civil,
});
const plot = sampleProcedure('1.000002', 'Sổ đỏ', {
  sector: land,
  papers: [samplePaper('Đơn', { form: 'Mẫu 01' }), samplePaper('Bản vẽ', { form: '/mau/ban-ve.pdf' })],
  requirements: ['Đất không có tranh chấp, theo quy định.', 'chữ '.repeat(31).trim()],
});

const portalOf = (portal: Partial<Portal>) =>
  ({
    procedures: [birth, plot],
    doubts: [],
    units: [unit('phong-tu-phap', 'Phòng Tư pháp'), unit('phong-dat', 'Phòng Đất')],
    ...portal,
  }) as Portal;

describe('the health of a portal', () => {
  test('counts, sector by sector, what is decided, answered, reviewed, downloadable and readable', () => {
    const { sectors } = healthOf(portalOf({ doubts: [doubt('1.000002'), doubt('1.000001', 'Giữ')] }));
    expect(sectors).toEqual([
      {
        name: 'Đất đai',
        unit: 'Phòng Đất',
        health: { procedures: 1, answered: 1, doubts: 1, oldest: null, unreviewed: 1, missingForms: 1, hard: 2 },
      },
      {
        name: 'Hộ tịch',
        unit: 'Phòng Tư pháp',
        health: { procedures: 1, answered: 4, doubts: 0, oldest: '2026-10-12', unreviewed: 0, missingForms: 0, hard: 0 },
      },
    ]);
  });

  test('is summed up by unit only where there is more than one', () => {
    expect(healthOf(portalOf({})).units.map(({ name, health }) => [name, health.procedures])).toEqual([
      ['Phòng Đất', 1],
      ['Phòng Tư pháp', 1],
    ]);
    expect(healthOf(portalOf({ units: [unit('phong-tu-phap', 'Phòng Tư pháp')] })).units).toEqual([]);
  });

  test('says the worst thing first', () => {
    expect(sayHealth(healthOf(portalOf({ doubts: [doubt('1.000002')] })))).toMatchInlineSnapshot(`
      [
        "Còn 1 điều lúc nhập hồ sơ chưa ai quyết, nhiều nhất ở Đất đai: 1.",
        "Thiếu 3 trong 8 câu trả lời người dân cần nhất, nhiều nhất ở Đất đai: 3.",
        "1 trong 2 thủ tục chưa ghi ngày rà soát.",
        "1 mẫu đơn chỉ có tên, chưa có tập tin để tải.",
        "2 chỗ khó đọc: câu dài quá 30 chữ, hoặc trả lời bằng «theo quy định».",
      ]
    `);
  });

  test('says so when nothing is open', () => {
    expect(sayHealth(healthOf(portalOf({ procedures: [birth] })))).toEqual([
      'Mọi điều lúc nhập đã có người quyết, mọi thủ tục đủ bốn câu trả lời.',
      'Thủ tục lâu nhất chưa rà soát lại: từ 12/10/2026.',
    ]);
  });

  test('has no column that says nothing of anybody', () => {
    expect(healthTable(healthOf(portalOf({ procedures: [birth] })).sectors)).toEqual({
      heads: ['Thủ tục', 'Câu trả lời', 'Rà soát lâu nhất'],
      rows: [{ name: 'Hộ tịch', unit: 'Phòng Tư pháp', cells: ['1', '4/4', '12/10/2026'] }],
    });
  });
});
