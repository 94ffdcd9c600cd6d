// A process that renders its share of the pages; see render-pages.ts.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { flushCompileCache } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroPrerenderer, PathWithRoute } from 'astro';
import type { StaticPaths, StaticPathsApp } from 'astro/runtime/prerender/static-paths.js';
import { layoutOf, type PageStyles } from '../compiling/compiled.ts';
import { loadedWeights, pageOverBudget } from '../budgets.ts';
import { keptFiles, wordOf } from '../kept-files.ts';
import { recipe } from '../../pictures/re-encode.ts';
import { inspector, readPage, type Inspection } from '../inspect.ts';
import { indexTextReader } from '../../search/index-text.ts';
import { fileOfPath } from './file-of-path.ts';
import { pack } from './pack.ts';
import { pageKey } from './page-key.ts';
import { readStore, writeStore, type StoredPage } from './page-store.ts';
import { notePictures } from './note-pictures.ts';
import { templateOf } from './template-of.ts';
import type { Answer, Aside, PartTask, Share } from './told.ts';

/** What is compiled, as `keepCompiled` writes it. */
interface Compiled {
  app: App;
  StaticPaths: typeof StaticPaths;
}

/** The part of Astro that renders. */
interface App extends StaticPathsApp {
  setInternals: (internals: { pagesByKeys: Map<string, { styles: unknown[] }> }) => void;
  setOptions: (options: {
    settings: { scripts: [] };
    logger: { options: { destination: { write: (line: { message: string }) => void } } };
  }) => void;
  render: (request: Request, options: { routeData: PathWithRoute['route'] }) => ReturnType<AstroPrerenderer['render']> | Promise<Response>;
}

process.channel?.ref(); // it lives as long as it is asked
// Of this program, which is ended from outside, with no time for that. Not of compiled templates: each compilation would
// leave some megabytes that nothing ever removes.
flushCompileCache();
const { compiled, out, site, base, weights, stored, storing, files, replaced, part } = await new Promise<PartTask>((resolve) =>
  process.once('message', resolve),
);
const storedPage = readStore(stored);
const store = writeStore(storing, part);
const kept = keptFiles(files, replaced);
const origin = new URL(site ?? 'https://portal.invalid').origin;
const weightOf = loadedWeights(out, base, weights);
const takePictures = notePictures(base, recipe);
const answer = (message: Answer) => process.send?.(message);

async function openApp(): Promise<{ app: App; paths: PathWithRoute[] }> {
  const { entry, styles } = layoutOf(compiled);
  const { app, StaticPaths } = (await import(pathToFileURL(entry).href)) as Compiled;
  app.setInternals({ pagesByKeys: new Map(JSON.parse(readFileSync(styles, 'utf8')) as PageStyles) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: { write: ({ message }) => console.error(message) } } } });
  return { app, paths: await new StaticPaths(app).getAll() };
}

async function start() {
  const { app, paths } = await openApp();
  answer({
    kind: 'paths',
    paths: paths.map((path) => ({ file: fileOfPath(path), isPage: path.route.type === 'page', template: path.route.component })),
  });
  let working = Promise.resolve();
  process.on('message', (share: Share | 'end') => {
    // One after the other: what a page asks for is noted until it is done.
    working = working
      .then(() =>
        share === 'end'
          ? end()
          : renderShare(
              app,
              share.flatMap((number) => paths[number] ?? []),
            ),
      )
      .catch(fail);
  });
}

function end(): void {
  store.close();
  answer({ kind: 'ended' });
}

async function renderShare(app: App, paths: readonly PathWithRoute[]): Promise<void> {
  const pages: [string, Inspection][] = [];
  const aside: Aside = { pictures: [], overBudget: [], searchable: [], hashes: [], rendered: 0 };
  for (const path of paths) {
    const file = fileOfPath(path);
    const key = pageKey(app, path);
    const noted = key === null ? null : storedPage(file, key);
    const isKept = noted !== null && kept.take(noted.word, pathFor(file), file);
    if (!isKept) aside.rendered += 1;
    const page = isKept ? noted : await renderPage(app, path, key !== null);
    if (key !== null || page.text !== null) store.put(file, key, page);
    if (page.text !== null) aside.searchable.push([file, wordOf(page.text)]);
    if (page.inspection) pages.push([file, page.inspection]);
    aside.pictures.push(...page.pictures);
    aside.overBudget.push(...page.overBudget);
    aside.hashes.push([file, page.word]);
  }
  const packed = pack(pages);
  store.putInspections(packed);
  answer({ kind: 'rendered', pages: packed, ...aside });
}

/** Renders a page, writes it and looks at it. */
async function renderPage(app: App, path: PathWithRoute, isToKeep: boolean): Promise<StoredPage> {
  const file = fileOfPath(path);
  const bytes = await renderPath(app, path, file);
  const [to, page] = [pathFor(file), lookAt(file, bytes)];
  writeFileSync(to, bytes);
  if (isToKeep) kept.put(to, page.word);
  return page;
}

/** Parses a page once, for all who want to know what stands in it. */
function lookAt(file: string, bytes: Buffer): StoredPage {
  const [word, pictures] = [wordOf(bytes), takePictures()];
  if (!file.endsWith('.html')) return { word, text: null, inspection: null, overBudget: [], pictures };
  const { page, reader } = inspector();
  const indexText = indexTextReader();
  readPage(bytes.toString(), [reader, indexText]);
  return { word, text: indexText.written(), inspection: page, overBudget: pageOverBudget(file, bytes, weightOf(page)), pictures };
}

const made = new Set<string>();

/** Where a file is rendered, in a folder that is there. */
function pathFor(file: string): string {
  const path = join(out, file);
  const folder = dirname(path);
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  return path;
}

async function renderPath(app: App, path: PathWithRoute, file: string): Promise<Buffer> {
  try {
    const response = await answerOf(app, path);
    if (!response.body || (!response.ok && file !== '404.html')) throw new Error(`Nothing was rendered (${response.status}).`);
    return Buffer.from(await response.arrayBuffer());
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  }
}

async function answerOf(app: App, path: PathWithRoute): Promise<Response> {
  const { pathname, route } = path;
  const template = route.type === 'endpoint' ? templateOf(app, path) : null;
  if (template?.exports.GET) return template.exports.GET(template.path);
  const address = route.type === 'page' && !pathname.endsWith('/') ? `${pathname}/` : pathname;
  const request = new Request(new URL(base + encodeURI(address).replace(/^\//, ''), origin));
  return (await app.render(request, { routeData: route })) as Response;
}

function fail(error: unknown): void {
  answer({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
}

start().catch(fail);
