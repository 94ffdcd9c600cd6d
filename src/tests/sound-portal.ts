import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtFiles } from '../publish/pages.ts';
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

  test('nothing of it names the computer on which it was built', async () => {
    const { out } = portal();
    const texts = (await builtFiles(out)).filter((file) => /\.(html|xml|json|csv|txt|svg|js|css)$/.test(file));
    const naming: string[] = [];
    for (const file of texts) if ((await readFile(join(out, file), 'utf8')).includes('localhost')) naming.push(file);
    expect(naming).toEqual([]);
  });

  test('its pages are valid HTML', async () => {
    expect(await htmlDefects(portal().out, ofTheEditor)).toEqual([]);
  });
}
