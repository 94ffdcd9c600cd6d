import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const src = resolve(import.meta.dirname, '../..');

/** Lines that import more than types from the room that reads portal folders. */
function readsOfPortal(text: string): string[] {
  return text.split('\n').filter((line) => line.includes('/portal/') && !line.startsWith('import type '));
}

test('components and layouts get finished data: they read no portal and no table', () => {
  const files = globSync('{components,layouts}/**/*.{astro,ts}', { cwd: src });
  expect(files.length).toBeGreaterThan(50);
  const reading = files.flatMap((file) => readsOfPortal(readFileSync(resolve(src, file), 'utf8')).map((line) => `${file}: ${line}`));
  expect(reading).toEqual([]);
});

test('what reads a portal is noticed, what only names its types is not', () => {
  const [read, named] = [`import { portal } from '../../portal/current.ts';`, `import type { Unit } from '../../portal/portal.ts';`];
  expect(readsOfPortal(`---\n${read}\n${named}\n---`)).toEqual([read]);
});
