import { expect, inject, test } from 'vitest';
import { pageKinds } from '../page-kinds.ts';
import { builtFiles, pagesAmong } from '../../publish/pages.ts';

test('every folder of pages in the built portal is a kind of page that the browser tests open', async () => {
  const folderOf = (address: string) => address.split('/')[1] ?? '';
  const built = pagesAmong(await builtFiles(inject('demo').folder)).map((page) => folderOf(`/${page}`));
  const opened = new Set(Object.values(pageKinds).map(folderOf));
  expect([...new Set(built)].filter((folder) => folder !== 'index.html' && !opened.has(folder))).toEqual([]);
});
