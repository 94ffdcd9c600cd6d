import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { analyse } from 'scslre';
import { describe, expect, test } from 'vitest';
import { patternsOf, type Pattern } from './patterns.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const files = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
    .map((file) => `${folder}/${file}`)
    .filter((file) => /\.(?:ts|js|mjs|astro)$/.test(file) && !file.includes('/node_modules/'))
    .sort(),
);
const found = files.map((file) => patternsOf(root, file));
const patterns = found.flatMap((one) => one.patterns);

/** What makes a pattern take more than linear time: two parts that share a run, or a start at every place of one. */
function slowness({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string[] {
  return analyse({ source, flags }).reports.map(({ type, character }) => `${type} ${JSON.stringify(character.pick)}`);
}

test('every regular expression of the source can be read where it stands', () => {
  expect(found.flatMap(({ unreadable }) => unreadable)).toEqual([]);
  // As many as a search for them finds; a reader that misses them would call everything linear.
  expect(patterns.length).toBeGreaterThan(350);
});

test('no regular expression takes more than linear time over a run of any sign, whoever wrote the text', () => {
  const slow = patterns.map((pattern) => ({ ...pattern, slowness: slowness(pattern) })).filter((one) => one.slowness.length > 0);
  expect(slow.map(({ place, source, flags, slowness: reasons }) => `${place} /${source}/${flags} ${reasons.join(', ')}`)).toEqual([]);
});

describe('the search for slow patterns finds', () => {
  test.each([
    [String.raw`(\p{Lu}{2,}) \(`, 'u', 'a start at every capital of a run'],
    [String.raw`\s*\n\s*`, 'g', 'a start at every blank of a run'],
    ['[.;]+$', '', 'an end that is looked for from every place'],
    [String.raw`^\s*:?\s*(?=\d)`, '', 'two parts that share a run'],
    ['^(?:a+)+$', '', 'a part that is repeated in a part that is repeated'],
  ])('/%s/%s: %s', (source, flags) => {
    expect(slowness({ source, flags })).not.toEqual([]);
  });
});
