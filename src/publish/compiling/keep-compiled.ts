import { cp, mkdir, readdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { rolldown, type Plugin } from 'rolldown';
import { layoutOf, type Layout, type PageStyles } from './compiled.ts';

/**
 * Has Astro compile templates and texts and render nothing: what it made is kept, and pages are rendered from that, in as
 * many processes as the machine has cores, in this build and in later ones.
 *
 * @param into a folder that does not exist yet
 */
export function keepCompiled(into: string): AstroIntegration {
  let out = '';
  return {
    name: 'congkhai-keep-compiled',
    hooks: {
      'astro:config:done': ({ config }) => void (out = fileURLToPath(config.outDir)),
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer((usual) => keeper(usual, join(out, '.prerender'), into)),
      'astro:build:done': () => cp(join(out, '_astro'), layoutOf(into).assets, { recursive: true }),
    },
  };
}

function keeper(usual: AstroPrerenderer, modules: string, into: string): AstroPrerenderer {
  return {
    name: 'congkhai',
    setup: async () => {
      const layout = layoutOf(into);
      const name = (await readdir(modules)).find((file) => /^prerender-entry\..*\.mjs$/.test(file));
      if (!name) throw new Error('Astro has compiled no entry to render from.');
      await mkdir(into, { recursive: true });
      await writeFile(layout.styles, JSON.stringify(await stylesOf(usual, join(modules, name))));
      const start = join(modules, 'vao.mjs');
      await writeFile(start, `export { app } from './${name}';\nexport { StaticPaths } from 'astro/runtime/prerender/static-paths.js';\n`);
      await writeAsOne(start, layout);
    },
    getStaticPaths: () => Promise.resolve([]),
    render: () => Promise.reject(new Error('Nothing is rendered while templates are compiled.')),
  };
}

/** Packages that bring a program of their own, which no module can hold. */
const programs = /^(?:sharp|satteri)(?:\/|$)/;

/**
 * Writes a module and all that it imports into one: to find and read eight hundred takes each process that renders a
 * third of a second.
 */
async function writeAsOne(module: string, { entry, texts }: Layout): Promise<void> {
  const plugins = [textsApart(texts)];
  const build = await rolldown({ input: module, platform: 'node', external: programs, plugins, tsconfig: false, logLevel: 'silent' });
  try {
    await build.write({ file: entry, format: 'esm', codeSplitting: false });
  } finally {
    await build.close();
  }
}

/**
 * Writes the texts of a portal into a file beside the module, which reads it when it is loaded: as a part of its code they
 * stay in memory twice, beside what is made of them.
 */
function textsApart(texts: string): Plugin {
  return {
    name: 'congkhai-texts-apart',
    load: {
      filter: { id: /_astro_data-layer-content[^/\\]*\.mjs$/ },
      handler: async (id) => {
        const { default: found } = (await import(pathToFileURL(id).href)) as { default: unknown };
        await writeFile(texts, JSON.stringify(found));
        const beside = `new URL(${JSON.stringify(basename(texts))}, import.meta.url)`;
        return `import { readFileSync } from 'node:fs';\nexport default JSON.parse(readFileSync(${beside}, 'utf8'));\n`;
      },
    },
  };
}

/** Astro tells the styles of each page to what it imports from the modules, and to nobody else: we listen. */
async function stylesOf(usual: AstroPrerenderer, entry: string): Promise<PageStyles> {
  const { app } = (await import(pathToFileURL(entry).href)) as {
    app: { setInternals: (internals: { pagesByKeys: Map<string, { styles: unknown[] }> }) => void };
  };
  let styles: PageStyles = [];
  app.setInternals = ({ pagesByKeys }) => {
    styles = [...pagesByKeys].map(([key, page]) => [key, { styles: page.styles }]);
  };
  await usual.setup?.();
  return styles;
}
