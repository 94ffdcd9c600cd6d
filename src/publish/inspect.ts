import { Parser } from 'htmlparser2';

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
}

const loadedBy: Record<string, string> = { script: 'src', img: 'src', source: 'srcset', link: 'href', iframe: 'src', video: 'src', audio: 'src' };

/** Reads one page. */
export function inspect(html: string): Inspection {
  const page: Inspection = { title: '', description: '', headings: 0, ids: new Set(), links: [], inline: [], foreign: [], policy: false, isRedirect: false };
  let inTitle = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes.id) page.ids.add(attributes.id);
      if (name === 'h1') page.headings += 1;
      if (name === 'title') inTitle = page.title === '';
      if (name === 'meta') readMeta(attributes, page);
      if (name === 'a' || name === 'area') page.links.push(attributes.href ?? '');
      if (name === 'form') page.links.push(attributes.action ?? '');
      if (name === 'style' || (name === 'script' && !attributes.src)) page.inline.push(`<${name}>`);
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
  });
  parser.end(html);
  return page;
}

function readMeta(attributes: Record<string, string>, page: Inspection): void {
  if (attributes.name === 'description') page.description = attributes.content ?? '';
  if (attributes['http-equiv'] === 'Content-Security-Policy') page.policy = true;
  if (attributes['http-equiv'] === 'refresh') page.isRedirect = true;
}

function readLoaded(name: string, attributes: Record<string, string>, page: Inspection): void {
  const value = attributes[loadedBy[name] ?? ''];
  // A canonical address names the public host; nothing is loaded from it.
  if (!value || attributes.rel === 'canonical') return;
  const addresses = name === 'source' ? value.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '') : [value];
  for (const address of addresses) {
    if (/^([a-z]+:)?\/\//i.test(address)) page.foreign.push(address);
    else page.links.push(address);
  }
}
