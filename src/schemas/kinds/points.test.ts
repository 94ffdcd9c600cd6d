import { describe, expect, test } from 'vitest';
import { maximumPoints, points, weight } from './points.ts';

describe('points', () => {
  test.each([
    ['14,5', 14.5, null],
    ['14,5/16', 14.5, 16],
    ['14,5 / 16', 14.5, 16],
    ['0/16', 0, 16],
  ])('are read: %s', (text, score, outOf) => {
    expect(points.read(text)).toEqual({ value: { score, outOf } });
  });

  test.each(['14.5', '14,5/', '/16', '14,5/1.2,3.4', '14,5/16/2', '14,5/tối đa', '145%'])('are not «%s»', (text) => {
    expect(points.read(text)).toMatchObject({ problem: { rule: { code: 'sai-so' } } });
  });

  test.each(['-1', '-1/16', '14,5/0', '14,5/-16', '1.001', '999.999'])('are not «%s», which nobody gives', (text) => {
    expect(points.read(text)).toMatchObject({ problem: { rule: { code: 'so-ngoai-khoang' } } });
  });
});

test.each(['0', '-16', '1.001'])('the most that a criterion gives is not %s', (text) => {
  expect(maximumPoints.read(text)).toMatchObject({ problem: { rule: { code: 'so-ngoai-khoang' } } });
});

test('a weight is not negative', () => {
  expect(weight.read('-0,5')).toMatchObject({ problem: { rule: { code: 'so-ngoai-khoang' } } });
  expect(weight.read('0,5')).toEqual({ value: 0.5 });
});
