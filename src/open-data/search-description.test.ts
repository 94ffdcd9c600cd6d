import { expect, test } from 'vitest';
import type { Portal } from '../portal/portal.ts';
import { childrenOf, readXml, textOf } from '../tests/xml-tree.ts';
import { searchName, writeSearchDescription } from './search-description.ts';

const portalOf = (shortName: string, name = shortName) =>
  ({ settings: { shortName, name, site: 'https://x.example', base: '/cong/' } }) as unknown as Portal;

test('tells a browser where to ask, with the place of the words', () => {
  const description = readXml(writeSearchDescription(portalOf('Mường Mây')));
  expect(childrenOf(description, 'Url').map(({ attributes }) => [attributes.type, attributes.rel, attributes.template])).toEqual([
    ['text/html', undefined, 'https://x.example/cong/tim-kiem/?q={searchTerms}'],
    ['application/opensearchdescription+xml', 'self', 'https://x.example/cong/tim-kiem/opensearch.xml'],
  ]);
  expect(textOf(description, 'ShortName')).toBe('Mường Mây');
});

test.each([
  ['Mường Mây', 'Mường Mây'],
  ['Sở Nội vụ tỉnh Thượng Đà', 'Sở Nội vụ tỉnh'],
  ['Một-cái-tên-không-có-khoảng-trắng', 'Một-cái-tên-khôn'],
])('calls «%s» no longer than the standard allows: «%s»', (shortName, called) => {
  expect(searchName(portalOf(shortName))).toBe(called);
});

test.each(['A & B', '<script>', '"\'>', ']]>'])('keeps «%s» as words', (name) => {
  const description = readXml(writeSearchDescription(portalOf(name, `${name} của xã`)));
  expect(textOf(description, 'ShortName')).toBe(name);
  expect(textOf(description, 'Description')).toContain(`${name} của xã`);
});
