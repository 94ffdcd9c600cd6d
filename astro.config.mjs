import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { outFolder, portalFolder, stagedFolder } from './src/portal/locate.ts';
import { readSettings } from './src/portal/read-settings.ts';
import { readStagedSettings } from './src/portal/staged-settings.ts';
import { alignClass } from './src/prose/align-class.ts';
import { addressBase } from './src/prose/address-base.ts';
import { guardPlugin } from './src/prose/guard-plugin.ts';
import { stagedPictures } from './src/prose/staged-pictures.ts';
import { keepCompiled } from './src/publish/compiling/keep-compiled.ts';
import { lastIndex } from './src/publish/last-index.ts';
import { oneScript } from './src/publish/one-script.ts';
import { oneStyleSheet } from './src/publish/one-style-sheet.ts';
import { plainImports } from './src/publish/plain-imports.ts';
import { shippedLicences } from './src/publish/shipped-licences.ts';
import { shortScopes } from './src/publish/short-scopes.ts';
import { watchPortal } from './src/publish/watch-portal.ts';

const portal = portalFolder();
const settings = readStagedSettings(stagedFolder()) ?? readSettings(portal).settings;
const base = settings?.base ?? '/';

export default defineConfig({
  // A portal that has no server yet names none: no feed, no sitemap, no canonical link.
  site: settings?.site ?? undefined,
  base,
  trailingSlash: 'always',
  outDir: outFolder(),
  publicDir: join(stagedFolder(), 'public'),
  cacheDir: join(stagedFolder(), 'cache'),
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ mdastPlugins: [guardPlugin, stagedPictures], hastPlugins: [addressBase(base), alignClass] }),
  },
  integrations: [
    mdx(),
    watchPortal(portal, stagedFolder()),
    lastIndex(outFolder()),
    shippedLicences(),
    plainImports(),
    oneScript(),
    oneStyleSheet(),
    shortScopes(),
    keepCompiled(join(stagedFolder(), 'compiled')),
  ],
  // Scripts and styles are files of their own: the Content-Security-Policy allows nothing inline.
  build: { inlineStylesheets: 'never', concurrency: 1 },
  // No `.env` and no configuration of other tools is looked for: what lies about is not part of a portal.
  vite: {
    envDir: false,
    css: { postcss: {} },
    // Not while an editor previews: a page from the last time would hide what was just saved.
    define: { keepsVisited: process.argv.includes('build') && settings?.keepsVisited === true },
    build: { assetsInlineLimit: 0 },
    server: { fs: { allow: ['.', stagedFolder()] } },
  },
  devToolbar: { enabled: false },
});
