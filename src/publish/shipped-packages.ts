import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/** A file that the bundler writes, as far as it says where its content came from. */
export type BundledFile = { type: 'chunk'; moduleIds: readonly string[] } | { type: 'asset'; originalFileNames: readonly string[] };

/**
 * The packages of which something reaches a reader's browser: scripts from the bundle for browsers; style sheets,
 * fonts and pictures from any. What only runs while pages are built is not among them.
 *
 * @param root the folder that the bundler worked in; packages lie in it or above it
 * @returns folders of packages, each once, sorted
 */
export function shippedPackages(files: readonly BundledFile[], isForBrowsers: boolean, root: string): string[] {
  const sources = files.flatMap((file) => {
    if (file.type === 'asset') return file.originalFileNames;
    return file.moduleIds.filter((id) => isForBrowsers || /\.css($|\?)/.test(id));
  });
  const folders = sources.map((source) => packageOf(source, root)).filter((folder) => folder !== null);
  return [...new Set(folders)].sort();
}

/**
 * @example packageOf('node_modules/@fontsource/lora/files/a.woff2', '/cong') // => '/cong/node_modules/@fontsource/lora'
 * @example packageOf('\0vite/preload-helper.js', '/cong') // => '/cong/node_modules/vite', code that Vite itself writes
 */
function packageOf(source: string, root: string): string | null {
  const inside = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(source.replace(/^\0/, ''));
  if (inside) return resolve(root, inside[0]);
  const writer = /^\0(?:virtual:)?([\w-]+)[/:]/.exec(source)?.[1];
  return writer ? installedPackage(writer, root) : null;
}

/** Where a package lies, as Node.js looks for it: in a folder or the nearest one above. */
export function installedPackage(name: string, from: string): string | null {
  const folder = join(from, 'node_modules', name);
  if (existsSync(join(folder, 'package.json'))) return folder;
  return from === dirname(from) ? null : installedPackage(name, dirname(from));
}
