import { Parser } from 'htmlparser2';
import { addressOf, fileOf, followLink } from '../../domain/follow-link.ts';
import { leadTo, wayTo, type Ways } from './lead.ts';

/** The Content-Security-Policy of a copy: its own files by whichever way they are opened, nothing inline, nothing fetched. */
const policy =
  "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src 'self' file:; font-src data:; base-uri 'none'; form-action 'self' file:";

/** What every page of a copy is given. Paths are from the root of the portal. */
export interface Additions extends Ways {
  styles: string;
  /** Runs before a page's own scripts. */
  reader: string;
  /** The line that says of which day the copy is, for a page. @param file the page */
  lineFor: (file: string) => string;
  /** Where the scripts of a page will lie, as one. @param scripts as files of the portal, in their order */
  scriptOf: (scripts: readonly string[]) => string;
  /** Told of each file of data that a page names for its scripts. */
  onData: (file: string) => void;
}

/** What is put in the place of a stretch of the page. */
interface Edit {
  from: number;
  to: number;
  text: string;
}

/** Relations of a `<link>` that lead to what a copy has not: feeds, the search from elsewhere. */
const unneeded = ['alternate', 'search'];
const addresses = ['href', 'src', 'action', 'formaction', 'poster', 'xlink:href'];
const lists = ['srcset', 'imagesrcset'];

/**
 * A page as it stands in a copy: every address of the portal leads to a file, scripts (of which no browser fetches
 * parts from a disk) are one, and a line says how old it is. All else stays as it was, sign by sign.
 *
 * @param file the page
 */
export function copyPage(html: string, file: string, additions: Additions): string {
  const edits: Edit[] = [];
  const scripts: string[] = [];
  let dropping = false;
  const parser = new Parser({
    onopentag(name, attributes, isImplied) {
      const [from, to] = [parser.startIndex, parser.endIndex + 1];
      const isOwn = name === 'script' && attributes.src !== undefined;
      if (isOwn) scripts.push(fileBehind(attributes.src ?? '', file, additions));
      if (isOwn || (name === 'link' && unneeded.includes(attributes.rel ?? ''))) {
        dropping = isOwn;
        edits.push({ from, to, text: '' });
      } else if (!isImplied) {
        const text = startTag(name, attributes, { file, additions, isClosed: html[to - 2] === '/' });
        if (text !== null) edits.push({ from, to, text });
        if (name === 'body') edits.push({ from: to, to, text: additions.lineFor(file) });
      }
    },
    onclosetag(name) {
      if (name === 'head') edits.push({ from: parser.startIndex, to: parser.startIndex, text: '' });
      if (name !== 'script' || !dropping) return;
      dropping = false;
      edits.push({ from: parser.startIndex, to: parser.endIndex + 1, text: '' });
    },
  });
  parser.end(html);
  const head = edits.find(({ from, to, text }) => from === to && text === '');
  if (head) head.text = headOf(file, scripts, additions);
  return applied(html, edits);
}

/** A page's own script begins before the page is painted, and waits for the rest until the reader of the copy has run. */
function headOf(file: string, scripts: readonly string[], additions: Additions): string {
  const script = (place: string, when = '') => `<script ${when}src="${wayTo(additions, place, file)}"></script>`;
  const own = scripts.length > 0 ? script(additions.scriptOf(scripts)) : '';
  return `<link rel="stylesheet" href="${wayTo(additions, additions.styles, file)}">${script(additions.reader, 'defer ')}${own}`;
}

interface Tag {
  file: string;
  additions: Additions;
  /** Whether it ends with `/>`. */
  isClosed: boolean;
}

/** A start tag with its addresses led into the copy; `null` when there was nothing to lead. */
function startTag(name: string, attributes: Record<string, string>, { file, additions, isClosed }: Tag): string | null {
  const led = Object.entries(attributes).map(([key, value]): [string, string | null] => [key, ledValue(key, value, file, additions)]);
  if (attributes['http-equiv'] === 'Content-Security-Policy')
    led.splice(0, led.length, ['http-equiv', 'Content-Security-Policy'], ['content', policy]);
  if (led.every(([key, value]) => attributes[key] === value)) return null;
  const kept = led.flatMap(([key, value]) => (value === null ? [] : ` ${key}="${escaped(value)}"`));
  return `<${name}${kept.join('')}${isClosed ? ' /' : ''}>`;
}

function ledValue(key: string, value: string, file: string, additions: Additions): string | null {
  if (addresses.includes(key)) return leadTo(additions, value, file);
  if (lists.includes(key)) {
    const candidates = value.split(/,\s+/).map((candidate) => candidate.trim().split(/\s+/));
    return candidates.map(([address = '', ...width]) => [leadTo(additions, address, file) ?? address, ...width].join(' ')).join(', ');
  }
  return key.startsWith('data-') && value.startsWith(additions.base) ? ledData(value, file, additions) : value;
}

/** An address that a script will read: where the portal begins, or a file of data. Other texts may begin with a stroke too. */
function ledData(value: string, file: string, additions: Additions): string {
  if (value === additions.base) return wayTo(additions, '', file);
  const target = followLink(value, addressOf(file), additions.base);
  const wanted = target.kind === 'own' ? fileOf(target.path) : null;
  if (wanted === null || !additions.places.has(wanted)) return value;
  if (wanted.endsWith('.json')) additions.onData(wanted);
  return leadTo(additions, value, file) ?? value;
}

/** The file of the portal that an address of it names. */
function fileBehind(address: string, file: string, { base }: Ways): string {
  const { pathname } = new URL(address, `https://portal.invalid${base}${file}`);
  return pathname.slice(base.length).replace(/(^|\/)$/, '$1index.html');
}

/** A text as it stands between double quotes in HTML. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

function applied(html: string, edits: readonly Edit[]): string {
  let [done, at] = ['', 0];
  for (const { from, to, text } of edits) {
    done += html.slice(at, from) + text;
    at = to;
  }
  return done + html.slice(at);
}
