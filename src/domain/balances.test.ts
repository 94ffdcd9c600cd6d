import { describe, expect, test } from 'vitest';
import { areaMismatches, periodMismatches, sectorMismatches, stockMismatches } from './balances-across.ts';
import { channelMismatch, dossierMismatch, levelMismatch, oversizedParts, shareMismatch, timelinessMismatch } from './balances.ts';
import { oneStopRow, surveyRow, unitRow } from './figure-rows.ts';

describe('one row', () => {
  test('balances when what came in is what went out and what is left', () => {
    expect(dossierMismatch(oneStopRow({ carriedOver: 412, received: 24_386, resolved: 24_273, open: 525 }))).toBeNull();
    expect(dossierMismatch(oneStopRow({ carriedOver: 0, received: 10, resolved: 7, open: 2, returned: 1 }))).toBeNull();
  });

  test('is not judged while a figure is missing', () => {
    expect(dossierMismatch(oneStopRow({ received: 232_116, resolved: 219_245 }))).toBeNull();
    expect(timelinessMismatch(oneStopRow({ resolved: 100, late: 3 }))).toBeNull();
    expect(channelMismatch(oneStopRow({ received: 100, inPerson: 60, online: 45 }))).toBeNull();
  });

  test('needs no early figure where offices do not tell it apart', () => {
    expect(timelinessMismatch(oneStopRow({ resolved: 100, onTime: 97, late: 3 }))).toBeNull();
    expect(timelinessMismatch(oneStopRow({ resolved: 100, early: 40, onTime: 56, late: 3 }))?.message).toBe(
      'Trước hạn 40 + đúng hạn 56 + trễ hạn 3 = 99, nhưng đã giải quyết là 100: lệch 1 hồ sơ.',
    );
  });

  test('has no part above its whole, apologies counted against late and overdue ones', () => {
    expect(oversizedParts(oneStopRow({ late: 3, overdue: 2, open: 5, resolved: 9, apologies: 5 }))).toEqual([]);
    expect(oversizedParts(oneStopRow({ late: 3, overdue: 2, open: 1, apologies: 6 })).map(({ column }) => column)).toEqual([
      'overdue',
      'apologies',
    ]);
  });

  test('of a survey adds up, and its percentage may be rounded but not different', () => {
    expect(levelMismatch(surveyRow({}))).toBeNull();
    expect(levelMismatch(surveyRow({ neutral: 105 }))?.column).toBe('answered');
    expect(shareMismatch(surveyRow({ publishedShare: 88.9 }))).toBeNull();
    expect(shareMismatch(surveyRow({ publishedShare: 89 }))).toBeNull();
    expect(shareMismatch(surveyRow({ publishedShare: 89.5 }))?.found).toBe('89,5');
  });
});

describe('several rows', () => {
  test('sectors are added up only when «khac» says that they are all', () => {
    const whole = oneStopRow({ received: 100 });
    const land = oneStopRow({ sector: 'dat-dai', received: 40 });
    expect(sectorMismatches([whole, land])).toEqual([]);
    expect(sectorMismatches([whole, land, oneStopRow({ sector: 'khac', received: 60 })])).toEqual([]);
    expect(sectorMismatches([whole, land, oneStopRow({ sector: 'khac', received: 50 })])).toMatchObject([
      { row: whole, column: 'received' },
    ]);
  });

  test('units are added up only when every one that exists has reported', () => {
    const units = [
      unitRow({ id: 'huyen', type: 'huyện' }),
      unitRow({ id: 'xa-a', parent: 'huyen' }),
      unitRow({ id: 'xa-b', parent: 'huyen' }),
      unitRow({ id: 'xa-cu', parent: 'huyen', validTo: '2024-12-31' }),
    ];
    const old = oneStopRow({ unit: 'xa-cu', period: 'Quý IV/2024', received: 9 });
    const [whole, a, b] = [
      oneStopRow({ unit: 'huyen', received: 100 }),
      oneStopRow({ received: 40 }),
      oneStopRow({ unit: 'xa-b', received: 50 }),
    ];
    const other = oneStopRow({ unit: 'xa-b', period: 'Quý II/2026', received: 1 });
    expect(areaMismatches([whole, a, other, old], units)).toEqual([]);
    expect(areaMismatches([whole, a, b, old], units)).toMatchObject([
      { message: 'Cộng 2 đơn vị được 90 hồ sơ tiếp nhận, nhưng dòng này ghi 100.' },
    ]);
  });

  test('quarters are added up only when they fill the longer period', () => {
    const [half, first, second] = [
      oneStopRow({ period: '6 tháng 2026', received: 210, open: 7 }),
      oneStopRow({ received: 100, open: 5 }),
      oneStopRow({ period: 'Quý II/2026', received: 120, open: 7 }),
    ];
    expect(periodMismatches([half, first])).toEqual([]);
    expect(periodMismatches([half, first, second]).map(({ column }) => column)).toEqual(['received']);
  });

  test('a merged unit takes over what was open in the old ones', () => {
    const units = [
      unitRow({ id: 'xa-moi', validFrom: '2025-01-01' }),
      ...['xa-1', 'xa-2'].map((id) => unitRow({ id, validTo: '2024-12-31', successor: 'xa-moi' })),
    ];
    const old = [
      oneStopRow({ unit: 'xa-1', period: 'Quý IV/2024', open: 8 }),
      oneStopRow({ unit: 'xa-2', period: 'Quý IV/2024', open: 4 }),
    ];
    expect(stockMismatches([...old, oneStopRow({ unit: 'xa-moi', period: 'Quý I/2025', carriedOver: 12 })], units)).toEqual([]);
    expect(stockMismatches([...old, oneStopRow({ unit: 'xa-moi', period: 'Quý I/2025', carriedOver: 8 })], units)).toMatchObject([
      { column: 'carriedOver' },
    ]);
  });
});
