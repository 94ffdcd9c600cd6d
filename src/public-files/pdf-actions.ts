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
  // A letter of a name may be written as its number: `/J#53` is `/JS`.
  const plain = text.replace(/#([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
  for (const [action, pattern] of actionNames) if (pattern.test(plain)) found.add(action);
}

const actionNames: readonly (readonly [PdfAction, RegExp])[] = [
  ['script', /\/(?:JavaScript|Rendition|RichMedia)(?=[\s\0()<>[\]{}/%]|$)/],
  ['launch', /\/Launch(?=[\s\0()<>[\]{}/%]|$)/],
  ['unseen', /\/Encrypt(?=[\s\0()<>[\]{}/%]|$)/],
];
/** `/ObjStm`, each letter as it is or as its number. */
const objectStream = /\/(?:O|#4[fF])(?:b|#62)(?:j|#6[aA])(?:S|#53)(?:t|#74)(?:m|#6[dD])(?=[\s\0()<>[\]{}/%]|$)/g;

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
