import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { checkPortal } from '../checks/check-portal.ts';
import type { Issue } from '../issues/issue.ts';
import { report } from '../issues/report.ts';
import { excerptsOf } from '../mending/excerpts.ts';
import { pagePlaces } from './page-places.ts';
import { stageAgain } from './stage.ts';

/** How long to wait for more: an editor who saves, and a program that copies a folder, write several files at once. */
const quietMilliseconds = 150;

/**
 * While an editor works, every save is checked. What is sound is staged and shown; while there are errors they stand
 * in the page and in the terminal, and the last sound portal stays beneath.
 *
 * @param staged what the server shows of it
 */
export function watchPortal(portal: string, staged: string): AstroIntegration {
  const watched = ['data', 'content', 'public'].map((folder) => join(portal, folder));
  return {
    name: 'congkhai-watch-portal',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', "import '/src/publish/browser/show-issues.ts';");
      },
      'astro:server:setup': ({ server }) => {
        let issues: Issue[] = [];
        let waiting: NodeJS.Timeout | undefined;
        let working = Promise.resolve();
        const show = async () => {
          const { reading, site, issues: found } = await checkPortal(portal);
          issues = found.filter(({ severity }) => severity === 'error');
          server.ws.send('congkhai:issues', issues);
          if (issues.length > 0) return console.log(report(issues, 'text', { isPortal: true, excerptOf: excerptsOf(portal) }));
          await stageAgain(portal, staged, pagePlaces(reading, site));
          await server.restart();
        };
        // One after the other: a save that comes while another is checked waits for it.
        const showNext = () => {
          working = working.then(show).catch((error: unknown) => console.error(error));
        };
        // A page that is opened later asks.
        server.ws.on('congkhai:ask', (_data, client) => client.send('congkhai:issues', issues));
        server.watcher.add(watched);
        server.watcher.on('all', (_event, file) => {
          if (!watched.some((folder) => file.startsWith(folder))) return;
          clearTimeout(waiting);
          waiting = setTimeout(showNext, quietMilliseconds);
        });
      },
    },
  };
}
