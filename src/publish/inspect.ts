import { Parser } from 'htmlparser2';
import type { PageReader } from '../search/index-text.ts';

/** What a built page says of itself, as far as publishing depends on it. */
export interface Inspection {
  title: string;
  description: string;
  headings: number;
  ids: Set<string>;
  /** Addresses that a reader can follow and files that the page loads, own ones only checked for existence. */
  links: string[];
  inline: string[];
  foreign: string[];
  policy: boolean;
  isRedirect: boolean;
  /** Whether search engines may name it. */
  indexed: boolean;
  styles: string[];
  /** Code that it loads at once. */
  scripts: string[];
}

/** The attributes by which an element makes the browser fetch something. */
const loadedBy: Record<string, string[]> = {
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  link: ['href'],
  iframe: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  embed: ['src'],
  object: ['data'],
  base: ['href'],
  use: ['href'],
  image: ['href'],
};
/** Relations of a `<link>` that only name an address; nothing is fetched. */
const onlyNamed = ['canonical', 'alternate'];

/** Reads one page. */
export function inspect(html: string): Inspection {
  const { page, reader } = inspector();
  readPage(html, [reader]);
  return page;
}

/** Has several hear the same page, which is parsed once. */
export function readPage(html: string, readers: readonly PageReader[]): void {
  const parser = new Parser({
    onopentag: (name, attributes) => readers.forEach((reader) => void reader.onopentag(name, attributes)),
    ontext: (text) => readers.forEach((reader) => void reader.ontext(text)),
    onclosetag: (name) => readers.forEach((reader) => void reader.onclosetag(name)),
  });
  parser.end(html);
}

/** @returns a reader, and what it has found once it has heard a page */
export function inspector(): { page: Inspection; reader: PageReader } {
  const page: Inspection = {
    title: '',
    description: '',
    headings: 0,
    ids: new Set(),
    links: [],
    inline: [],
    foreign: [],
    policy: false,
    isRedirect: false,
    indexed: true,
    styles: [],
    scripts: [],
  };
  let inTitle = false;
  const reader: PageReader = {
    onopentag(name, attributes) {
      if (attributes.id) page.ids.add(attributes.id);
      if (name === 'h1') page.headings += 1;
      if (name === 'title') inTitle = page.title === '';
      if (name === 'meta') readMeta(attributes, page);
      if (name === 'a' || name === 'area') page.links.push(attributes.href ?? '');
      if (name === 'form') page.links.push(attributes.action ?? '');
      if (name === 'style' || isInlineScript(name, attributes)) page.inline.push(`<${name}>`);
      const inlineAttribute = Object.keys(attributes).find((attribute) => attribute === 'style' || attribute.startsWith('on'));
      if (inlineAttribute) page.inline.push(`${inlineAttribute}="…" ở <${name}>`);
      readLoaded(name, attributes, page);
    },
    ontext(text) {
      if (inTitle) page.title += text;
    },
    onclosetag(name) {
      if (name === 'title') inTitle = false;
    },
  };
  return { page, reader };
}

function isInlineScript(name: string, { src, type }: Readonly<Record<string, string>>): boolean {
  return name === 'script' && !src && !/^application\/(ld\+)?json$/.test(type ?? '');
}

function readMeta(attributes: Readonly<Record<string, string>>, page: Inspection): void {
  if (attributes.name === 'description') page.description = attributes.content ?? '';
  if (attributes.name === 'robots') page.indexed = !/\bnoindex\b/.test(attributes.content ?? '');
  if (attributes['http-equiv'] === 'Content-Security-Policy') page.policy = true;
  if (attributes['http-equiv'] === 'refresh') {
    page.isRedirect = true;
    page.links.push(/url=(.*)/is.exec(attributes.content ?? '')?.[1] ?? '');
  }
}

function readLoaded(name: string, attributes: Readonly<Record<string, string>>, page: Inspection): void {
  if (name === 'script' && attributes.src) page.scripts.push(attributes.src);
  if (name === 'link' && attributes.rel === 'stylesheet' && attributes.href) page.styles.push(attributes.href);
  for (const attribute of loadedBy[name] ?? []) {
    const value = attributes[attribute];
    if (!value) continue;
    for (const address of attribute === 'srcset' ? candidatesIn(value) : [value]) {
      if (!/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address)) page.links.push(address);
      else if (!onlyNamed.includes(attributes.rel ?? '')) page.foreign.push(address);
    }
  }
}

/** @example candidatesIn('/a.avif 360w, /b.avif 720w') // => ['/a.avif', '/b.avif'] */
function candidatesIn(srcset: string): string[] {
  return srcset.split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/)[0] ?? '');
}
