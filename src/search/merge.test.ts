import { describe, expect, test } from 'vitest';
import { entry } from './few-names.ts';
import { merge } from './merge.ts';
import type { Ranked } from './rank.ts';

const named = (title: string, score: number): Ranked => ({
  entry: entry(title),
  score,
  matchedName: null,
  reading: { terms: [], trust: 1, replaced: null },
  missing: [],
});
const page = (title: string) => ({ address: `/${title}/` });
const addresses = (...both: Parameters<typeof merge>) =>
  merge(...both).map((result) => result.entry?.address ?? (result.page as { address: string } | null)?.address);

describe('names and full text in one list', () => {
  test('sure names come first', () =>
    expect(addresses([named('a', 0.9), named('b', 0.6)], [page('x'), page('y')])).toEqual(['/a/', '/b/', '/x/', '/y/']));
  test('unsure names take turns with the text', () =>
    expect(addresses([named('a', 0.35), named('b', 0.3)], [page('x'), page('y')])).toEqual(['/a/', '/x/', '/b/', '/y/']));
  test('a page that both found stands once, with what both know of it', () => {
    const [result, ...others] = merge([named('a', 0.9)], [page('a')]);
    expect(others).toEqual([]);
    expect([result?.entry?.title, result?.page?.address]).toEqual(['a', '/a/']);
  });
  test('names far behind the best are left out', () => expect(addresses([named('a', 0.9), named('b', 0.21)], [])).toEqual(['/a/']));
  test('no names, only text', () => expect(addresses([], [page('x')])).toEqual(['/x/']));
  test('nothing', () => expect(merge([], [])).toEqual([]));
});
