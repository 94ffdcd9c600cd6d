import { parse } from 'node:path';
import type { AstroIntegration } from 'astro';

const helper = '\0vite/preload-helper.js';

/**
 * What is fetched later (the names, the index) has no styles of its own, so `import()` needs no helper that fetches
 * styles first: 0.7 KB less on every page that can be searched from. Each script that imports has its own copy of the
 * one line that is left, so that no page asks for a file of 28 bytes; lists of what to fetch with it, which that line does
 * not read, are left out.
 */
export function plainImports(): AstroIntegration {
  const plugin = {
    name: 'congkhai-plain-imports',
    enforce: 'pre' as const,
    configEnvironment: () => ({ build: { modulePreload: false as const } }),
    resolveId: (id: string, importer = '') => (id === helper ? `${helper}?of=${parse(importer).base}` : null),
    load: (id: string) => (id.startsWith(helper) ? 'export const __vitePreload = (load) => load();' : null),
  };
  return {
    name: plugin.name,
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }) },
  };
}
