import { expect, test } from 'vitest';
import { sharesOf } from './shares.ts';

const paths = (template: string, count: number) =>
  Array.from({ length: count }, (_, number) => ({ template: `src/pages/${template}`, file: `${template}-${number}`, isPage: true }));

test('every path is in one share', () => {
  const all = [...paths('a/mot.astro', 1), ...paths('b/nhieu.astro', 200), ...paths('a/it.astro', 30), ...paths('index.astro', 1)];
  expect(
    sharesOf(all)
      .flat()
      .sort((a, b) => a - b),
  ).toEqual([...all.keys()]);
});

test('templates of a section with few paths are one share and come before the many paths of another', () => {
  const all = [...paths('a/nhieu.astro', 50), ...paths('b/nhieu.astro', 200), ...paths('a/it.astro', 2)];
  const [first, ...others] = sharesOf(all);
  expect(first).toEqual([...Array(50).keys(), 250, 251]);
  expect(others.map(({ length }) => length)).toEqual([24, 24, 24, 24, 24, 24, 24, 24, 8]);
});
