import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { checkPortal } from '../checks/check-portal.ts';
import type { Site } from '../checks/site.ts';
import { placesOf } from '../checks/site-places.ts';
import { addressOf } from '../domain/follow-link.ts';
import { inspect, type Inspection } from '../publish/inspect.ts';
import { builtFiles, pagesAmong } from '../publish/pages.ts';

/** What the checks foresee of a portal, and what was built, in a form that can be compared. */
export interface Foreseen {
  /** A page a line: address, title, description. */
  pages: { foreseen: string[]; built: string[] };
  /** Every file, but for those that the tools add. */
  files: { foreseen: string[]; built: string[] };
  /** Places that the checks let links lead to, and that the built page lacks. */
  lackedPlaces: string[];
}

const ofTools = /^(?:_astro|pagefind)\/|^sitemap-|^\.congkhai$/;

/** Checks a portal folder and looks at what was built from it. */
export async function foresee(folder: string, out: string): Promise<Foreseen> {
  const { reading, site } = await checkPortal(folder);
  if (!site) throw new Error(`${folder} cannot be read`);
  const files = await builtFiles(out);
  const pages = await Promise.all(
    pagesAmong(files).map(async (file) => [addressOf(file), inspect(await readFile(join(out, file), 'utf8'))] as const),
  );
  const places = placesOf(reading, site);
  return {
    pages: {
      foreseen: site.pages.map(sayPage).sort(),
      built: pages
        .filter(([, { isRedirect }]) => !isRedirect)
        .map(([address, page]) => sayPage({ address, ...page }))
        .sort(),
    },
    files: {
      foreseen: [...site.served].filter((file) => !ofTools.test(file)).sort(),
      built: files.filter((file) => !ofTools.test(file)).sort(),
    },
    lackedPlaces: lackedPlaces(site, new Map(pages), places),
  };
}

function sayPage({ address, title, description }: { address: string; title: string; description: string }): string {
  return `${address} | ${title} | ${description}`;
}

function lackedPlaces({ pages }: Site, built: ReadonlyMap<string, Inspection>, places: ReturnType<typeof placesOf>): string[] {
  return pages.flatMap(({ address }) =>
    [...(places(address) ?? [])].filter((id) => !built.get(address)?.ids.has(id)).map((id) => `${address}#${id}`),
  );
}
