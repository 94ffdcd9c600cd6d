import { expect, test } from 'vitest';
import { duplicatesAmong, type PlacedRow } from './duplicates.ts';
import { legalBasisTable } from './legal-bases.ts';
import { sectorTable } from './sectors.ts';
import { channelTable } from './channels.ts';

const placed = (row: PlacedRow['row'], line: number): PlacedRow => ({
  row,
  placeOf: (columnName) => ({ file: 'a.csv', line, columnName }),
});
const sectors = (ids: readonly string[]) => ids.map((id, index) => placed({ id, name: 'A' }, index + 2));

test('each row whose key was there before is told of, with the line of the first', () => {
  const found = duplicatesAmong(sectorTable, sectors(['ho-tich', 'dat-dai', 'ho-tich', 'ho-tich']));
  expect(found.map(({ code, place, message }) => `${code} ${place.line} ${message}`)).toEqual([
    'trung-ma 4 «ho-tich» đã có ở a.csv, dòng 2.',
    'trung-ma 5 «ho-tich» đã có ở a.csv, dòng 2.',
  ]);
});

test('two rows of one key are told apart by their days, where both have one', () => {
  const acts = (...days: (string | null)[]) =>
    duplicatesAmong(
      legalBasisTable,
      days.map((issued, index) => placed({ procedure: '1.000001', number: index === 0 ? '1/QĐ' : '1/qđ', issued }, index + 2)),
    ).map(({ place }) => place.line);
  expect(acts('2016-12-28', '2016-11-04')).toEqual([]);
  expect(acts('2016-12-28', '2016-11-04', '2016-11-04', '2016-12-28')).toEqual([4, 5]);
  expect(acts('2016-12-28', null)).toEqual([3]);
  expect(acts(null, '2016-12-28', '2016-11-04')).toEqual([3, 4]);
});

test('a table without a key has none', () => {
  expect(channelTable.key).toBeUndefined();
  expect(duplicatesAmong(channelTable, [placed({ procedure: '1.000001' }, 2), placed({ procedure: '1.000001' }, 3)])).toEqual([]);
});

test('of very many the first thousand are told, and that there are more', () => {
  const found = duplicatesAmong(sectorTable, sectors(Array.from({ length: 5000 }, () => 'ho-tich')));
  expect(found).toHaveLength(1000);
  expect(found.at(-1)?.message).toBe('«ho-tich» đã có ở a.csv, dòng 2. Tập tin còn lỗi khác; sửa những lỗi này rồi kiểm tra lại.');
});
