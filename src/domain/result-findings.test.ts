import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { loadPortal } from '../portal/read-portal.ts';
import { resultFindings } from './result-findings.ts';
import { resultEntries } from './sections.ts';

const demo = loadPortal(fileURLToPath(new URL('../..', import.meta.url)));
const today = '2026-11-24';

test('the front page of results says of each of its parts what it found, not what is there', () => {
  const findings = resultFindings(demo, today);
  const entries = resultEntries(demo);
  expect(findings.map(({ address }) => address)).toEqual(entries.map(({ address }) => address));
  const silent = findings.filter(({ what }, index) => what.toLowerCase() === `${entries[index]?.what.toLowerCase()}.`);
  // They lead to other pages and to files.
  expect(silent.map(({ address }) => address)).toEqual(['/ket-qua/chi-so/', '/du-lieu-mo/']);
  expect(findings.every(({ what }) => /[^.]\.$/.test(what))).toBe(true);
});

test('a part without figures says what is there, not that there are none', () => {
  const bare = { ...demo, scores: [], classifications: [], bandTotals: [], oneStop: [], surveys: [], tasks: [], outreach: [] };
  expect(resultFindings(bare, today).every(({ what }) => !/null|undefined|NaN/.test(what))).toBe(true);
});
