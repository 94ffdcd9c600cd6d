import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, inject, test } from 'vitest';
import { kindOfName } from '../../pictures/kinds.ts';
import { originalsOf } from '../../publish/originals.ts';
import { builtFiles, pagesAmong } from '../../publish/pages.ts';
import { readPortal } from '../../portal/read-portal.ts';

const { folder } = inject('demo');
const root = resolve(import.meta.dirname, '../../..');
const files = await builtFiles(folder);
const pictures = files.filter((file) => file.startsWith('_astro/') && kindOfName(file) !== null);

test('no photograph is published as its editor has it', () => {
  const originals = originalsOf(readPortal(root)).map((file) => readFileSync(join(root, file)));
  expect(originals.length).toBeGreaterThan(5);
  expect(pictures.filter((file) => originals.some((original) => original.equals(readFileSync(join(folder, file)))))).toEqual([]);
});

test('no picture is published that no page shows', () => {
  const shown = new Set(pagesAmong(files).flatMap((page) => readFileSync(join(folder, page), 'utf8').match(/_astro\/[\w.~-]+/g) ?? []));
  expect(pictures.length).toBeGreaterThan(10);
  expect(pictures.filter((file) => !shown.has(file))).toEqual([]);
});
