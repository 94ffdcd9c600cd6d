import { existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { findFile } from './find-file.ts';
import { sendFile } from './send-file.ts';

/** While an editor works, search answers from the index of the last build. */
export function lastIndex(out: string): AstroIntegration {
  return {
    name: 'congkhai-last-index',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const index = join(out, 'pagefind');
        if (!existsSync(index)) return logger.warn('Chưa có chỉ mục tìm kiếm. Chạy «npm run build» một lần để tìm được khi xem thử.');
        server.middlewares.use(`${server.config.base}pagefind`.replace(/\/+/g, '/'), (request, response, next) => {
          answerFrom(index, request, response).then((answered) => answered || next(), next);
        });
      },
    },
  };
}

async function answerFrom(folder: string, request: IncomingMessage, response: ServerResponse): Promise<boolean> {
  const found = await findFile(folder, ((request.url ?? '').split(/[?#]/)[0] ?? '').slice(1));
  return found?.kind === 'file' && sendFile(found.path, request, response);
}
