import { describe, expect, test } from 'vitest';
import { count, decimal, score, year } from './number.ts';

describe('a number', () => {
  test.each([['7.678', 7678], ['14,5', 14.5]])('reads %s', (text, value) => {
    expect(decimal.read(text)).toEqual({ value });
  });

  test.each([
    ['1,234.5', '1.234,5'],
    ['14.5', '14,5'],
    ['0.125', '0,125'],
    ['1,234', null],
    ['12,345,678', '12.345.678'],
    ['mười', null],
  ])('in English notation, «%s», is proposed as «%s», digit for digit', (text, suggestion) => {
    const reading = decimal.read(text);
    expect('problem' in reading ? reading.problem.finding.suggestion : null).toBe(suggestion);
  });
});

describe('a count', () => {
  test.each([['0', 0], ['02', 2], ['1.000', 1000]])('reads %s', (text, value) => {
    expect(count.read(text)).toEqual({ value });
  });

  test.each(['-1', '1,5', 'một', '1.5'])('refuses «%s»', (text) => {
    expect(count.read(text)).toMatchObject({ problem: { rule: { code: 'sai-so' } } });
  });
});

describe('a year', () => {
  test('has four digits', () => {
    expect(year.read('2025')).toEqual({ value: 2025 });
  });

  test.each(['25', '2.025', '3025', '2025-2026', 'năm 2025'])('is not «%s»', (text) => {
    expect(year.read(text)).toMatchObject({ problem: { rule: { code: 'sai-so' } } });
  });
});

describe('a score', () => {
  test.each([['14,5', 14.5], ['14,5/16', 14.5], ['14,5 / 16', 14.5], ['0/16', 0]])('reads %s', (text, value) => {
    expect(score.read(text)).toEqual({ value });
  });

  test.each(['14.5', '14,5/', '/16', '14,5/1.2,3.4', '14,5/16/2', '14,5/tối đa', '145%'])('refuses «%s»', (text) => {
    expect(score.read(text)).toHaveProperty('problem');
  });
});
