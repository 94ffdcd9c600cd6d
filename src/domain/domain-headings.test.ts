import { expect, test } from 'vitest';
import { domainHeadings } from './domain-headings.ts';

const criterion = (domain: string, name: string) => ({ domain, name });

test('a domain stands before its first criterion', () => {
  expect(domainHeadings([criterion('Thể chế', 'Rà soát'), criterion('Thể chế', 'Ban hành'), criterion('Số', 'Ký số')])).toEqual([
    'Thể chế',
    null,
    'Số',
  ]);
});

test('a domain that is one criterion under its own name is not said twice', () => {
  expect(domainHeadings([criterion('Số hóa', 'Số hóa'), criterion('Hài lòng', 'Hài lòng')])).toEqual([null, null]);
  expect(domainHeadings([criterion('Số hóa', 'Số hóa'), criterion('Số hóa', 'Ký số')])).toEqual(['Số hóa', null]);
});
