import type { Issue } from '../issues/issue.ts';
import { decode } from '../tables/decode.ts';
import { readYaml, type YamlSource } from './yaml.ts';
import { guardProse, type ImageReference, type ProseFormat } from './guard.ts';

/** One text of the portal folder, read and judged but not rendered. */
export interface Prose {
  file: string;
  front: YamlSource | null;
  body: string;
  images: ImageReference[];
  issues: Issue[];
}

/** Bytes of a Markdown or MDX file → front matter and body, with every issue of both. */
export function readProse(bytes: Uint8Array, file: string): Prose {
  const decoded = decode(bytes, file);
  if (decoded.text === null) return { file, front: null, body: '', images: [], issues: decoded.issues };
  const text = decoded.text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n').normalize('NFC');
  const match = /^---\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/.exec(text);
  const front = match ? readYaml(match[1] ?? '', file, 2) : null;
  const body = match ? text.slice(match[0].length) : text;
  const firstLine = match ? match[0].split('\n').length : 1;
  const format: ProseFormat = file.endsWith('.mdx') ? 'mdx' : 'md';
  const { issues, images } = guardProse(body, format, file, firstLine);
  return { file, front, body, images, issues: [...decoded.issues, ...(front?.issues ?? []), ...issues] };
}
