import { fileURLToPath } from 'node:url';
import type { DevEnvironment, RunnableDevEnvironment, ViteDevServer } from 'vite';

/** The module that holds the portal; whatever imports it is made from what it read. */
const holder = fileURLToPath(new URL('../portal/current.ts', import.meta.url)).replaceAll('\\', '/');

/**
 * Has the preview read the staged portal anew, and every open page with it. Modules are evaluated again, not compiled
 * again, so that this takes no longer than the portal takes to read.
 */
export function refreshPages(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    if (!isRunnable(environment)) continue;
    forget(environment);
    environment.hot.send('astro:content-changed'); // addresses that pages foresee are kept by Astro until then
  }
  server.ws.send({ type: 'full-reload' });
}

function forget({ runner }: RunnableDevEnvironment): void {
  const waiting = [...(runner.evaluatedModules.getModulesByFile(holder) ?? [])];
  const seen = new Set(waiting);
  for (const module of waiting) {
    for (const id of module.importers) {
      const importer = runner.evaluatedModules.getModuleById(id);
      if (!importer || seen.has(importer)) continue;
      seen.add(importer);
      waiting.push(importer);
    }
    runner.evaluatedModules.invalidateModule(module);
  }
}

/** Whether it evaluates modules in this process, as those for the server do and the one for browsers does not. */
function isRunnable(environment: DevEnvironment): environment is RunnableDevEnvironment {
  return 'runner' in environment;
}
