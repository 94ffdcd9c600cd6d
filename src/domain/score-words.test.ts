import { expect, test } from 'vitest';
import { domainsByShare, sayDomains, sayLost } from './score-words.ts';

const domain = (name: string, mean: number | null, maximum = 10) => ({ name, mean, maximum });
const own = (name: string, total: number | null, maximum = 10) => ({ name, total, maximum, share: null, rank: null });

test('the weakest domain and the strongest are named with what they reached', () => {
  const scores = { domains: [domain('Thể chế', 9), domain('Chính quyền số', 6), domain('Bộ máy', null)] };
  expect(domainsByShare(scores).map(({ name }) => name)).toEqual(['Chính quyền số', 'Thể chế', 'Bộ máy']);
  expect(sayDomains(scores).replaceAll('\u00a0', ' ')).toBe('Yếu nhất: chính quyền số, đạt 60 %. Mạnh nhất: thể chế, đạt 90 %');
});

test('equal domains have no weakest; one domain is its figure; none says so', () => {
  expect(sayDomains({ domains: [domain('A', 5), domain('B', 10, 20)] }).replaceAll('\u00a0', ' ')).toBe('Lĩnh vực nào cũng đạt 50 %');
  expect(sayDomains({ domains: [domain('Hài lòng', 14.5, 18)] })).toBe('Hài lòng: 14,5/18');
  expect(sayDomains({ domains: [domain('A', null)] })).toBe('Chưa có điểm');
});

test('what a unit lost is told by domain, as its bars are', () => {
  expect(sayLost({ domains: [own('Thể chế', 9.5), own('Chính quyền số', 6), own('Bộ máy', 10)] })).toBe(
    'Mất 4,5 điểm, nhiều nhất ở chính quyền số: 4',
  );
  expect(sayLost({ domains: [own('Thể chế', 9.5), own('Bộ máy', 10)] })).toBe('Mất 0,5 điểm, đều ở thể chế');
  expect(sayLost({ domains: [own('Thể chế', 10)] })).toBe('Đạt điểm tối đa mọi tiêu chí');
  expect(sayLost({ domains: [own('Thể chế', null)] })).toBe('Chưa có đủ điểm');
});
