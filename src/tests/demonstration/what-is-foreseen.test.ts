import { resolve } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { budgets, weigh } from '../../publish/budgets.ts';
import { foresee, type Foreseen } from '../foreseen.ts';

const { folder } = inject('demo');
let foreseen: Foreseen;
beforeAll(async () => void (foreseen = await foresee(resolve(import.meta.dirname, '../../..'), folder)));

test('the pages that the checks know of are exactly those that are built, with their titles and descriptions', () => {
  expect(foreseen.pages.built.length).toBeGreaterThan(300);
  expect(foreseen.pages.foreseen).toEqual(foreseen.pages.built);
});

test('so are all files', () => {
  expect(foreseen.files.built.length).toBeGreaterThan(500);
  expect(foreseen.files.foreseen).toEqual(foreseen.files.built);
});

test('every place that a link may lead to is in its page', () => {
  expect(foreseen.lackedPlaces).toEqual([]);
});

test('every procedure page of the demonstration weighs at most 14 KB', { timeout: 120_000 }, async () => {
  const pages = foreseen.files.built.filter((file) => /^thu-tuc\/\d\.\d{6}-/.test(file));
  expect(pages.length).toBe(118);
  const weights = await Promise.all(pages.map(async (page) => ({ page, ...(await weigh(folder, page, '/')) })));
  expect(weights.filter(({ html, styles, scripts }) => html + styles + scripts > budgets.procedurePage)).toEqual([]);
});
