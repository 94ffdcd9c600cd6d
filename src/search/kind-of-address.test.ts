import { expect, test } from 'vitest';
import { loadPortal } from '../portal/read-portal.ts';
import { kindOfAddress } from './kind-of-address.ts';
import { searchDataOf } from './search-data.ts';

test('the address of every entry of the demonstration tells its kind', () => {
  const { entries } = searchDataOf(loadPortal('.'));
  // The lists themselves are pages: «Danh mục thủ tục», «Danh sách đơn vị», «Tin tức».
  const lists = ['/thu-tuc/', '/don-vi/', '/tin-tuc/'];
  const wrong = entries.filter(({ address, kind }) => !lists.includes(address) && kindOfAddress(address) !== kind);
  expect(entries.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

test.each(['/', '/lien-he/', '/du-lieu-mo/', '/constructor/', '/trang/gioi-thieu/', ''])('«%s» is a page', (address) => {
  expect(kindOfAddress(address)).toBe('Trang');
});
