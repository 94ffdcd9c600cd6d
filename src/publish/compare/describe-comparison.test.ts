import { expect, test } from 'vitest';
import { describeComparison } from './describe-comparison.ts';

test('two portals that say the same are told in one sentence', () => {
  expect(describeComparison({ looked: 9, differences: [] })).toBe(
    'Hai bản nói như nhau: 9 trang và tập tin. Không so: kiểu dáng, mã chạy trong trình duyệt, chỉ mục tìm kiếm.',
  );
});

test('what differs alike on many pages is told once, a page that is gone each time', () => {
  const differences = [
    { address: '/', lines: ['chữ: cũ «a», mới «b»'] },
    { address: '/a/', lines: ['chỉ có ở bản cũ'] },
    { address: '/b/', lines: ['chữ: cũ «a», mới «b»'] },
    { address: '/c/', lines: ['chỉ có ở bản cũ'] },
    { address: '/d/', lines: ['chữ: cũ «a», mới «b»', 'ô nhập: cũ «c», mới «d»'] },
  ];
  expect(describeComparison({ looked: 9, differences }).split('\n')).toEqual([
    '/',
    '  chữ: cũ «a», mới «b» — cũng vậy ở 2 trang nữa',
    '/a/',
    '  chỉ có ở bản cũ',
    '/c/',
    '  chỉ có ở bản cũ',
    '/d/',
    '  ô nhập: cũ «c», mới «d»',
    '',
    expect.stringMatching(/^Hai bản khác nhau ở 5 trên 9 trang và tập tin\./) as string,
  ]);
});

test('no more is printed than somebody reads', () => {
  const differences = Array.from({ length: 150 }, (_, number) => ({ address: `/${number}/`, lines: ['chỉ có ở bản mới'] }));
  const lines = describeComparison({ looked: 150, differences }).split('\n');
  expect(lines).toHaveLength(203);
  expect(lines[200]).toBe('… và 100 dòng nữa');
});
