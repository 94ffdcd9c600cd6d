import { expect, test } from 'vitest';
import { dossierBalance } from './dossier-balance.ts';
import { oneStopRow } from './figure-rows.ts';

const said = (figures: Parameters<typeof oneStopRow>[0]) =>
  dossierBalance(oneStopRow(figures))
    .map(({ sign, figure }) => `${sign}${figure}`)
    .join(' ');

test('what came in is what went out and what is left, or it is not', () => {
  expect(said({ carriedOver: 1, received: 9, resolved: 7, open: 3 })).toBe('1 +9 =7 +3');
  expect(said({ carriedOver: 1, received: 9, resolved: 7, open: 2, returned: 2 })).toBe('1 +9 ≠7 +2 +2');
});

test('where a figure is missing nothing is said to be equal', () => {
  expect(said({ carriedOver: 1, received: 9, resolved: 7 })).toBe('1 +9 7 +null');
});
