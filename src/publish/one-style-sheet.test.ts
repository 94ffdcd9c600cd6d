import { expect, test } from 'vitest';
import { oneStyleSheet } from './one-style-sheet.ts';

type Bundle = Record<string, { type: string; source?: string; viteMetadata?: { importedCss: Set<string> } }>;
type Style = { depth: number; order: number; sheet: { type: string; src: string } };

const style = (src: string, order: number, depth: number): Style => ({ depth, order, sheet: { type: 'external', src } });

/** Joins the styles of pages; returns what they ask for then, and what the bundler writes. */
function join(bundle: Bundle, ...pages: Style[][]) {
  let plugin = { generateBundle: (_options: unknown, _bundle: Bundle): void => {} };
  const { hooks } = oneStyleSheet();
  const run = (hook: unknown, options: unknown) => (hook as (options: unknown) => void)(options);
  run(hooks['astro:config:setup'], {
    updateConfig: ({ vite }: { vite: { plugins: [typeof plugin] } }) => {
      [plugin] = vite.plugins;
    },
  });
  run(hooks['astro:build:setup'], {
    pages: new Map(pages.map((styles, index) => [index, { component: `src/pages/${index}.astro`, styles }])),
  });
  const emitted: string[] = [];
  const bundling = {
    emitFile: ({ source }: { source: string }) => String(emitted.push(source)),
    getFileName: (of: string) => `page.${emitted[Number(of) - 1]}.css`,
  };
  plugin.generateBundle.call(bundling, {}, bundle);
  return pages.map((styles) => styles.map(({ sheet }) => sheet.src));
}

const asset = (source: string) => ({ type: 'asset', source });

test('the files of a page become one, in the order in which Astro would name them', () => {
  const bundle: Bundle = { 'a.css': asset('a'), 'b.css': asset('b'), 'c.css': asset('c') };
  expect(join(bundle, [style('c.css', -1, 0), style('a.css', 1, 0), style('b.css', 1, 2)])).toEqual([['page.bac.css']]);
});

test('what was joined is written no more, and no chunk asks for it', () => {
  const importedCss = new Set(['a.css', 'e.css']);
  const bundle: Bundle = {
    'a.css': asset('a'),
    'b.css': asset('b'),
    'd.css': asset('d'),
    'x.js': { type: 'chunk', viteMetadata: { importedCss } },
  };
  join(bundle, [style('a.css', 0, 1), style('b.css', 1, 1)], [style('d.css', 0, 1)]);
  expect(Object.keys(bundle)).toEqual(['x.js']);
  expect([...importedCss]).toEqual(['e.css']);
});

test('pages with the same styles share a file, also where another joins it with more', () => {
  const bundle: Bundle = { 'a.css': asset('a'), 'b.css': asset('b') };
  expect(join(bundle, [style('a.css', 0, 1)], [style('a.css', 3, 2)], [style('a.css', 0, 1), style('b.css', 1, 1)])).toEqual([
    ['page.a.css'],
    ['page.a.css'],
    ['page.ab.css'],
  ]);
});

test('a page without styles is left as it is', () => expect(join({}, [])).toEqual([[]]));
