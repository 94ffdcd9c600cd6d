import { expect, test } from 'vitest';
import { foresee } from './foreseen.ts';
import { htmlDefects, ofTheEditor } from './html-defects.ts';
import type { TinyPortal } from './tiny-portal.ts';

/** The tests of what holds in every built portal, whatever its situation. */
export function keepsWhatEveryPortalKeeps(portal: () => TinyPortal): void {
  test('the checks foresaw exactly its pages and files', async () => {
    const { pages, files, lackedPlaces } = await foresee(portal().folder, portal().out);
    expect(pages.foreseen).toEqual(pages.built);
    expect(files.foreseen).toEqual(files.built);
    expect(lackedPlaces).toEqual([]);
  });

  test('its pages are valid HTML', async () => {
    expect(await htmlDefects(portal().out, ofTheEditor)).toEqual([]);
  });
}
