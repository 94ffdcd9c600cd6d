import { describe, expect, test } from 'vitest';
import { readYaml } from './yaml.ts';

const dataOf = (text: string) => readYaml(text, 'x.yaml').data;
const issuesOf = (text: string) =>
  readYaml(text, 'x.yaml', 2).issues.map(({ code, place, message }) => [code, place.line, place.column, message]);

describe('values', () => {
  test.each([
    ['text in normal form', 'a: "Ðiện\u00a0 Biên"', { a: 'Điện Biên' }],
    ['lists and keys', 'a: [x, {b: y}]\nc:\n  - z', { a: ['x', { b: 'y' }], c: ['z'] }],
    ['true, false and nothing', 'a: true\nb: false\nc: ~\nd:', { a: true, b: false, c: null, d: null }],
    ['numbers', 'a: 12\nb: -1.5', { a: 12, b: -1.5 }],
    [
      'numbers whose digits would be lost, as text',
      'a: 02003000100\nb: 2.000780\nc: 1.10\nd: 1e400\ne: 0x1f',
      { a: '02003000100', b: '2.000780', c: '1.10', d: '1e400', e: '0x1f' },
    ],
    ['dates as text', 'a: 2026-10-14\nb: 2026-10-14 09:30', { a: '2026-10-14', b: '2026-10-14 09:30' }],
    ['yes and no as text', 'a: yes\nb: no', { a: 'yes', b: 'no' }],
    ['half a surrogate pair made whole', 'a: "\\ud800x"', { a: '\ufffdx' }],
    ['a comment alone', '# không có gì', null],
  ])('%s', (_, text, data) => {
    expect(dataOf(text)).toEqual(data);
  });

  test('with a name of the language are plain values', () => {
    const data = dataOf('__proto__: { a: 1 }\nconstructor: x') as Record<string, unknown>;
    expect(Object.getPrototypeOf(data)).toBe(Object.prototype);
    expect(Object.keys(data)).toEqual(['__proto__', 'constructor']);
  });
});

describe('is refused', () => {
  test.each([
    ['a colon in text', 'a: b: c', [['loi-yaml', 2, 4, 'Tập tin thiết đặt sai cú pháp YAML.']]],
    ['a tab', 'a:\n\tb: 1', [['loi-yaml', 3, 1, 'Tập tin thiết đặt sai cú pháp YAML.']]],
    ['a key twice', 'a: 1\na: 2', [['loi-yaml', 3, 1, 'Một mục được viết hai lần.']]],
    ['a key twice in two spellings', 'tieu-de: a\nb: c\nTiêu đề: d', [['loi-yaml', 4, 1, 'Một mục được viết hai lần.']]],
    ['two documents', 'a: 1\n---\nb: 2', [['loi-yaml', 3, 1, 'Tập tin thiết đặt sai cú pháp YAML.']]],
    ['text that begins with *', 'a: **đậm**', [['loi-yaml', 2, 4, 'Dấu * ở đầu chữ có nghĩa riêng trong YAML.']]],
    ['text that begins with &', 'a: &b c', [['loi-yaml', 2, 4, 'Dấu & ở đầu chữ có nghĩa riêng trong YAML.']]],
    ['text that begins with !', 'a: !quan-trong x', [['loi-yaml', 2, 4, 'Dấu ! ở đầu chữ có nghĩa riêng trong YAML.']]],
    ['a key that is a list', '? [a]\n: b', [['loi-yaml', 2, 3, 'Tập tin thiết đặt sai cú pháp YAML.']]],
  ])('%s', (_, text, issues) => {
    expect(issuesOf(text)).toEqual(issues);
    expect(dataOf(text)).toBeNull();
  });
});

describe('what would take the reader long or break it is refused', () => {
  test.each([
    ['brackets in brackets', `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
    ['lists in lists', `${'- '.repeat(20_000)}x`],
    ['keys in keys', Array.from({ length: 3000 }, (_, level) => `${' '.repeat(level)}a:`).join('\n')],
    ['question marks in question marks', `${'? '.repeat(20_000)}x`],
    [
      'a billion laughs',
      `a: &a [x, x]\n${Array.from('bcdefghij', (name, index) => `${name}: &${name} [${`*${'abcdefghi'[index]},`.repeat(9)}]`).join('\n')}`,
    ],
    ['an alias of nothing', 'a: *x'],
    ['an alias of itself', 'a: &a [*a]'],
    ['a million letters', `a: ${'x'.repeat(1_000_000)}`],
    ['very many keys', Array.from({ length: 50_000 }, (_, index) => `k${index}: 1`).join('\n')],
    ['nothing but colons', 'a:'.repeat(50_000)],
    ['nothing but signs', '%@`\n'.repeat(20_000)],
    ['nothing but tabs', '\t- a\n'.repeat(20_000)],
  ])('%s', (_, text) => {
    const { data, issues } = readYaml(text, 'x.yaml');
    expect(data).toBeNull();
    expect(new Set(issues.map(({ code }) => code))).toEqual(new Set(['loi-yaml']));
  });
});

describe('places', () => {
  const { placeOf } = readYaml('a: 1\nTiêu Đề: x\nmot-cua:\n  ten: y\n  gio:\n    - ngay: z\n      gio: 1\n', 'x.yaml', 2);

  test.each([
    [['a'], 2, 1],
    [['tieu-de'], 3, 1],
    [['mot-cua', 'ten'], 5, 3],
    [['mot-cua', 'gio', 0], 7, 7],
    [['mot-cua', 'gio', 0, 'gio'], 8, 7],
  ])('of %j are those of the key, or of the item in a list', (path, line, column) => {
    expect(placeOf(path)).toEqual({ file: 'x.yaml', line, column, columnName: path.join('.') });
  });

  test('of what is not written are those of what should hold it', () => {
    expect(placeOf(['mot-cua', 'gio', 3, 'ngay'])).toEqual({ file: 'x.yaml', line: 6, column: 3, columnName: 'mot-cua.gio.3.ngay' });
    expect(placeOf(['khac'])).toEqual({ file: 'x.yaml', line: 2 });
    expect(placeOf([])).toEqual({ file: 'x.yaml', line: 2 });
  });

  test('of syntax errors are right, also below lines that YAML could not take apart', () => {
    const text = '  a: x\nb: y\nc:\n  d:\n    - { e: f }\ng: h\n';
    const lines = text.split('\n');
    const places = readYaml(text, 'x.yaml').issues.map(({ place, found }) => ({ ...place, found }));
    expect(places.length).toBeGreaterThan(1);
    for (const { line = 0, column = 0, found } of places)
      expect([found, column <= (lines[line - 1]?.length ?? 0) + 1]).toEqual([lines[line - 1]?.replace(/\s+/g, ' '), true]);
  });

  test.each([
    ['a tag', 'a: !!js/function x', 4],
    ['an anchor', 'a: &neo x', 4],
    ['an anchor and a tag', 'a: &neo !nhan x', 4],
    ['an alias', 'a: x\nb: *neo', 4],
    ['an anchor of a list', 'a: &neo [x]', 4],
  ])('of %s begin at its sign', (_sign, text, column) => {
    expect(readYaml(text, 'x.yaml').issues[0]?.place.column).toBe(column);
  });
});
