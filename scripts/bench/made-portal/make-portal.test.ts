import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkPortal } from '../../../src/checks/check-portal.ts';
import { hasErrors, report } from '../../../src/issues/report.ts';
import type { Portal } from '../../../src/portal/portal.ts';
import { listFiles } from '../../../src/portal/read-folder.ts';
import { loadPortal } from '../../../src/portal/read-portal.ts';
import { readCatalogue } from '../eleventy/read-catalogue.ts';
import { makePortal } from './make-portal.ts';
import { demonstration } from './source.ts';

const folder = mkdtempSync(join(tmpdir(), 'congkhai-made-'));
const made = (name: string, count: number, seed?: number): string => {
  makePortal(join(folder, name), count, seed);
  return join(folder, name);
};
const bytesOf = (portal: string) => listFiles(portal, '.').map((file) => [file, readFileSync(join(portal, file), 'utf8')]);
const mean = (portal: Portal, part: 'papers' | 'steps' | 'channels' | 'acts') =>
  portal.procedures.reduce((sum, procedure) => sum + procedure[part].length, 0) / portal.procedures.length;

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a made portal', () => {
  let portal: Portal;
  beforeAll(() => {
    portal = loadPortal(made('1320', 1320));
  }, 60_000);

  test('has as many procedures as asked for, each with a code and a title of its own', () => {
    expect(portal.procedures).toHaveLength(1320);
    expect(new Set(portal.procedures.map(({ code }) => code)).size).toBe(1320);
    expect(new Set(portal.procedures.map(({ title }) => title)).size).toBe(1320);
  });

  test('has more sectors when it is larger, and procedures in every one', () => {
    expect(portal.sectors).toHaveLength(22);
    expect(new Set(portal.procedures.map(({ sector }) => sector.id)).size).toBe(22);
  });

  test.each(['papers', 'steps', 'channels', 'acts'] as const)('has about as many %s a procedure as the demonstration', (part) => {
    const ratio = mean(portal, part) / mean(loadPortal(demonstration), part);
    expect(ratio).toBeGreaterThan(0.85);
    expect(ratio).toBeLessThan(1.15);
  });

  test('has units, rankings and a longer text for every second procedure', () => {
    expect(portal.units.length).toBeGreaterThan(25);
    expect(portal.classifications.length).toBeGreaterThan(25);
    expect(portal.procedures.filter(({ hasGuide }) => hasGuide)).toHaveLength(660);
  });

  test('names as related only procedures that it has, never the same one', () => {
    const codes = new Set(portal.procedures.map(({ code }) => code));
    expect(portal.procedures.flatMap(({ code, related }) => related.filter((other) => other === code || !codes.has(other)))).toEqual([]);
  });

  test('gives Eleventy the same rows', () => {
    const peer = readCatalogue(join(folder, '1320'));
    expect(peer.procedures).toHaveLength(1320);
    expect(peer.procedures.reduce((sum, procedure) => sum + procedure.paperCount, 0)).toBe(
      portal.procedures.reduce((sum, { papers }) => sum + papers.length, 0),
    );
  });
});

describe('makePortal', () => {
  test.each([20, 118, 400])('makes a portal of %i procedures that passes every check', async (count) => {
    const { issues } = await checkPortal(made(`checked-${count}`, count));
    expect(hasErrors(issues), report(issues, 'text')).toBe(false);
  });

  test('writes the same bytes for the same seed, others for another', () => {
    const [one, again, other] = [made('one', 150), made('again', 150), made('other', 150, 2)];
    expect(bytesOf(again)).toEqual(bytesOf(one));
    expect(bytesOf(other)).not.toEqual(bytesOf(one));
  });
});
