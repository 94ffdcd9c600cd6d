import { expect, test } from 'vitest';
import { searchHeader, searchRows, visitHeader, visitRows } from './rows.ts';
import { byFigure } from './runs.ts';

const visit = (firstPaint: number) =>
  byFigure([
    { firstPaint, largestPaint: 900, shift: 0, blocking: 0, longestTask: 60, tapDelay: 4, tapToPaint: 16, requests: 9, bytes: 20_500 },
  ]);

test('a first visit has a cell for every column, and ratios of the page of a procedure', () => {
  const rows = visitRows({ procedure: visit(400), list: visit(500), front: visit(600), starlight: visit(800), govuk: visit(200) });
  expect(rows[0]).toEqual(['first paint, ms', '400', '500', '600', '800', '0.50', '200', '2.00']);
  expect(rows.at(-1)).toEqual(['kB over the line', '20.5', '20.5', '20.5', '20.5', '1.00', '20.5', '1.00']);
  expect(rows.every((row) => row.length === visitHeader.length)).toBe(true);
});

test('a search has a cell for every column, and ratios of the portal with the same words', () => {
  const search = (warm: number) => byFigure([{ warm, cold: 900, first: 1000, firstBytes: 60_000, atRest: 2000, atRestBytes: 90_000 }]);
  const rows = searchRows({ own: search(30), large: search(60), starlight: search(300) });
  expect(rows[0]).toEqual(['second letter → suggestion, ms', '30', '60', '300', '0.10']);
  expect(rows.every((row) => row.length === searchHeader(800).length)).toBe(true);
});
