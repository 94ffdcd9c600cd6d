import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Portal } from '../portal/portal.ts';
import { loadPortal } from '../portal/read-portal.ts';
import { publishedPages } from './published/pages.ts';
import { portalSections, resultEntries } from './sections.ts';

const demo = loadPortal(fileURLToPath(new URL('../..', import.meta.url)));
const noRankings = { classifications: [], bandTotals: [], criteria: [], scores: [] };
const noFigures = { ...noRankings, oneStop: [], surveys: [] };
const noProcedures = { procedures: [], lifeEvents: [] };

test.each<[string, Partial<Portal>]>([
  ['the demonstration', {}],
  ['one without rankings', noRankings],
  ['one whose one-stop figures are of single procedures', { ...noRankings, oneStop: demo.oneStop.filter(({ procedure }) => procedure) }],
  ['one of procedures alone', { ...noFigures, units: [], news: [] }],
  ['one of figures alone', noProcedures],
  ['an empty one', { ...noFigures, ...noProcedures, units: [], news: [] }],
])('the sections of a portal have pages: %s', (_name, different) => {
  const portal = { ...demo, ...different };
  const pages = publishedPages(portal, { today: '2026-11-24', rules: [], datasets: [{ id: 'a' }] }).map(({ address }) => address);
  expect(pages).toEqual(expect.arrayContaining(portalSections(portal).map(({ address }) => address)));
});

test('the list of all indexes is offered where there are several', () => {
  const [first] = demo.criteria;
  const one = { ...demo, criteria: demo.criteria.filter(({ reformIndex }) => reformIndex === first?.reformIndex) };
  const offers = (portal: Portal) => resultEntries(portal).some(({ address }) => address === '/ket-qua/chi-so/');
  expect([offers(demo), offers(one)]).toEqual([true, false]);
});
