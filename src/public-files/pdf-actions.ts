import { inflateSync } from 'node:zlib';
import { latin1 } from './markup.ts';

/** What a PDF does by itself or when it is clicked: runs a script in the reader, or starts a program. */
export type PdfAction = 'script' | 'launch';

const mostInflated = 64 * 1024 * 1024;
const mostStreams = 5000;

/**
 * The actions that a PDF names, also in its compressed object streams (ISO 32000-1, 7.5.7 and 12.6.4). Names are read
 * with their `#` escapes resolved. What is not seen: anything in an encrypted PDF, in object streams packed otherwise
 * than with Flate and no predictor, and in files attached inside.
 */
export function pdfActions(bytes: Uint8Array): Set<PdfAction> {
  const found = new Set<PdfAction>();
  look(latin1(bytes), found);
  let left = mostInflated;
  for (const start of objectStreams(bytes)) {
    const content = inflated(bytes.subarray(start), left);
    left -= content.length;
    look(latin1(content), found);
    if (left <= 0) break;
  }
  return found;
}

function look(text: string, found: Set<PdfAction>): void {
  const plain = withoutEscapes(text);
  if (/\/(?:JavaScript|Rendition|RichMedia)(?=[\s\0()<>[\]{}/%]|$)/.test(plain)) found.add('script');
  if (/\/Launch(?=[\s\0()<>[\]{}/%]|$)/.test(plain)) found.add('launch');
}

/** @example withoutEscapes('/J#61vaScript') // => '/JavaScript' */
function withoutEscapes(text: string): string {
  return text.replace(/#([0-9a-f]{2})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** Where the packed bytes of each object stream begin: after its dictionary, `stream` and one line break. */
function objectStreams(bytes: Uint8Array): number[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const starts: number[] = [];
  for (let at = buffer.indexOf('stream'); at >= 0 && starts.length < mostStreams; at = buffer.indexOf('stream', at + 6)) {
    if (!/\/ObjStm/.test(withoutEscapes(buffer.toString('latin1', Math.max(0, at - 1000), at)))) continue;
    const [lineBreak = ''] = /^\r?\n|^\r|^/.exec(buffer.toString('latin1', at + 6, at + 8)) ?? [];
    starts.push(at + 6 + lineBreak.length);
  }
  return starts;
}

function inflated(packed: Uint8Array, limit: number): Uint8Array {
  try {
    return inflateSync(packed, { maxOutputLength: limit });
  } catch {
    return new Uint8Array();
  }
}
