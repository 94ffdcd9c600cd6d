import { expect, test } from 'vitest';
import type { Portal, Procedure } from '../portal/portal.ts';
import { letterAddress, letterSlug, mostSayingsOnPage, sayingPagesOf, sayingsOf } from './sayings.ts';

const procedure = (title: string, keywords: string[]) => ({ title, keywords }) as Procedure;

test('every search word stands once, under its letter, with all that it leads to', () => {
  const [birth, wedding] = [procedure('Khai sinh', ['đẻ con', 'giấy tờ']), procedure('Kết hôn', ['cưới', 'giấy tờ'])];
  const groups = sayingsOf({ procedures: [birth, wedding] } as Portal);
  expect(groups.map(({ initial, sayings }) => [initial, sayings.map(({ saying }) => saying)])).toEqual([
    ['C', ['cưới']],
    ['Đ', ['đẻ con']],
    ['G', ['giấy tờ']],
  ]);
  expect(groups[2]?.sayings[0]?.procedures).toEqual([birth, wedding]);
});

test('letters that are different have different addresses', () => {
  const letters = ['A', 'Ă', 'Â', 'D', 'Đ', 'E', 'Ê', 'O', 'Ô', 'Ơ', 'U', 'Ư', '0–9', '#'];
  expect(new Set(letters.map(letterSlug)).size).toBe(letters.length);
});

test('very many search words get a page a letter, unless all begin alike', () => {
  const many = (first: (index: number) => string) =>
    ({
      procedures: [
        procedure(
          'Khai sinh',
          Array.from({ length: mostSayingsOnPage + 1 }, (_, index) => `${first(index)} ${index}`),
        ),
      ],
    }) as Portal;
  const addresses = (portal: Portal) => sayingPagesOf(portal).map(({ letter }) => letterAddress(letter));
  expect(addresses(many((index) => (index % 2 ? 'đất' : 'dấu')))).toEqual([
    '/thu-tuc/ten-goi/',
    '/thu-tuc/ten-goi/d/',
    '/thu-tuc/ten-goi/dd/',
  ]);
  expect(addresses(many(() => 'đất'))).toEqual(['/thu-tuc/ten-goi/']);
  expect(addresses({ procedures: [procedure('Khai sinh', ['đẻ con', 'giấy tờ'])] } as Portal)).toEqual(['/thu-tuc/ten-goi/']);
  expect(addresses({ procedures: [procedure('Khai sinh', [])] } as unknown as Portal)).toEqual([]);
});
