import { expect, test } from 'vitest';
import { waysToSplit } from './jobs.ts';

test('a sentence is cut where a word joins two jobs', () => {
  expect(waysToSplit('khai tử và xin tiền mai táng')).toEqual([['khai tử', 'xin tiền mai táng']]);
  expect(waysToSplit('lam khai sinh roi nhap khau')).toEqual([['lam khai sinh', 'nhap khau']]);
  expect(waysToSplit('làm khai sinh, nhập khẩu')).toEqual([['làm khai sinh,', 'nhập khẩu']]);
});

test('one word is no job', () => expect(waysToSplit('cha và mẹ')).toEqual([]));

test('a long text has few ways', () => expect(waysToSplit('làm việc và '.repeat(40).trim()).length).toBeLessThanOrEqual(4));
