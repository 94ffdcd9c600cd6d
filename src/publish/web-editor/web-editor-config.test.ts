import { expect, test } from 'vitest';
import { keysOf } from '../../schemas/dictionary.ts';
import { newsSchema } from '../../schemas/news.ts';
import type { Settings } from '../../schemas/settings.ts';
import { apiAddress, fieldsOf, webEditorConfig, type Field, type Repository } from './web-editor-config.ts';

const repository: Repository = {
  address: 'https://github.com/namlung/cong',
  forge: 'github',
  branch: 'main',
  folder: '',
  editedOnline: true,
};
const settings = { shortName: 'Nậm Lúng' } as Settings;
const flat = (fields: readonly Field[]): Field[] => fields.flatMap((field) => [field, ...flat(field.fields ?? [])]);

test('each key of an article and of a page has a Vietnamese label of its own, and says what belongs there', () => {
  for (const { fields } of webEditorConfig(settings, repository).collections)
    for (const { name, label, hint } of flat(fields)) {
      expect([name, label === name]).toEqual([name, false]);
      expect([name, hint?.at(-1)]).toEqual([name, '.']);
      expect(hint?.length ?? 0, name).toBeGreaterThan(5);
    }
});

test('what is true or false is ticked, lists are lists, photographs are chosen', () => {
  const fields = flat(fieldsOf(keysOf(newsSchema)));
  const widget = (name: string) => fields.find((field) => field.name === name)?.widget;
  expect(['noi-bat', 'chu-de', 'anh', 'tep', 'rut-bai', 'sapo', 'thoi-gian'].map(widget)).toEqual([
    'boolean',
    'list',
    'list',
    'image',
    'object',
    'text',
    'string',
  ]);
});

test('what is written goes out as a request, never to the main branch, and nothing is deleted', () => {
  const { publish_mode, collections } = webEditorConfig(settings, repository);
  expect(publish_mode).toBe('editorial_workflow');
  expect(collections.map(({ publish, delete: deletes }) => [publish, deletes])).toEqual([
    [false, false],
    [false, false],
  ]);
});

test('a portal in a folder of its repository is edited there', () => {
  const { collections, media_folder } = webEditorConfig(settings, { ...repository, folder: 'cong-xa' });
  expect([media_folder, ...collections.map(({ folder }) => folder)]).toEqual([
    'cong-xa/content/tin-tuc/anh',
    'cong-xa/content/tin-tuc',
    'cong-xa/content/trang',
  ]);
});

test('a forge of the office itself answers programs on its own host', () => {
  expect(apiAddress(repository)).toBe('https://api.github.com');
  expect(apiAddress({ ...repository, address: 'https://ma.tinh.vn/namlung/cong' })).toBe('https://ma.tinh.vn/api/v3');
  expect(apiAddress({ ...repository, address: 'https://gitlab.com/a/b/cong', forge: 'gitlab' })).toBe('https://gitlab.com/api/v4');
});
