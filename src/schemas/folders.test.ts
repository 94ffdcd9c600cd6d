import { expect, test } from 'vitest';
import { examplePath, folderIn, tablePath } from './folders.ts';

test.each([
  ['data/thu-tuc/ho-tich/can-cu.csv', 'thu-tuc/<linh-vuc>/can-cu.csv', 'ho-tich'],
  ['data/ban-dich/en/buoc.csv', 'ban-dich/<ngon-ngu>/buoc.csv', 'en'],
])('%s is one file of a table that has many', (file, path, folder) => {
  expect(tablePath(file)).toBe(path);
  expect(folderIn(file, path)).toBe(folder);
});

test.each(['ban-dich/ngon-ngu.csv', 'don-vi.csv', 'xep-hang/diem.csv', 'constructor/en/buoc.csv'])('%s stands for itself', (path) => {
  expect(tablePath(`data/${path}`)).toBe(path);
});

test('a table shows itself in a folder that there could be', () => {
  expect(examplePath('ban-dich/<ngon-ngu>/buoc.csv')).toBe('ban-dich/en/buoc.csv');
});
