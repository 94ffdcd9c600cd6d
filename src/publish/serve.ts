import { createServer, type Server } from 'node:http';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

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
 */
export async function serve(folder: string, base: string, port = 0): Promise<Serving> {
  const files = sirv(folder, { dev: true, etag: true });
  const notFound = () => {
    try {
      return readFileSync(join(folder, '404.html'));
    } catch {
      return 'Không thấy trang này.';
    }
  };
  const server = createServer((request, response) => {
    const missing = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(notFound());
    };
    if (!request.url?.startsWith(base)) return missing();
    request.url = `/${request.url.slice(base.length)}`;
    files(request, response, missing);
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${portOf(server)}${base}`, close: () => closeServer(server) };
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
