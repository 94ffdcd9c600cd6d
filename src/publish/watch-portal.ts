import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkPortal } from '../checks/check-portal.ts';
import { hasErrors, report } from '../issues/report.ts';
import { stageAgain } from './stage.ts';

/** How long to wait for more: an editor who saves, and a program that copies a folder, write several files at once. */
const quietMilliseconds = 150;

/**
 * While an editor works, what is saved is checked, staged and shown. While there are errors they are printed, and the
 * last sound portal stays.
 *
 * @param staged what the server shows of it
 */
export function watchPortal(portal: string, staged: string): AstroIntegration {
  const watched = ['data', 'content', 'public'].map((folder) => join(portal, folder));
  return {
    name: 'congkhai-watch-portal',
    hooks: {
      'astro:server:setup': ({ server }) => {
        let waiting: NodeJS.Timeout | undefined;
        const show = async () => {
          const { issues } = await checkPortal(portal);
          if (hasErrors(issues)) return console.log(report(issues, 'text'));
          await stageAgain(portal, staged);
          await server.restart();
        };
        server.watcher.add(watched);
        server.watcher.on('all', (_event, file) => {
          if (!watched.some((folder) => file.startsWith(folder))) return;
          clearTimeout(waiting);
          waiting = setTimeout(() => void show().catch((error: unknown) => console.error(error)), quietMilliseconds);
        });
      },
    },
  };
}
