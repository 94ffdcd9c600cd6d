import { join } from 'node:path';
import type { AstroIntegration } from 'astro';

/** While an editor works, a saved table is shown at once: the server starts anew when a file below `data/` changes. */
export function watchPortal(portal: string): AstroIntegration {
  const data = join(portal, 'data');
  return {
    name: 'congkhai-watch-portal',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.watcher.add(data);
        server.watcher.on('all', (_event, file) => {
          if (file.startsWith(data)) void server.restart();
        });
      },
    },
  };
}
