import Slugger from 'github-slugger';
import { markdownToHast, mdxToHast } from 'satteri';
import type { Place } from '../issues/issue.ts';
import type { ProseFormat } from './prose-format.ts';

/** A link of a text as the renderer writes it, and where it stands. */
export interface LinkReference {
  /** Encoded as in the page; the base path of the portal is not yet before it. */
  href: string;
  place: Place;
}

/** Where a text leads, and the places in it that can be led to. */
export interface Anchors {
  links: LinkReference[];
  ids: Set<string>;
  /** Headings of the first level, of which a page has one already: its title. */
  mainHeadings: Place[];
}

interface Element {
  type: string;
  tagName?: string;
  value?: string;
  properties?: Record<string, unknown>;
  children?: Element[];
  position?: { start: { line: number; column: number } };
}

/**
 * Reads a text that the guard has accepted as the renderer does, up to the tree from which the page is written: what
 * is found here is what stands in the page. Headings get their ids as Astro gives them (@astrojs/markdown-satteri,
 * satteri-processor.js), by the same slugger.
 *
 * @param firstLine line of the file on which the body starts
 */
export function readAnchors(body: string, format: ProseFormat, file: string, firstLine: number): Anchors {
  const anchors: Anchors = { links: [], ids: new Set(), mainHeadings: [] };
  // Markdown is rendered trimmed, MDX after blank lines.
  const text = format === 'md' ? body.trim() : `\n${body}`;
  const skipped = format === 'md' ? body.slice(0, body.length - body.trimStart().length).split('\n').length - 1 : -1;
  const features = { gfm: true, smartPunctuation: true };
  const tree = (format === 'md' ? markdownToHast(text, { features }) : mdxToHast(text, { features })) as Element;
  const slugger = new Slugger();
  const visit = (node: Element) => {
    const { href, id } = node.properties ?? {};
    const start = node.position?.start;
    const place: Place = start ? { file, line: firstLine + skipped + start.line - 1, column: start.column } : { file };
    if (node.tagName === 'a' && typeof href === 'string') anchors.links.push({ href, place });
    if (node.tagName === 'h1') anchors.mainHeadings.push(place);
    if (typeof id === 'string') anchors.ids.add(id);
    else if (/^h[1-6]$/.test(node.tagName ?? '')) anchors.ids.add(slugger.slug(wordsOf(node)));
    node.children?.forEach(visit);
  };
  visit(tree);
  return anchors;
}

function wordsOf({ type, value, children }: Element): string {
  return type === 'text' ? (value ?? '') : (children ?? []).map(wordsOf).join('');
}
