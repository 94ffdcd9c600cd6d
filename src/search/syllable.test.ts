import { describe, expect, test } from 'vitest';
import { fromTelex, oneSlipApart, readSyllables, similarity } from './syllable.ts';

const marked = (text: string) => readSyllables(text).map((syllable) => syllable.marked);
const like = (typed: string, written: string) => {
  const [one, other] = [readSyllables(typed)[0], readSyllables(written)[0]];
  return one && other ? similarity(one, other) : Number.NaN;
};

describe('one spelling stands for all', () => {
  test('old and new places of the tone', () =>
    expect(marked('hoà hòa uỷ ủy thuỷ thủy khoẻ')).toEqual(['hòa', 'hòa', 'ủy', 'ủy', 'thủy', 'thủy', 'khỏe']));
  test('i and y where both are written', () => expect(marked('kí lí mĩ quí tỉ')).toEqual(['ký', 'lý', 'mỹ', 'quý', 'tỷ']));
  test('i and y stay apart where they are different sounds', () => expect(marked('tai tay mai may')).toEqual(['tai', 'tay', 'mai', 'may']));
  test('codes and numbers of acts stay whole', () =>
    expect(marked('mã 1.004222, 123/2015/NĐ-CP')).toEqual(['mã', '1.004222', '123/2015/nđ', 'cp']));
});

describe('likeness', () => {
  test('marks left out cost little, wrong marks much', () => {
    expect(like('đường', 'đường')).toBe(1);
    expect(like('duong', 'đường')).toBe(0.9);
    expect(like('đương', 'đường')).toBe(0.6);
    expect(like('dương', 'đường')).toBeLessThan(0.6);
    expect(like('đi', 'đường')).toBe(0);
  });
});

describe('slips', () => {
  test.each([
    ['khai', 'khi'],
    ['khai', 'khaai'],
    ['khai', 'khaj'],
    ['khai', 'kahi'],
  ])('%s and %s are one slip apart', (a, b) => expect(oneSlipApart(a, b)).toBe(true));
  test.each([
    ['khai', 'khai'],
    ['khai', 'kh'],
    ['sinh', 'hon'],
  ])('%s and %s are not', (a, b) => expect(oneSlipApart(a, b)).toBe(false));
});

describe('Telex left over', () => {
  test.each([
    ['kys', 'ky'],
    ['hoon', 'hon'],
    ['dduowngf', 'duong'],
    ['cuowcs', 'cuoc'],
    ['ddaats', 'dat'],
  ])('%s is %s', (typed, meant) => expect(fromTelex(typed)).toBe(meant));
  test('an ordinary syllable is none', () => expect(fromTelex('khai')).toBeNull());
});
