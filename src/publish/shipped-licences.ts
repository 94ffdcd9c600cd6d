import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { licenceNotices } from './licence-notices.ts';
import { shippedPackages, type BundledFile } from './shipped-packages.ts';

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
        const collector = {
          name: 'congkhai-shipped-packages',
          generateBundle(this: Bundling, _options: unknown, bundle: Record<string, BundledFile>) {
            for (const folder of shippedPackages(Object.values(bundle), this.environment.name === 'client', root)) folders.add(folder);
          },
        };
        updateConfig({ vite: { plugins: [collector] } });
      },
      'astro:build:done': ({ dir }) => {
        const notices = licenceNotices([root, ...[...folders, join(root, 'node_modules/pagefind')].sort()]);
        const folder = join(fileURLToPath(dir), assets);
        const hash = createHash('sha256').update(notices).digest('hex').slice(0, 8);
        mkdirSync(folder, { recursive: true });
        writeFileSync(join(folder, `giay-phep.${hash}.txt`), notices);
      },
    },
  };
}

interface Bundling {
  environment: { name: string };
}
