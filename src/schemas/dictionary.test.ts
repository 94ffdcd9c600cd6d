import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allRules } from '../checks/all-rules.ts';
import { offeredComponents } from '../prose/components.ts';
import { guardProse } from '../prose/guard.ts';
import { readYaml, type YamlSource } from '../prose/yaml.ts';
import { allTables } from './all-tables.ts';
import { dictionary, keysOf, tableSection } from './dictionary.ts';
import { keyedFiles } from './keyed-files.ts';
import { oneOf } from './kinds/one-of.ts';
import { readShape } from './shape.ts';
import { optional, required, type Columns } from './table.ts';
import { writingRules } from './writing-rules.ts';

const readDocument = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const columns = allTables.flatMap(({ path, columns }) =>
  Object.values(columns as Columns).map((column) => ({ name: `${path}: ${column.header}`, ...column })),
);
const keys = keyedFiles.flatMap(({ path, schema }) => keysOf(schema).map((key) => ({ name: `${path}: ${key.path}`, ...key })));

test('data/README.md says what the schemas say (mend: npm run dictionary)', () => {
  expect(readDocument('data/README.md')).toBe(dictionary());
});

describe('every column', () => {
  test.each(columns)('$name has a meaning that is a sentence', ({ meaning }) => {
    expect(meaning).toMatch(/^\P{Ll}.+\.$/u);
  });

  test.each(columns)('$name has an example that its own kind accepts', ({ kind, example }) => {
    expect(example).not.toBe('');
    expect(kind.read(example)).toHaveProperty('value');
  });
});

describe('every key', () => {
  test.each(keys)('$name has a meaning that is a sentence', ({ meaning }) => {
    expect(meaning).toMatch(/\.$/);
  });

  test('stands below the keys that hold it, in the order of the schema', () => {
    expect(keys.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['mot-cua', 'mot-cua.gio', 'mot-cua.gio.ngay', 'anh', 'anh.mo-ta']),
    );
  });

  test.each(keyedFiles)('of $path is required only when a file without it is refused', ({ path, schema, sample }) => {
    // Of the parts of a list nothing can be taken away by its path, and an article has one of two keys for its time.
    const found = keysOf(schema).filter(({ path: key }) => !/^(mot-cua\.gio|anh|dinh-chinh|rut-bai)\.|^thoi-gian$/.test(key));
    const refused = found.filter(({ path: key }) => readShape(schema, without(readYaml(sample, path), key)).issues.length > 0);
    expect(refused.map(({ path: key }) => key)).toEqual(found.filter(({ required }) => required).map(({ path: key }) => key));
  });
});

function without(source: YamlSource, key: string): YamlSource {
  const data = structuredClone(source.data) as Record<string, unknown>;
  const steps = key.split('.');
  const holder = steps.slice(0, -1).reduce((object, step) => object[step] as Record<string, unknown>, data);
  delete holder[steps.at(-1) ?? ''];
  return { ...source, data };
}

test.each(keyedFiles)('the sample of $path is accepted', ({ path, schema, sample }) => {
  expect(readShape(schema, readYaml(sample, path)).issues).toEqual([]);
});

describe('what is said of writing values', () => {
  const spellings = (side: 'right' | 'wrong') =>
    writingRules.flatMap(({ title, kind, ...rule }) => rule[side].map((text) => ({ title, kind, text })));

  test.each(spellings('right'))('$title: «$text» is read', ({ kind, text }) => {
    expect(kind.read(text)).toHaveProperty('value');
  });

  test.each(spellings('wrong'))('$title: «$text» is refused', ({ kind, text }) => {
    expect(kind.read(text)).toHaveProperty('problem');
  });
});

describe('a table', () => {
  const table = {
    path: 'thu.csv',
    title: 'Bảng thử',
    meaning: 'Mỗi dòng một thứ.',
    key: ['id'],
    columns: {
      id: required('Mã', oneOf(['a|b', 'c']), ['Mã <ngắn>.', 'a|b']),
      note: optional('Ghi chú', oneOf(['c']), ['Hai\ndòng.', 'c']),
    },
  };

  test('prints each column with pipes, tags and line breaks made harmless', () => {
    expect(tableSection(table)).toMatchInlineSnapshot(`
      "## Bảng thử

      \`data/thu.csv\` – Mỗi dòng một thứ. Không được trùng: «Mã».

      | Cột | Bắt buộc | Loại giá trị | Ý nghĩa | Ví dụ | Giá trị được phép |
      | --- | --- | --- | --- | --- | --- |
      | **Mã** | có | một giá trị trong danh mục | Mã &lt;ngắn>. | \`a\\|b\` | a\\|b · c |
      | **Ghi chú** | không | một giá trị trong danh mục | Hai<br>dòng. | \`c\` | c |"
    `);
  });

  test('says what tells rows of one key apart', () => {
    expect(tableSection({ ...table, apart: 'note' })).toContain('Không được trùng: «Mã», trừ khi hai dòng khác «Ghi chú».');
  });
});

describe('CONTRIBUTING.md', () => {
  const guide = readDocument('CONTRIBUTING.md');

  test.each(Object.entries(offeredComponents))('shows <%s> with its attributes', (name, attributes) => {
    expect(guide).toContain(`<${name}`);
    for (const attribute of attributes) expect(guide).toContain(`${attribute}="`);
  });

  test('shows an article that is accepted', () => {
    const article = /```mdx\n([\s\S]+?)```/.exec(guide)?.[1] ?? '';
    expect(article).toContain('<LuuY>');
    expect(guardProse(article, 'mdx', 'content/tin-tuc/mau.mdx', 1).issues).toEqual([]);
  });

  test('names only error codes that exist', () => {
    const named = [...guide.matchAll(/\/tro-giup\/loi\/([a-z0-9-]+)\//g)].map(([, code]) => code);
    const known = allRules.map(({ code }) => code);
    expect(named).not.toEqual([]);
    expect(named.filter((code) => !known.includes(code ?? ''))).toEqual([]);
  });

  test('names only commands that exist', () => {
    const { scripts } = JSON.parse(readDocument('package.json')) as { scripts: Record<string, string> };
    const named = [...guide.matchAll(/npm run (?:-s )?([a-z]+)/g)].map(([, script]) => script ?? '');
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});
