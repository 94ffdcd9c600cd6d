import { mkdtempSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inspect } from '../inspect.ts';
import { pack } from './pack.ts';
import { readStore, readTexts, writeStore, type StoredPage } from './page-store.ts';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'cong-khai-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const inspection = inspect('<h1 id="a">Đất đai</h1>');
const page: StoredPage = {
  word: 'page',
  text: '<h1>Ḏất ḏai</h1>',
  inspection,
  overBudget: [{ page: 'a/index.html', message: 'Nặng.', severity: 'warning' }],
  pictures: [{ original: '_astro/a.jpg', file: '_astro/a_x.avif', transform: { src: '_astro/a.jpg', width: 360, format: 'avif' } }],
};
const drawing: StoredPage = { word: 'drawing', text: null, inspection: null, overBudget: [], pictures: [] };

function keep(): void {
  for (const [part, name] of ['a/index.html', 'b/index.html'].entries()) {
    const store = writeStore(folder, part);
    store.put('trong.svg', `x${part}`, drawing);
    store.put(name, 'k', page);
    store.putInspections(pack([[name, inspection]]));
    store.close();
  }
}

test('a page comes back as it was kept, whichever process kept it, for what it was made from and nothing else', () => {
  keep();
  const stored = readStore(folder);
  expect([stored('a/index.html', 'k'), stored('b/index.html', 'k')]).toEqual([page, page]);
  expect([stored('trong.svg', 'x0'), stored('trong.svg', 'x1')]).toEqual([drawing, drawing]);
  expect([stored('a/index.html', 'other'), stored('c/index.html', 'k')]).toEqual([null, null]);
});

test('of a page of which nobody knows what it was made from only the text is kept', () => {
  const store = writeStore(folder, 0);
  store.put('a/index.html', null, page);
  store.put('b/index.html', 'k', page);
  store.putInspections(
    pack([
      ['a/index.html', inspection],
      ['b/index.html', inspection],
    ]),
  );
  store.close();
  const [stored, textOf] = [readStore(folder), readTexts(folder)];
  expect([stored('a/index.html', 'null'), stored('b/index.html', 'k')]).toEqual([null, page]);
  expect([textOf('a/index.html'), textOf('b/index.html')]).toEqual([page.text, page.text]);
  expect(() => textOf('c/index.html')).toThrow('c/index.html');
});

test.each(['0.bin', '0.idx'])('of pages that were cut off on their way none is used: %s', (file) => {
  keep();
  truncateSync(join(folder, file), 5);
  const stored = readStore(folder);
  expect([stored('trong.svg', 'x0'), stored('a/index.html', 'k')]).toEqual([null, null]);
  expect(stored('b/index.html', 'k')).toEqual(page);
});

test('what was not finished is not there, nor what never was', () => {
  writeStore(folder, 0).put('a/index.html', 'k', page);
  expect(readStore(folder)('a/index.html', 'k')).toBeNull();
  expect(readStore(join(folder, 'khong-co'))('a/index.html', 'k')).toBeNull();
});
