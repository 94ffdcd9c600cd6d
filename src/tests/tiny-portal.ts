import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DomUtils, parseDocument } from 'htmlparser2';
import { report } from '../issues/report.ts';
import { cacheFolder } from '../portal/locate.ts';
import { builtFiles, pagesAmong } from '../publish/pages.ts';
import { publish } from '../publish/publish.ts';

/** A copy of a portal of `src/tests/portals/`, outside the repository, and the place where it is built. */
export interface TinyPortal {
  folder: string;
  out: string;
  remove: () => Promise<void>;
}

/** What a reader could open in a built portal. */
export interface BuiltPortal extends TinyPortal {
  files: string[];
  /** Addresses from the root of the portal, like `/thu-tuc/`. */
  addresses: string[];
  read: (file: string) => Promise<string>;
  /** The words of a page's `<main>`, blanks folded. */
  words: (address: string) => Promise<string>;
  /** Where the links of the whole page lead. */
  links: (address: string) => Promise<string[]>;
}

/** Copies a situation into a temporary folder, where a test may spoil it. */
export async function copyPortal(situation: string): Promise<TinyPortal> {
  const parent = await mkdtemp(join(tmpdir(), 'cong-khai-'));
  const folder = join(parent, 'portal');
  await cp(fileURLToPath(new URL(`portals/${situation}`, import.meta.url)), folder, { recursive: true });
  return { folder, out: join(parent, 'dist'), remove: () => removeAll(parent, cacheFolder(folder)) };
}

async function removeAll(...folders: string[]): Promise<void> {
  for (const folder of folders) await rm(folder, { recursive: true, force: true });
}

/**
 * Builds a situation as `npm run build` would. Fails the test when anything stands in the way.
 *
 * @param change what is done to the copy before it is built
 */
export async function buildPortal(situation: string, change: (folder: string) => Promise<void> = async () => {}): Promise<BuiltPortal> {
  const portal = await copyPortal(situation);
  await change(portal.folder);
  return publishTiny(portal, situation);
}

/** Builds a portal that a test has made. @param name what it is called when something stands in the way */
export async function publishTiny(portal: TinyPortal, name: string): Promise<BuiltPortal> {
  const { published, issues, defects } = await publish(portal.folder, portal.out);
  if (!published) {
    await portal.remove();
    throw new Error(`${name}: ${report(issues, 'text')}\n${JSON.stringify(defects, null, 2)}`);
  }
  const files = await builtFiles(portal.out);
  const read = (file: string) => readFile(join(portal.out, file), 'utf8');
  const open = async (address: string) => parseDocument(await read(address.slice(1).replace(/(^|\/)$/, '$1index.html')));
  return {
    ...portal,
    files,
    addresses: pagesAmong(files).map((page) => `/${page.replace(/index\.html$/, '')}`),
    read,
    words: async (address) => {
      const main = DomUtils.findOne(({ name }) => name === 'main', (await open(address)).children);
      return main ? DomUtils.innerText(main).replace(/\s+/g, ' ').trim() : '';
    },
    links: async (address) => DomUtils.getElementsByTagName('a', await open(address)).map(({ attribs }) => attribs.href ?? ''),
  };
}
