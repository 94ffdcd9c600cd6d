import { join, relative, sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import type { ViteDevServer } from 'vite';
import type { Issue } from '../issues/issue.ts';
import { report } from '../issues/report.ts';
import { excerptsOf } from '../mending/excerpts.ts';
import { judgeBeside } from './judge-beside.ts';
import { refreshPages } from './refresh-pages.ts';
import { earlyTables } from './show-early.ts';
import { handedOver } from './stage.ts';

/** How long to wait for more: an editor who saves, and a program that copies a folder, write several files at once. */
const quietMilliseconds = 60;

/**
 * While an editor works, every save is checked. A table that can be read is shown at once, all else when it is sound;
 * while there are errors they stand in the page and in the terminal, and the last sound portal stays beneath.
 *
 * @param staged what the server shows of it
 */
export function watchPortal(portal: string, staged: string): AstroIntegration {
  const preview = previewOf(portal, staged);
  return {
    name: 'congkhai-watch-portal',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev') injectScript('page', "import '/src/publish/browser/show-issues.ts';");
      },
      'astro:server:setup': ({ server }) => preview.follow(server),
    },
  };
}

function previewOf(portal: string, staged: string) {
  const judge = judgeBeside(portal, staged);
  const early = earlyTables(portal, staged);
  let issues: Issue[] = [];
  let working = Promise.resolve();
  let saves = 0;
  let changed: string[] = [];
  let edition = 0;
  const refresh = (server: ViteDevServer) => {
    edition += 1;
    refreshPages(server);
  };
  const show = async (server: ViteDevServer) => {
    const [before, held] = [saves, early.held()];
    const judged = await judge.judge();
    const errors = judged.issues.filter(({ severity }) => severity === 'error');
    if (errors.length === 0) early.keep(held);
    changed.push(...judged.changed);
    if (saves !== before) return; // what was saved meanwhile is judged next
    const others = changed;
    changed = [];
    issues = errors;
    server.ws.send('congkhai:issues', issues);
    if (issues.length > 0) console.log(report(issues, 'text', { isPortal: true, excerptOf: excerptsOf(portal) }));
    const isBack = issues.length > 0 && early.putBack();
    if (others.some((file) => !isRead(file))) {
      await judge.end(); // what starts anew has a thread of its own
      return server.restart();
    }
    if (isBack || others.length > 0) refresh(server);
  };
  // One after the other: a save that comes while another is checked waits for it.
  const showNext = (server: ViteDevServer) => {
    working = working.then(() => show(server)).catch((error: unknown) => console.error(error));
  };
  const save = (server: ViteDevServer, files: Iterable<string>) => {
    saves += 1;
    if (issues.length === 0 && early.show(files)) refresh(server);
    showNext(server);
  };
  return { follow: (server: ViteDevServer) => follow({ server, portal, now: () => ({ issues, edition }), save, showNext }) };
}

interface Followed {
  server: ViteDevServer;
  portal: string;
  /** What is wrong, and how often what is shown has changed. */
  now: () => { issues: Issue[]; edition: number };
  save: (server: ViteDevServer, files: Iterable<string>) => void;
  showNext: (server: ViteDevServer) => void;
}

function follow({ server, portal, now, save, showNext }: Followed): void {
  const watched = ['data', 'content', 'public'].map((folder) => join(portal, folder));
  const saved = new Set<string>();
  let waiting: NodeJS.Timeout | undefined;
  server.middlewares.use((_request, response, next) => {
    response.setHeader('Server-Timing', `congkhai;desc="${now().edition}"`); // the only header that a page can read of itself
    next();
  });
  // A page that was opened later asks, and one that was still on its way while others were told to reload.
  server.ws.on('congkhai:ask', (edition: number | null, client) => {
    client.send('congkhai:issues', now().issues);
    if (edition !== null && edition !== now().edition) client.send({ type: 'full-reload' });
  });
  server.watcher.add(watched);
  server.watcher.on('all', (_event, file) => {
    if (!watched.some((folder) => file === folder || file.startsWith(folder + sep))) return;
    saved.add(relative(portal, file).split(sep).join('/'));
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const files = [...saved];
      saved.clear();
      save(server, files);
    }, quietMilliseconds);
  });
  // What was saved while the server started anew was seen by nobody.
  showNext(server);
}

/** What pages read through the portal: all but the settings of the server, texts and pictures. */
function isRead(staged: string): boolean {
  return handedOver.includes(staged) || (staged.startsWith('portal/data/') && staged.endsWith('.csv'));
}
