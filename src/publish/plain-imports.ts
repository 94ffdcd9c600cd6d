import type { Plugin } from 'vite';

/**
 * Scripts that are fetched when a reader needs them bring neither styles nor parts that could be fetched ahead; the
 * helper that would do so weighs twice as much as all other code of a procedure page.
 */
export function plainImports(): Plugin {
  const helper = '\0vite/preload-helper.js';
  return {
    name: 'plain-imports',
    apply: 'build',
    enforce: 'pre',
    load: (id) => (id === helper ? 'export const __vitePreload = (load) => load();' : null),
  };
}
