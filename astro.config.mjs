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
import { plainImports } from './src/publish/plain-imports.ts';
import { shippedLicences } from './src/publish/shipped-licences.ts';
import { shortScopes } from './src/publish/short-scopes.ts';
import { watchPortal } from './src/publish/watch-portal.ts';

const portal = portalFolder();
const settings = readStagedSettings(stagedFolder()) ?? readSettings(portal).settings;
const base = settings?.base ?? '/';

// Styles are cut into files by which pages share them. Those of a procedure stay in one, whichever others print parts of
// it: the page that a citizen opens first asks for a file less, and does not change when another page borrows from it.
const stylesOfProcedures = {
  name: 'procedure',
  test: /\/src\/(?:components\/procedure\/[^/]+\.astro\?astro&type=style|styles\/sheet\.css)/,
};

// What stands around figures, on the pages of results, inspections and units: one file is fetched sooner than four, and
// compressed better. Not on the front page, which has one small chart.
const stylesOfFigures = {
  name: 'figures',
  test: /\/src\/components\/(?:charts\/(?:Figure|StackedBars)|results\/Mismatch|units\/UnitMarks)\.astro\?astro&type=style/,
};

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
    build: { assetsInlineLimit: 0, rolldownOptions: { output: { codeSplitting: { groups: [stylesOfProcedures, stylesOfFigures] } } } },
    server: { fs: { allow: ['.', stagedFolder()] } },
  },
  devToolbar: { enabled: false },
});
