import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { readFile } from 'node:fs/promises';
import { findFile } from './find-file.ts';
import { sendFile } from './send-file.ts';

/** A running static server. */
export interface Serving {
  /** Where the portal's root page is. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a built portal as an ordinary web server would, for preview and tests: no rewriting, its own 404 page.
 *
 * @param base the base path that the portal was built for
 * @param port 0 takes a free one
 * @throws when the port can't be had; the error carries the system's code, such as `EADDRINUSE`
 */
export async function serve(folder: string, base: string, port = 0): Promise<Serving> {
  const server = createServer((request, response) => {
    answer(folder, base, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else say(response, 500, 'Máy chủ xem thử gặp lỗi.');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return { url: `http://127.0.0.1:${portOf(server)}${base}`, close: () => closeServer(server) };
}

async function answer(folder: string, base: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('allow', 'GET, HEAD');
    return say(response, 405, 'Cổng chỉ để đọc.');
  }
  const [, path = '', query = ''] = /^([^?#]*)([^#]*)/.exec(request.url ?? '') ?? [];
  const found = path.startsWith(base) ? await findFile(folder, path.slice(base.length)) : null;
  if (found?.kind === 'folder') {
    response.setHeader('location', `${path}/${query}`);
    return say(response, 301, 'Trang này ở địa chỉ có dấu / ở cuối.');
  }
  if (!found || !(await sendFile(found.path, request, response))) say(response, 404, await notFound(folder), 'text/html');
}

/** The portal's own words for a page that is not there. */
async function notFound(folder: string): Promise<string | Buffer> {
  const page = await findFile(folder, '404.html');
  return page?.kind === 'file' ? readFile(page.path) : 'Không thấy trang này.';
}

function say(response: ServerResponse, status: number, body: string | Buffer, type = 'text/plain'): void {
  response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, 'x-content-type-options': 'nosniff' });
  response.end(body);
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
