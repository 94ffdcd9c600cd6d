import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from '../prose/front-matter.ts';
import { readYaml } from '../prose/yaml.ts';
import { editorFiles } from './editor-files.ts';
import { jsonSchemaOf, type JsonSchema } from './json-schema.ts';
import { keyedFiles } from './keyed-files.ts';
import { missingValue } from './rules/missing-value.ts';
import { unknownKey } from './rules/unknown-key.ts';

const root = join(import.meta.dirname, '../..');
// The keys that `oneOf` names are those of the object around it, which Ajv's strictest rule does not look at.
const ajv = new Ajv({ strict: true, strictRequired: false, allErrors: true });
const [settings, news, page] = keyedFiles.map(({ schema, title }) => ajv.compile(jsonSchemaOf(schema, title)));
const validatorOf = (file: string) => (file.endsWith('cong.yaml') ? settings! : file.includes('tin-tuc/') ? news! : page!);

const keyed = /(^|\/)(data\/cong\.yaml|content\/(tin-tuc|trang)\/[^/]+\.mdx?)$/;
const filesBelow = (folder: string) =>
  (readdirSync(join(root, folder), { recursive: true }) as string[])
    .map((file) => `${folder}/${file.replaceAll('\\', '/')}`)
    .filter((file) => keyed.test(file))
    .sort();

function dataOf(file: string): unknown {
  const text = readFileSync(join(root, file), 'utf8').replace(/^\ufeff/, '');
  return readYaml(file.endsWith('.yaml') ? text : (splitFrontMatter(text, file).front ?? ''), file).data ?? {};
}

test.each(keyedFiles)('$schemaFile keeps to the meta-schema, and the sample of the dictionary to it', ({ schema, title, sample }) => {
  const written = jsonSchemaOf(schema, title);
  expect(ajv.validateSchema(written)).toBe(true);
  const validate = ajv.compile(written);
  expect(validate(readYaml(sample, 'mau').data) || validate.errors).toBe(true);
});

test('every portal of ours keeps to them', () => {
  const files = ['data', 'content', 'src/demonstrations', 'src/tests/portals'].flatMap(filesBelow);
  expect(files.length).toBeGreaterThan(30);
  const refused = files.filter((file) => !validatorOf(file)(dataOf(file)));
  expect(refused).toEqual([]);
});

test('every key is explained in Vietnamese, with the way its value is written', () => {
  const { properties } = jsonSchemaOf(keyedFiles[1]!.schema, '') as { properties: Record<string, JsonSchema> };
  expect(properties.mu?.description).toBe('Dòng nhỏ trên tiêu đề. Cách viết: chữ, có ít nhất một chữ cái.');
  expect(Object.values(properties).filter(({ description }) => !description)).toEqual([]);
});

describe('what a schema can say is refused', () => {
  const sample = keyedFiles.map(({ sample: text }) => readYaml(text, 'mau').data as Record<string, unknown>);
  test.each([
    ['a key of no name', { ...sample[0], 'ten-dai': 'Xã' }],
    ['a missing key', { ...sample[0], cap: undefined }],
    ['a value outside its list', { ...sample[0], cap: 'phường' }],
    ['a name without a letter', { ...sample[0], ten: '???' }],
    ['an address of a server with a path', { ...sample[0], trang: { 'dia-chi': 'https://a.vn/cong/' } }],
    ['a key of no name below another', { ...sample[0], trang: { 'duong-dan': '/' } }],
    ['a number that is none', { ...sample[0], 'cong-bo': { 'so-ngay': 'năm', 'loai-ngay': 'ngày', 'can-cu': 'Quy chế' } }],
  ])('in cong.yaml: %s', (_, data) => {
    expect(settings!(JSON.parse(JSON.stringify(data)))).toBe(false);
  });
  test.each([
    ['no time', { ...sample[1], 'thoi-gian': undefined }],
    ['both times', { ...sample[1], 'thoi-gian-khong-ro': 'Sáng 24/8' }],
    ['a code of a procedure that lost a zero', { ...sample[1], 'thu-tuc': ['2.00012'] }],
    ['a unit by its name', { ...sample[1], 'don-vi': ['Xã Nậm Lúng'] }],
    ['a day without its year', { ...sample[1], 'dinh-chinh': [{ ngay: '24/8', 'noi-dung': 'Sửa.' }] }],
    ['a photograph that says nothing to the blind', { ...sample[1], anh: [{ tep: './anh/a.jpg' }] }],
  ])('in an article: %s', (_, data) => {
    expect(news!(JSON.parse(JSON.stringify(data)))).toBe(false);
  });
});

test('an unknown or missing key in a fixture of the checks is refused too', () => {
  const fixtures = 'src/checks/fixtures';
  const told = readdirSync(join(root, fixtures)).flatMap((name) => {
    const expected = JSON.parse(readFileSync(join(root, fixtures, name, 'expected.json'), 'utf8')) as { code: string; file: string }[];
    return expected.map(({ code, file }) => ({ code, file: `${fixtures}/${name}/${file}` }));
  });
  const ofKeys = told.filter(
    ({ code, file }) => [unknownKey.code, missingValue.code].includes(code) && keyed.test(file) && existsSync(join(root, file)),
  );
  expect(ofKeys.length).toBeGreaterThan(3);
  expect(ofKeys.filter(({ file }) => validatorOf(file)(dataOf(file)))).toEqual([]);
});

test('what the repository has for VS Code is what is written now', () => {
  for (const [path, text] of editorFiles()) expect(readFileSync(join(root, path), 'utf8'), path).toBe(text);
});

test('a snippet is found by a word without marks, and each has one of its own', () => {
  const snippets = JSON.parse(editorFiles().get('.vscode/cong-khai.code-snippets')!) as Record<string, { prefix: string }>;
  const prefixes = Object.values(snippets).map(({ prefix }) => prefix);
  expect(prefixes).toContain('phan-dau-cua-tin-bai');
  expect(new Set(prefixes).size).toBe(prefixes.length);
  expect(prefixes.filter((prefix) => !/^[a-z0-9-]+$/.test(prefix))).toEqual([]);
});
