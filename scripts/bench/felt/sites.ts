import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { keptFolders } from '../../../src/publish/kept.ts';
import { makePortal } from '../made-portal/make-portal.ts';
import { buildWithProduct } from '../product/build-with-product.ts';
import { readBlocks, type Block } from './blocks.ts';
import { writeGovuk } from './govuk/write-govuk.ts';
import { ownBox, starlightBox } from './search-boxes.ts';
import { serveSlowly } from './serve-slowly.ts';
import { buildStarlight, starlightAddress } from './starlight/build-starlight.ts';
import type { Place } from './ask.ts';

/** What is looked at, each behind a line of its own. */
export interface Sites {
  own: Place;
  /** A made portal of many procedures. */
  large: Place;
  starlight: Place;
  govuk: Pick<Place, 'served' | 'address'>;
  /** Where the procedure stands of whose words all pages are, on the portal itself. */
  procedure: string;
  close: () => Promise<void>;
}

/**
 * Makes the other sites of the words of a built portal.
 *
 * @param folder new; everything lies in it
 * @param out the built portal, at the root of its host
 * @param many how many procedures the large portal has
 */
export async function makeSites(folder: string, out: string, many: number): Promise<Sites> {
  const pages = readPages(out);
  const name = middleOf(pages);
  writeGovuk(join(folder, 'govuk'), pages.get(name) ?? []);
  const [own, large, starlight, govuk] = await Promise.all([
    serveSlowly(out),
    serveSlowly(await buildLarge(folder, many)),
    serveSlowly(await buildStarlight(join(folder, 'starlight'), pages)),
    serveSlowly(join(folder, 'govuk')),
  ]);
  return {
    own: { served: own, address: '', box: ownBox },
    large: { served: large, address: '', box: ownBox },
    starlight: { served: starlight, address: starlightAddress(name), box: starlightBox },
    govuk: { served: govuk, address: '' },
    procedure: `thu-tuc/${name}/`,
    close: async () => void (await Promise.all([own, large, starlight, govuk].map((served) => served.close()))),
  };
}

/** The pages of procedures by their folder; an address that leads on has no words. */
function readPages(out: string): Map<string, Block[]> {
  const names = readdirSync(join(out, 'thu-tuc')).filter((name) => /^\d\.\d{6}-/.test(name));
  const pages = names.map((name) => [name, readFileSync(join(out, 'thu-tuc', name, 'index.html'), 'utf8')] as const);
  return new Map(pages.filter(([, html]) => html.includes('data-pagefind-body')).map(([name, html]) => [name, readBlocks(html)]));
}

/** The page that is longer than one half and shorter than the other. */
function middleOf(pages: ReadonlyMap<string, readonly Block[]>): string {
  const sizes = [...pages].map(([name, blocks]) => ({ name, size: JSON.stringify(blocks).length }));
  return sizes.sort((a, b) => a.size - b.size)[Math.floor(sizes.length / 2)]?.name ?? '';
}

async function buildLarge(folder: string, many: number): Promise<string> {
  const [portal, out] = [join(folder, 'portal'), join(folder, 'large')];
  makePortal(portal, many);
  try {
    await buildWithProduct(portal, out);
  } finally {
    for (const kept of keptFolders(portal).all) rmSync(kept, { recursive: true, force: true });
  }
  return out;
}
