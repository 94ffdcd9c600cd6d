import { expect, test } from 'vitest';
import { pageData } from './page-data.ts';

test('the same props in a row are answered once, a copy of them too', () => {
  let asked = 0;
  const dataOf = pageData(({ act }: { act: object }) => ({ act, asked: ++asked }));
  const [one, other] = [{}, {}];
  expect(dataOf({ props: { act: one } }).asked).toBe(1);
  expect(dataOf({ props: { act: one } }).asked).toBe(1);
  expect(dataOf({ props: { act: other } })).toEqual({ act: other, asked: 2 });
  expect(dataOf({ props: { act: one } }).asked).toBe(3);
});

test('props that hold more, less or something else are others', () => {
  let asked = 0;
  const dataOf = pageData((_: { a?: number; b?: number | undefined }) => ++asked);
  const all = [{ a: 1 }, { a: 2 }, { a: 2, b: undefined }, { b: undefined }, { a: 2 }];
  expect(all.map((props) => dataOf({ props }))).toEqual([1, 2, 3, 4, 5]);
});
