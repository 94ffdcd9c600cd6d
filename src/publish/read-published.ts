import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { SaxesParser } from 'saxes';
import type { Published } from '../checks/lost-addresses.ts';
import { addressOf } from '../domain/follow-link.ts';
import { builtFiles } from './pages.ts';

/**
 * What is online, by a copy of it on this disk: the folder of a built portal, or its saved sitemap, which names pages alone.
 *
 * @param base the base path of the portal, which addresses of a sitemap have
 * @throws what the disk says, and where a sitemap is no XML
 */
export async function readPublished(path: string, base: string): Promise<Published> {
  const addresses = statSync(path).isDirectory() ? (await builtFiles(path)).map(addressOf) : sitemapAddresses(path, base);
  return new Map(addresses.map((address) => [address.normalize('NFC'), null]));
}

function sitemapAddresses(file: string, base: string): string[] {
  return locationsOf(file, true).flatMap((location) => {
    const path = decoded(URL.parse(location)?.pathname ?? '');
    return path.startsWith(base) ? [`/${path.slice(base.length)}`] : [];
  });
}

/** An index of sitemaps names others, which were saved beside it. */
function locationsOf(file: string, isFirst: boolean): string[] {
  const parser = new SaxesParser();
  const found: string[] = [];
  let [open, isIndex] = ['', false];
  parser.on('opentag', ({ name }) => {
    open = name;
    isIndex ||= name === 'sitemapindex';
  });
  parser.on('text', (text) => void (open === 'loc' && text.trim() && found.push(text.trim())));
  parser.on('closetag', () => (open = ''));
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(readFileSync(file, 'utf8')).close();
  if (!isIndex) return found;
  return isFirst ? found.flatMap((other) => locationsOf(join(dirname(file), basename(URL.parse(other)?.pathname ?? '')), false)) : [];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
