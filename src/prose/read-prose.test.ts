import { describe, expect, test } from 'vitest';
import { latinBytes, toTcvn3, utf16Bytes, windows1258Bytes } from '../text/old-encodings.ts';
import { readProse } from './read-prose.ts';

const article = '---\ntieu-de: "Họp: xã"\nthu-tuc: ["1.001193"]\n---\n\n![Họp](./anh/hop.jpg)\n\n<LuuY>\n\nMang giấy.\n\n</LuuY>\n';
const read = (text: string, file = 'content/tin-tuc/hop.mdx') => readProse(new TextEncoder().encode(text), file);
const codesOf = (bytes: Uint8Array) => readProse(bytes, 'content/trang/x.md').issues.map(({ code, place }) => [code, place.line]);

test('front matter, body and pictures know their places in the file', () => {
  const { front, body, images, issues } = read(article);
  expect(issues).toEqual([]);
  expect(front?.data).toEqual({ 'tieu-de': 'Họp: xã', 'thu-tuc': ['1.001193'] });
  expect(front?.placeOf(['thu-tuc', 0])).toMatchObject({ line: 3, column: 11 });
  expect(body.startsWith('\n![Họp]')).toBe(true);
  expect(images).toEqual([{ path: './anh/hop.jpg', description: 'Họp', place: { file: 'content/tin-tuc/hop.mdx', line: 6, column: 1 } }]);
});

test('a mark at the start and CRLF change nothing', () => {
  const { front, images, issues } = read(`\ufeff${article.replaceAll('\n', '\r\n')}`);
  expect({ issues, data: front?.data, line: images[0]?.place.line }).toEqual({
    issues: [],
    data: { 'tieu-de': 'Họp: xã', 'thu-tuc': ['1.001193'] },
    line: 6,
  });
});

test('front matter is put in normal form, the body is judged as it will be rendered', () => {
  const { front, body } = read(`---\ntieu-de: ${'Họp'.normalize('NFD')}\n---\n${'chữ'.normalize('NFD')}`);
  expect([front?.data, body]).toEqual([{ 'tieu-de': 'Họp' }, 'chữ'.normalize('NFD')]);
});

test('the ending of the file says how its body is read', () => {
  expect(read('{1}', 'a.md').issues).toEqual([]);
  expect(read('{1}', 'a.mdx').issues.map(({ code }) => code)).toEqual(['ma-trong-bai']);
});

describe('a text that is not UTF-8 is refused, because the renderer would read something else', () => {
  test.each([
    ['UTF-16', utf16Bytes('Chữ', 'little'), [['sai-ma-hoa', 1]]],
    [
      'UTF-16 without a mark that is a script in UTF-8',
      Buffer.concat([utf16Bytes('abcdefghijklmnopqrstuvwxyzabcdef', 'little', false), Buffer.from('<script>alert(1)</script>')]),
      [['sai-ma-hoa', 1]],
    ],
    ['windows-1258', windows1258Bytes('Đăng ký khai sinh cho trẻ'), [['sai-ma-hoa', 1]]],
    ['TCVN3', latinBytes(toTcvn3('Đăng ký khai sinh cho công dân')), [['bang-ma-cu', 1]]],
    ['nothing', new Uint8Array(), [['tap-tin-rong', undefined]]],
  ])('%s', (_, bytes, issues) => {
    expect(codesOf(bytes)).toEqual(issues);
  });
});

test('of front matter that could not be cut or read, nothing is said to be missing', () => {
  expect(read('\n---\na: 1\n---\nchữ').front?.issues).toHaveLength(1);
  expect(read('---\na: b: c\n---\nchữ').front?.issues).toHaveLength(1);
});

test('mistakes in front matter and body are told together', () => {
  expect(read('---\na: b: c\n---\n\n<b>x</b>').issues.map(({ code, place }) => [code, place.line])).toEqual([
    ['loi-yaml', 2],
    ['the-html', 5],
  ]);
});
