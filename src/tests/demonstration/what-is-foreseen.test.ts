import { resolve } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { checkPortal } from '../../checks/check-portal.ts';
import { procedureAddress } from '../../domain/addresses.ts';
import { fileOf } from '../../domain/follow-link.ts';
import { firstPageWeight, longTextOf } from '../../domain/long-text.ts';
import { budgets, weigh } from '../../publish/budgets.ts';
import { foresee, type Foreseen } from '../foreseen.ts';

const { folder } = inject('demo');
const root = resolve(import.meta.dirname, '../../..');
let foreseen: Foreseen;
beforeAll(async () => void (foreseen = await foresee(root, folder)));

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

describe('procedure pages', () => {
  let weights: { page: string; foreseen: number; weight: number }[];
  beforeAll(async () => {
    const { site } = await checkPortal(root);
    const weightOf = async (page: string) => Object.values(await weigh(folder, page, '/')).reduce((sum, part) => sum + part, 0);
    weights = await Promise.all(
      (site?.portal.procedures ?? []).map(async (procedure) => {
        const page = fileOf(procedureAddress(procedure));
        return {
          page,
          weight: await weightOf(page),
          foreseen: site ? firstPageWeight(longTextOf(procedure, site.portal), site.portal) : 0,
        };
      }),
    );
  }, 120_000);

  test('weigh at most 14 KB, all of them', () => {
    expect(weights).toHaveLength(118);
    expect(weights.filter(({ weight }) => weight > budgets.procedurePage)).toEqual([]);
  });

  test('say all of their procedure themselves: nothing of the demonstration had to move', () => {
    expect(foreseen.pages.built.filter((page) => page.includes('/nguyen-van/'))).toEqual([]);
  });

  test('weigh what the checks say that they will, give or take half a KB', () => {
    expect(weights.filter(({ weight, foreseen: said }) => Math.abs(weight - said) > 512)).toEqual([]);
  });
});
