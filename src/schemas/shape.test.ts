import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../prose/yaml.ts';
import { procedureCode } from './kinds/procedure-code.ts';
import { newsSchema } from './news.ts';
import { settingsSchema } from './settings.ts';
import { kindOf, partOfShape, readShape, shape, words } from './shape.ts';

const schema = shape({
  ten: words,
  'dien-thoai': words.optional(),
  'noi-bat': z.boolean().default(false),
  cap: z.enum(['tỉnh', 'xã']).optional(),
  'thu-tuc': z.array(kindOf(procedureCode)).default([]),
  gio: z.array(shape({ ngay: words })).default([]),
});
const read = (yaml: string) => readShape(schema, readYaml(yaml, 'x.yaml'));
const issuesOf = (yaml: string) => read(yaml).issues.map(({ code, place }) => [code, place.line, place.column, place.columnName]);

test('keys are known in any spelling that folds to them', () => {
  expect(read('Tên: Bản Mẫu\nDien_Thoai: 0200 300\nNổi bật: true\n').value).toMatchObject({
    ten: 'Bản Mẫu',
    'dien-thoai': '0200 300',
    'noi-bat': true,
  });
});

test('numbers keep the digits that were written', () => {
  expect(read('ten: 1.10\ndien-thoai: 02003000100\nthu-tuc: [2.000780, 1.001193]').value).toMatchObject({
    ten: '1.10',
    'dien-thoai': '02003000100',
    'thu-tuc': ['2.000780', '1.001193'],
  });
});

describe('a mistake is reported at the line of its key', () => {
  test.each([
    ['a missing key', 'cap: xã', [['thieu-gia-tri', 1, undefined, 'ten']]],
    ['an empty key', 'cap: xã\nten:', [['thieu-gia-tri', 2, 1, 'ten']]],
    ['an unknown key', 'ten: a\ntenn: b', [['khoa-la', 2, 1, 'tenn']]],
    ['an unknown key whose value is on the next line', 'ten: a\nkhac:\n  - b', [['khoa-la', 2, 1, 'khac']]],
    ['a wrong type under another spelling of the key', 'ten: a\n\nNổi bật: có', [['sai-kieu', 3, 1, 'noi-bat']]],
    ['a value outside the list', 'ten: a\ncap: bản', [['sai-kieu', 2, 1, 'cap']]],
    ['a value inside a list', 'ten: a\nthu-tuc:\n  - 1.001193\n  - abc', [['sai-kieu', 4, 5, 'thu-tuc.1']]],
    [
      'a key inside a list',
      'ten: a\ngio:\n  - ngay: x\n  - ngayy: y',
      [
        ['thieu-gia-tri', 4, 5, 'gio.1.ngay'],
        ['khoa-la', 4, 5, 'gio.1.ngayy'],
      ],
    ],
    ['a list where a text belongs', 'ten: [a, b]', [['sai-kieu', 1, 1, 'ten']]],
    ['an object with a name of the language', 'ten: { toString: 1 }', [['sai-kieu', 1, 1, 'ten']]],
    ['text where keys belong', 'chỉ có chữ', [['sai-kieu', 1, undefined, undefined]]],
    [
      'keys with names of the language',
      'ten: a\n__proto__: { cap: xã }\nconstructor: 1',
      [
        ['khoa-la', 2, 1, '__proto__'],
        ['khoa-la', 3, 1, 'constructor'],
      ],
    ],
  ])('%s', (_, yaml, issues) => {
    expect(issuesOf(yaml)).toEqual(issues);
    expect(read(yaml).value).toBeNull();
  });

  test('and all of them at once', () => {
    expect(issuesOf('cap: bản\nnoi-bat: 1\nla: x')).toEqual([
      ['thieu-gia-tri', 1, undefined, 'ten'],
      ['sai-kieu', 2, 1, 'noi-bat'],
      ['sai-kieu', 1, 1, 'cap'],
      ['khoa-la', 3, 1, 'la'],
    ]);
  });
});

test('what is expected is said', () => {
  const expectedOf = (yaml: string) => read(yaml).issues.map(({ message, expected, suggestion }) => [message, expected ?? suggestion]);
  expect(expectedOf('ten: [a]\ncap: bản\nnoi-bat: có\nthu-tuc: abc\ngioo: x')).toEqual([
    ['Mục «ten» có giá trị không hợp lệ.', 'chữ'],
    ['Mục «noi-bat» có giá trị không hợp lệ.', 'true hoặc false'],
    ['Mục «cap» có giá trị không hợp lệ.', 'tỉnh · xã'],
    ['Mục «thu-tuc» có giá trị không hợp lệ.', 'danh sách'],
    ['Mục «gioo» không có trong mẫu.', 'gio'],
  ]);
});

test('nothing more is said of YAML that could not be read', () => {
  expect(readShape(schema, readYaml('a: b: c', 'x.yaml'))).toEqual({ value: null, issues: [] });
});

describe('the real schemas refuse', () => {
  test('a layout in an article: it would be imported', () => {
    const source = readYaml('tieu-de: a\nsapo: b\nthoi-gian: 2026-10-14\nlayout: ../../x.astro', 'a.mdx');
    expect(readShape(newsSchema, source).issues.map(({ code, found }) => [code, found])).toEqual([['khoa-la', 'layout']]);
  });

  test.each(['javascript:alert(1)', 'muongmay.example', '//x', 'ftp://x'])('the site address %s', (address) => {
    const { issues } = readShape(settingsSchema, readYaml(`trang: { dia-chi: "${address}" }`, 'cong.yaml'));
    expect(issues.filter(({ place }) => place.columnName === 'trang.dia-chi').map(({ code, expected }) => [code, expected])).toEqual([
      ['sai-kieu', 'https://ten-mien.vn'],
    ]);
  });

  test.each(['cong', '/cong', '/Cổng/', '/../', '//'])('the base path %s', (path) => {
    const { issues } = readShape(settingsSchema, readYaml(`trang: { dia-chi: https://x.example, duong-dan-goc: "${path}" }`, 'cong.yaml'));
    expect(issues.some(({ code, place }) => code === 'sai-kieu' && place.columnName === 'trang.duong-dan-goc')).toBe(true);
  });
});

test('reads a part of the keys in any spelling and leaves the others alone', () => {
  const photos = partOfShape({ anh: z.array(partOfShape({ tep: z.string() })) });
  expect(photos.parse({ 'Tiêu đề': 'Họp', Ảnh: [{ Tệp: './anh/hop.jpg', nguon: 'A' }] })).toEqual({
    'Tiêu đề': 'Họp',
    anh: [{ tep: './anh/hop.jpg', nguon: 'A' }],
  });
});
