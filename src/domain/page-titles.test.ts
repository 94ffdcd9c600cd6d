import { expect, test } from 'vitest';
import { pageTitles } from './page-titles.ts';

test('a name that only one thing has is its title; a shared one tells its bearers apart', () => {
  const things = [
    { name: 'Xã Pa Long', id: 'cu' },
    { name: 'Xã Nà Tăm', id: 'na-tam' },
    { name: 'Xã Pa Long', id: 'moi' },
  ];
  expect([
    ...pageTitles(
      things,
      ({ name }) => name,
      ({ id }) => id,
    ).values(),
  ]).toEqual(['Xã Pa Long (cu)', 'Xã Nà Tăm', 'Xã Pa Long (moi)']);
});
