import { createHash } from 'node:crypto';
import { slugOf } from '../../text/slug.ts';

/** Below this folder of a copy lies the portal; beside it stand only the door and the words to read first. */
export const copyFolder = 'cong';

/** A path longer than this may be refused: Windows takes 260 signs, with the letter of the drive and the folders around. */
const longestPath = 200;

/** What a server or a program needs, and a reader with a stick does not: feeds, sitemaps, the index of the full text, the page to edit with. */
const leftOut = [
  /^(?:pagefind|bien-tap|may-chu)\//,
  /^(?:404\.html|_redirects|\.congkhai|robots\.txt|ngoai-tuyen\.js)$/,
  /(?:^|\/)(?:rss|atom|opensearch|sitemap[^/]*)\.xml$/,
  // Scripts are bundled anew for pages without a server, fonts travel in the styles.
  /^_astro\/[^/]+\.(?:js|woff2)$/,
];

/**
 * Which files of a built portal go into its copy, and under which names: their own, unless Windows, FAT32 or exFAT would
 * refuse them or take two for one.
 *
 * @param files everything in the built portal, ways on (redirects) left out
 * @returns place in the copy by file of the portal, both from the root of the portal
 */
export function planCopy(files: readonly string[]): Map<string, string> {
  const places = new Map<string, string>();
  const taken = new Set<string>();
  for (const file of [...files].sort()) {
    if (leftOut.some((pattern) => pattern.test(file))) continue;
    const place = isTakenEverywhere(file) && !taken.has(file.toLowerCase()) ? file : shortPlace(file);
    taken.add(place.toLowerCase());
    places.set(file, place);
  }
  return places;
}

/** Names that no system since MS-DOS gives to a file, whatever stands after the first dot (Microsoft, «Naming Files, Paths, and Namespaces»). */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

/** Whether every system takes a path: plain letters, no name of a device, no dot at the end, not too long. */
export function isTakenEverywhere(path: string): boolean {
  const isPlain = (step: string) => /^[\w.-]+$/.test(step) && !step.endsWith('.') && !devices.test(step);
  return `${copyFolder}/${path}`.length <= longestPath && path.split('/').every(isPlain);
}

/** @example shortPlace('mau/Tờ khai.docx') // => 'tep/to-khai-3f0c9a1b.docx' */
function shortPlace(file: string): string {
  const name = file.replace(/(?:^|\/)index\.html$/, '.html').replace(/^.*\//s, '');
  const ending = /\.[a-z\d]{1,6}$/i.exec(name)?.[0] ?? '';
  const hash = createHash('sha256').update(file).digest('hex').slice(0, 8);
  return `tep/${[slugOf(name.slice(0, name.length - ending.length), 40), hash].filter(Boolean).join('-')}${ending}`;
}
