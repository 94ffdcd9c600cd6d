import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { loadPortal } from '../portal/read-portal.ts';
import { sampleProcedure } from '../tests/samples.ts';
import { foreseenWeight, isForeseenToFit } from './page-weight.ts';

const portal = loadPortal(resolve(import.meta.dirname, '../..'));

test('no procedure of the demonstration is taken for lighter than it is foreseen, without being weighed or with it', () => {
  const wrong = [...portal.procedures, ...portal.abolished].filter((procedure) => {
    const weight = foreseenWeight(procedure, portal);
    return !isForeseenToFit(procedure, portal, weight) || isForeseenToFit(procedure, portal, weight - 1);
  });
  expect(wrong.map(({ code }) => code)).toEqual([]);
});

test('nor is one of which next to nothing is said, nor one with a long number that repeats nothing', () => {
  const letters = Array.from({ length: 300 }, (_, number) => ((number * 48_271) % 2_147_483_647).toString(36)).join(' ');
  for (const requirements of [[], [letters]]) {
    const procedure = sampleProcedure('1.000001', 'Xin', { requirements });
    expect(isForeseenToFit(procedure, portal, foreseenWeight(procedure, portal) - 1)).toBe(false);
  }
});
