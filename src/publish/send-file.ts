import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname } from 'node:path';
import send from 'send';

/** Text whose letters a browser would have to guess, because the list of types names none. */
const types: Readonly<Record<string, string>> = {
  '.svg': 'image/svg+xml; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
};

/**
 * Answers with a file that was found: the whole of it, a part (one range, RFC 9110 section 14), its headers alone or
 * that it has not changed.
 *
 * @param path a file that may be served; nothing is checked here
 * @returns when the answer is over, `false` when there was none because the file can't be read after all
 */
export async function sendFile(path: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('cache-control', 'no-cache');
  const type = types[extname(path).toLowerCase()];
  if (type) response.setHeader('content-type', type);
  return new Promise((resolve) => {
    response.once('close', () => resolve(true));
    send(request, encodeURIComponent(path), { dotfiles: 'allow', index: false, cacheControl: false })
      .on('error', ({ status }: { status: number }) => {
        if (response.headersSent)
          response.destroy(); // cut off: half a file must not look whole
        else resolve(refusePart(response, status));
      })
      .pipe(response);
  });
}

/** A part that the file does not have, or a version that it is not; anything else is no answer. */
function refusePart(response: ServerResponse, status: number): boolean {
  for (const header of ['content-type', 'etag', 'last-modified', 'accept-ranges']) response.removeHeader(header);
  if (status !== 416 && status !== 412) return false;
  response.statusCode = status;
  response.end();
  return true;
}
