import type { ProseFormat } from './prose-format.ts';

/** Why a text is not even handed to the parser, and where. */
export interface Excess {
  kind: 'size' | 'depth' | 'signs' | 'code';
  /** Offset in the text. */
  offset: number;
}

const mostCharacters = 1_000_000;
/** Deeper than any list or quotation that a person writes; the parser takes quadratic time over what is nested. */
export const mostLevels = 100;
const mostTags = 5_000;
const mostBraces = 1_000;
/** Nested brackets in a longer expression than this overflow the stack of the parser's own JavaScript reader. */
const longestExpression = 2_000;

// The parser goes over its paragraph once more at each of these that turns out to be plain text; at the others only
// where letters take more than one byte, and ten times as fast. Measured: 100 million letters by the first are a second.
const mostReread = 50_000_000;
const slowSigns = /[&_]|www\.|https?:/g;
const signs = /[*~[\]`<]/g;

const containers = new RegExp(`^(?:[ \\t]*(?:>|(?:[-*+]|\\d{1,9}[.)])[ \\t])){${mostLevels}}`, 'm');

/**
 * Finds what would make the parser slow, or crash it, before it runs. Linear in the length of the text. In MDX that is
 * also every line that begins with `import` or `export`: at some of them the parser ends the whole process.
 */
export function findExcess(body: string, format: ProseFormat): Excess[] {
  if (body.length > mostCharacters) return [{ kind: 'size', offset: 0 }];
  const nested = body.search(containers);
  if (nested >= 0) return [{ kind: 'depth', offset: nested }];
  const crowded = findCrowded(body);
  if (crowded !== null) return [{ kind: 'signs', offset: crowded }];
  if (format === 'md') return [];
  if (body.split('<').length - 1 > mostTags) return [{ kind: 'depth', offset: body.indexOf('<') }];
  const braces = findLongBraces(body);
  const modules = Array.from(body.matchAll(/^[ \t]*(?:import|export)(?=[\s{*"'])/gm), ({ index }) => index);
  return [...(braces === null ? [] : [braces]), ...modules.slice(0, 100)].map((offset) => ({ kind: 'code' as const, offset }));
}

/** Where the paragraph begins at which what is read again passes the limit; a blank line ends a paragraph. */
function findCrowded(body: string): number | null {
  let reread = 0;
  let offset = 0;
  for (const paragraph of body.split(/(\n[ \t\r]*\n)/)) {
    const others = /[^\0-\x7f]/.test(paragraph) ? countOf(paragraph, signs) : 0;
    reread += (countOf(paragraph, slowSigns) + others / 10) * paragraph.length;
    if (reread > mostReread) return offset;
    offset += paragraph.length;
  }
  return null;
}

function countOf(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function findLongBraces(body: string): number | null {
  const open: number[] = [];
  let first = -1;
  let braces = 0;
  for (const { 0: brace, index } of body.matchAll(/(?<!\\)[{}]/g)) {
    if (brace === '{') {
      if (first < 0) first = index;
      open.push(index);
      braces += 1;
      if (braces > mostBraces) return first;
      continue;
    }
    const start = open.pop() ?? first;
    if (start >= 0 && index - start > longestExpression) return start;
  }
  return null;
}
