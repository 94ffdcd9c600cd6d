import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';

/** While an editor works, search answers from the index of the last build. */
export function lastIndex(out: string): AstroIntegration {
  return {
    name: 'congkhai-last-index',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        const index = join(out, 'pagefind');
        if (!existsSync(index)) return logger.warn('Chưa có chỉ mục tìm kiếm. Chạy «npm run build» một lần để tìm được khi xem thử.');
        server.middlewares.use(`${server.config.base}pagefind`.replace(/\/+/g, '/'), sirv(index, { dev: true }));
      },
    },
  };
}
