import { expect, test } from 'vitest';
import { oneStopRow, surveyRow, unitRow } from '../domain/figure-rows.ts';
import type { Portal } from '../portal/portal.ts';
import { unitDataset } from './unit-datasets.ts';

const unit = unitRow({ id: 'xa-a' });
const portalOf = (parts: Partial<Portal>) =>
  ({
    units: [unit],
    sectors: [],
    classifications: [],
    bandTotals: [],
    criteria: [],
    scores: [],
    thresholds: [],
    surveys: [],
    oneStop: [],
    ...parts,
  }) as unknown as Portal;
const figuresIn = (portal: Portal) => unitDataset(unit, portal)?.rows.map(([, , what, figure]) => [what, figure]);

test('the table of a unit has every figure that its rows have, in the order of the columns', () => {
  const counts = { carriedOver: 1, received: 2, inPerson: 3, online: 4, byPost: 5, resolved: 6, early: 7, onTime: 8, late: 9 };
  const portal = portalOf({ oneStop: [oneStopRow({ ...counts, open: 10, overdue: 11, returned: 12, apologies: 13, averageDays: 14 })] });
  expect(figuresIn(portal)).toEqual([
    ['Tồn đầu kỳ', 1],
    ['Tiếp nhận', 2],
    ['Nộp trực tiếp', 3],
    ['Nộp trực tuyến', 4],
    ['Nộp qua bưu chính', 5],
    ['Đã giải quyết', 6],
    ['Trước hạn', 7],
    ['Đúng hạn', 8],
    ['Trễ hạn', 9],
    ['Đang giải quyết', 10],
    ['Đang giải quyết quá hạn', 11],
    ['Trả lại, rút', 12],
    ['Phiếu xin lỗi', 13],
    ['Số ngày giải quyết trung bình', 14],
  ]);
});

test('a figure that nobody published is not in the table of a unit, and neither are those of single procedures', () => {
  const rows = [oneStopRow({ late: 0, sector: 'khac' }), oneStopRow({ late: 5, procedure: '1.001193' })];
  expect(figuresIn(portalOf({ oneStop: rows }))).toEqual([['Trễ hạn, Lĩnh vực khác', 0]]);
});

test('every figure of a survey is there with what it counts, also how many were asked', () => {
  const rows = unitDataset(unit, portalOf({ surveys: [surveyRow({ publishedShare: 88.9, population: null })] }))?.rows ?? [];
  expect(rows.map(([, , what, figure, counted]) => [what, figure, counted])).toEqual([
    ['Số phiếu phát', 1250, 'phiếu'],
    ['Số phiếu thu', 1184, 'phiếu'],
    ['Rất hài lòng', 402, 'phiếu'],
    ['Hài lòng', 651, 'phiếu'],
    ['Bình thường', 104, 'phiếu'],
    ['Không hài lòng', 23, 'phiếu'],
    ['Rất không hài lòng', 4, 'phiếu'],
    ['Tỷ lệ hài lòng công bố', 88.9, '%'],
  ]);
});
