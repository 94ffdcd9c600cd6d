import { expect, test } from 'vitest';
import { drawExcerpt } from './excerpt.ts';

/** An excerpt of a row in which the part stands between bars. */
const draw = (row: string, corrected?: string) => {
  const [left = '', part = '', right = ''] = row.split('|');
  const place = { line: 7, text: left + part + right, from: left.length, to: left.length + part.length };
  return drawExcerpt({ ...place, ...(corrected === undefined ? {} : { corrected }) });
};

test('a row has a caret under the cell and the mended row below', () => {
  expect(draw('1.001193,|Toàn phần|,', 'Toàn trình')).toEqual([
    '    7 │ 1.001193,Toàn phần,',
    '      │          ^^^^^^^^^',
    ' sửa: │ 1.001193,Toàn trình,',
  ]);
});

test('an empty cell has one caret', () => {
  expect(draw('a,||,c')[1]).toBe('      │   ^');
});

test.each([
  ['a tab', 'a\t|x|', '  ^'],
  ['marks apart from their letters', 'Tiê\u0301ng|x|', '     ^'],
  ['wide letters', '漢字|x|', '    ^'],
  ['a line break in a cell', 'a\r\nb|x|', '   ^'],
  ['what a terminal obeys', '\u001b[2K|x|', '    ^'],
])('%s does not shift the caret', (_, row, caret) => {
  expect(draw(row)[1]?.slice(8)).toBe(caret);
});

test('a long row is cut on both sides and fits, however long it is', () => {
  const [row = '', carets = ''] = draw(`${'đ'.repeat(300_000)}|sai|${'đ'.repeat(300_000)}`);
  expect(row).toMatch(/^ {4}7 │ …đ+saiđ+…$/);
  expect(row.length).toBeLessThanOrEqual(100);
  expect(row.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('sai');
});

test('a row gives no command to a build server', () => {
  expect(draw('|::error::x ##[group]y|').filter((line) => /^\s*::|##\w*\[/.test(line))).toEqual([]);
});

test('a row of plain letters is drawn as the same letters are in a row that has to be parted into signs', () => {
  const letters = Array.from({ length: 0x2027 }, (_, code) => String.fromCharCode(code)).filter(
    (letter) => /[\p{Script=Latin}\p{N}\p{P}\p{S} ]/u.test(letter) && /[\0-\u024f\u1e00-\u1eff\u2010-\u2026]/.test(letter),
  );
  const drawn = (part: string) => drawExcerpt({ line: 2, text: part, from: 0, to: part.length });
  const alone = letters.map((letter) => drawn(`${letter}${letter}`));
  // An emoji in the part, so that it is not taken for plain; it is two columns wide.
  const parted = letters.map((letter) => drawn(`${letter}${letter}😀`).map((line) => line.replace(/😀|\^\^$/u, '')));
  expect(letters.length).toBeGreaterThan(800);
  expect(alone).toEqual(parted);
});
