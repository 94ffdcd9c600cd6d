import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { findFile } from '../../../src/publish/find-file.ts';
import { openLine, slow4G } from './line.ts';

/** A folder at the other end of a slow line. */
export interface Served {
  /** Where its root page is. */
  url: string;
  /** Bytes of bodies that have gone over the line, compressed as they went. */
  sent: () => number;
  close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** What has a hash in its name is kept for good, as the sample configurations of `scripts/hosting/` have it. */
const hashed = /\/_astro\/|\.pf_[a-z]+$/;

/** Serves a folder over a slow line, text compressed by Brotli, whoever built it. */
export async function serveSlowly(folder: string): Promise<Served> {
  const line = openLine(slow4G);
  const bodies = new Map<string, Uint8Array>();
  const bodyOf = (path: string, isText: boolean) => {
    const body = bodies.get(path) ?? (isText ? brotliCompressSync(readFileSync(path)) : readFileSync(path));
    bodies.set(path, body);
    return body;
  };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const [path = '/'] = (request.url ?? '/').split('?');
    const found = await findFile(folder, path.slice(1));
    const file = found?.kind === 'file' ? found.path : null;
    const type = file === null ? 'text/plain' : (types[extname(file)] ?? 'application/octet-stream');
    const isText = file !== null && /^text|json|svg/.test(type);
    const body = file === null ? Buffer.from('–') : bodyOf(file, isText);
    response.statusCode = file === null ? 404 : 200;
    response.setHeader('content-type', type);
    response.setHeader('content-length', body.length);
    response.setHeader('cache-control', `public, max-age=${hashed.test(path) ? '31536000, immutable' : '60'}`);
    if (isText) response.setHeader('content-encoding', 'br');
    await line.send(body, (part) => response.write(part));
    response.end();
  };
  const server = createServer((request, response) => void answer(request, response).catch(() => response.destroy()));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    sent: line.sent,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
