import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { oneScript } from './one-script.ts';

interface Plugin {
  resolveId: (source: string, importer: string | undefined, options: object) => Promise<{ id: string } | null>;
  renderChunk: (code: string, chunk: object) => { code: string } | null;
  transform: (code: string, id: string) => { code: string } | null;
}

function plugins(): [Plugin, Plugin] {
  let found: Plugin[] = [];
  const updateConfig = ({ vite }: { vite: { plugins: Plugin[] } }) => (found = vite.plugins);
  (oneScript().hooks['astro:config:setup'] as unknown as (options: object) => void)({ updateConfig });
  return found as [Plugin, Plugin];
}

const [joining, writing] = plugins();
const entry = '/cong/src/layouts/PageScript.astro?astro&type=script&index=3&lang.ts';
const chunk = { facadeModuleId: entry, imports: [] };

test('what has to be done before the page is painted runs at once, the rest when the page is there', () => {
  const { code = '' } = joining.renderChunk('done.push("rest")', chunk) ?? {};
  const done: string[] = [];
  const later: (() => void)[] = [];
  const document = {
    documentElement: { dataset: {} as Record<string, string> },
    addEventListener: (_when: string, run: () => void) => later.push(run),
  };
  runInNewContext(code, { document, localStorage: { 'co-chu': 'larger' }, done });
  expect([document.documentElement.dataset.text, done]).toEqual(['larger', []]);
  for (const run of later) run();
  expect(done).toEqual(['rest']);
});

test('a script that asks for a file of its own is refused, what is fetched on demand stays as it is', () => {
  expect(() => joining.renderChunk('', { ...chunk, imports: ['_astro/fold.js'] })).toThrow('_astro/fold.js');
  expect(joining.renderChunk('', { facadeModuleId: '/cong/src/a.ts', imports: ['_astro/fold.js'] })).toBeNull();
});

test('each script has its own copy of what it imports, down to the last; what is fetched on demand is shared', async () => {
  const bundling = { resolve: async (source: string) => ({ id: `/cong/src/${source}` }) };
  const resolve = async (importer: string, kind: string) => (await joining.resolveId.call(bundling, 'a.ts', importer, { kind }))?.id;
  expect(await resolve(entry, 'import-statement')).toBe('/cong/src/a.ts?of=3');
  expect(await resolve('/cong/src/b.ts?of=3', 'import-statement')).toBe('/cong/src/a.ts?of=3');
  expect(await resolve('/cong/src/b.ts?of=3', 'dynamic-import')).toBeUndefined();
  expect(await resolve('/cong/src/b.ts', 'import-statement')).toBeUndefined();
});

test('a page names it as a script that is no module', async () => {
  const { code = '' } =
    writing.transform('$$renderScript($$result, "/a (b)/x.astro?astro&type=script&index=0&lang.ts")', '/a (b)/x.astro') ?? {};
  const $$renderScript = async () => ({ content: '<script type="module" src="/_astro/a.js"></script>' });
  expect(await runInNewContext(code, { $$renderScript, $$result: {} })).toEqual({ content: '<script src="/_astro/a.js"></script>' });
});
