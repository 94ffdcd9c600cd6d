import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { parseDocument } from 'htmlparser2';
import { add, type Content } from './content.ts';
import { pageContent } from './page-content.ts';
import type { Node } from './reader-text.ts';
import { withoutHash } from './without-hash.ts';

/** What is compared of a file of a built portal: a page's sides, the values of data, the bytes of anything else. */
export function fileContent(path: string, bytes: Buffer): Content {
  if (path.endsWith('.html')) return pageContent(bytes.toString());
  const content: Content = new Map();
  try {
    for (const entry of entriesOf(path, bytes) ?? [summary(bytes)]) add(content, 'nội dung', withoutHash(entry));
  } catch {
    add(content, 'nội dung', summary(bytes)); // no data, whatever its name says
  }
  return content;
}

function entriesOf(path: string, bytes: Buffer): string[] | null {
  const text = () => bytes.toString();
  if (path.endsWith('.json')) return [...valuesOf('', JSON.parse(text()))];
  if (path.endsWith('.csv')) return (parse(text(), { bom: true, relax_column_count: true }) as string[][]).map((row) => row.join(' | '));
  if (path.endsWith('.xml')) return parseDocument(text(), { xmlMode: true }).children.flatMap((node) => [...partsOf(node)]);
  return null;
}

function summary(bytes: Buffer): string {
  return `${bytes.length} byte, sha256 ${createHash('sha256').update(bytes).digest('hex').slice(0, 16)}`;
}

/** Every value with its place; the order of keys says nothing. */
function* valuesOf(place: string, value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return yield `${place} = ${JSON.stringify(value)}`;
  const entries = Object.entries(value);
  if (entries.length === 0) yield `${place} = ${JSON.stringify(value)}`;
  if (!Array.isArray(value)) entries.sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [name, inner] of entries) yield* valuesOf(place === '' ? name : `${place}.${name}`, inner);
}

function* partsOf(node: Node): Generator<string> {
  if ('data' in node && node.type !== 'comment' && node.data.trim() !== '') yield node.data.replace(/\s+/g, ' ').trim();
  if ('attribs' in node) {
    const attributes = Object.entries(node.attribs).map(([name, value]) => `${name}=${value}`);
    yield [`<${node.name}>`, ...attributes.sort()].join(' ');
  }
  if ('children' in node) for (const child of node.children) yield* partsOf(child);
}
