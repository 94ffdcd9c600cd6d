import { describe, expect, test } from 'vitest';
import { breakLines, drawable, widthOf, type Type } from './break-lines.ts';

const type: Type = { size: 40, weight: 600 };

describe('lines', () => {
  const name = 'Xét, cấp học bổng chính sách đối với sinh viên theo chế độ cử tuyển, học sinh trường dự bị đại học';

  test('hold every word, in order, and are no wider than they may be', () => {
    const lines = breakLines(name, type, 500);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.join(' ')).toBe(name);
    expect(Math.max(...lines.map((line) => widthOf(line, type)))).toBeLessThanOrEqual(500);
  });

  test('are as full as they can be', () => {
    const lines = breakLines(name, type, 500);
    const nextWords = lines.slice(1).map((line) => line.split(' ')[0]);
    for (const [at, next] of nextWords.entries()) expect(widthOf(`${lines[at]} ${next}`, type)).toBeGreaterThan(500);
  });

  test('are broken within a word that is wider than a line, and lose no letter of it', () => {
    const lines = breakLines(`a ${'Ế'.repeat(60)} b`, type, 500);
    expect(lines.join('').replaceAll(' ', '')).toBe(`a${'Ế'.repeat(60)}b`);
    expect(Math.max(...lines.map((line) => widthOf(line, type)))).toBeLessThanOrEqual(500);
  });

  test('do not break where words are held together, and of nothing there are none', () => {
    expect(breakLines('6\u00a0tốt', type, 60)).not.toContain('6');
    expect(breakLines('', type, 500)).toEqual([]);
  });
});

describe('a text is drawn', () => {
  test('with composed marks, however it was typed', () => {
    expect(drawable('Đường bộ'.normalize('NFD'))).toBe('Đường bộ'.normalize('NFC'));
  });

  test('in one line, without what is invisible or turns the direction', () => {
    expect(drawable(' Khai\n\tsinh\u202e\u2067\u200b\u0000 lại ')).toBe('Khai sinh lại');
  });
});

describe('the width of a text', () => {
  test('grows with the size and the weight, and marks take none', () => {
    expect(widthOf('Khai sinh', { size: 80, weight: 600 })).toBeCloseTo(2 * widthOf('Khai sinh', type));
    expect(widthOf('Khai sinh', { size: 40, weight: 400 })).toBeLessThan(widthOf('Khai sinh', type));
    expect(widthOf('e\u0323', type)).toBe(widthOf('e', type));
  });
});
