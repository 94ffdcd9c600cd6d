import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { licenceNotices } from './licence-notices.ts';
import { installedPackage, shippedPackages, type BundledFile } from './shipped-packages.ts';

/**
 * Puts the licences of everything that a reader's browser is sent beside the scripts and fonts, as
 * `_astro/giay-phep.<hash>.txt`: Công Khai's own, and those of the packages that the bundler took something from.
 * Pagefind adds its files after the pages, so it is named here.
 */
export function shippedLicences(): AstroIntegration {
  const folders = new Set<string>();
  let root = '';
  let assets = '';
  return {
    name: 'congkhai-shipped-licences',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        root = fileURLToPath(config.root);
        assets = config.build.assets;
        updateConfig({ vite: { plugins: [collector(root, folders)] } });
      },
      'astro:build:done': ({ dir }) => {
        const pagefind = installedPackage('pagefind', root);
        if (!pagefind) throw new Error('Chưa cài pagefind. Hãy chạy: npm ci');
        // Installed packages lie beside our own licence; the bundler may have worked in a folder below.
        const project = dirname(dirname(pagefind));
        write(join(fileURLToPath(dir), assets), licenceNotices(project, [...folders, pagefind]));
      },
    },
  };
}

/** A part of the bundler that notes which packages it took something from. */
function collector(root: string, folders: Set<string>) {
  return {
    name: 'congkhai-shipped-packages',
    generateBundle(this: Bundling, _options: unknown, bundle: Record<string, BundledFile>) {
      for (const folder of shippedPackages(Object.values(bundle), this.environment.name === 'client', root)) folders.add(folder);
    },
  };
}

function write(folder: string, notices: string): void {
  const hash = createHash('sha256').update(notices).digest('hex').slice(0, 8);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `giay-phep.${hash}.txt`), notices);
}

interface Bundling {
  environment: { name: string };
}
