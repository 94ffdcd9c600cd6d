import { inflateSync } from 'node:zlib';
import { latin1 } from './markup.ts';

/** What a PDF does by itself or when it is clicked: runs a script in the reader, or starts a program; or it can't be seen. */
export type PdfAction = 'script' | 'launch' | 'unseen';

const megabyte = 1024 * 1024;
const most = { streams: 5000, streamBytes: 8 * megabyte, bytes: 64 * megabyte };

/**
 * The actions that a PDF names, also in its compressed object streams (ISO 32000-1, 7.5.7 and 12.6.4). Names are read
 * with their `#` escapes resolved. An encrypted PDF, and one whose streams are packed otherwise than with Flate, badly
 * or to very much, is `unseen`. What files attached inside of it hold is not looked at.
 */
export function pdfActions(bytes: Uint8Array): Set<PdfAction> {
  const found = new Set<PdfAction>();
  const text = latin1(bytes);
  look(text, found);
  let [streams, left] = [0, most.bytes];
  for (const start of objectStreams(text)) {
    const content = streams < most.streams ? inflated(bytes.subarray(start), Math.min(left, most.streamBytes)) : null;
    // One that can't be unpacked ends the search: how much work it was is not known, and the next may be as much.
    if (!content) return found.add('unseen');
    [streams, left] = [streams + 1, left - content.length];
    look(latin1(content), found);
  }
  return found;
}

function look(text: string, found: Set<PdfAction>): void {
  for (const [action, pattern] of actionNames) if (pattern.test(text)) found.add(action);
}

/** The name of a PDF, each letter as it is or escaped. @example nameOf('JS') finds '/J#53' */
function nameOf(name: string, flags = ''): RegExp {
  const letters = [...name].map((letter) => `(?:${letter}|#${letter.charCodeAt(0).toString(16).replace(/[a-f]/, (digit) => `[${digit}${digit.toUpperCase()}]`)})`);
  return new RegExp(`/${letters.join('')}(?=[\\s\\0()<>[\\]{}/%]|$)`, flags);
}

const actionNames: readonly (readonly [PdfAction, RegExp])[] = [
  ['script', nameOf('JavaScript')],
  ['script', nameOf('Rendition')],
  ['script', nameOf('RichMedia')],
  ['launch', nameOf('Launch')],
  ['unseen', nameOf('Encrypt')],
];
const objectStream = nameOf('ObjStm', 'g');

/** Where the packed bytes of each object stream begin: after its dictionary, `stream` and one line break. */
function* objectStreams(text: string): Generator<number> {
  for (const { index } of text.matchAll(objectStream)) {
    const begin = /stream(?:\r?\n|\r|)/.exec(text.slice(index, index + 1000));
    if (begin) yield index + begin.index + begin[0].length;
  }
}

function inflated(packed: Uint8Array, limit: number): Uint8Array | null {
  try {
    return inflateSync(packed, { maxOutputLength: Math.max(1, limit) });
  } catch {
    return null;
  }
}
