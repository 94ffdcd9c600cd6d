import { resolve } from 'node:path';
import { rolldown, type InputOptions } from 'rolldown';

const entry = '\0entry';
const reader = resolve(import.meta.dirname, '../browser/read-copy.ts');

/**
 * Modules as one plain script: browsers load no module from a disk. Each runs once, as on the living portal, and what is
 * fetched there when it is needed waits inside until it is.
 *
 * @param modules paths of files
 */
export function pageScript(modules: readonly string[]): Promise<string> {
  const start = modules.map((module) => `import ${JSON.stringify(module)};`).join('\n');
  return bundle({
    input: entry,
    plugins: [
      {
        name: 'congkhai-page-script',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? start : null),
      },
    ],
  });
}

/**
 * What every page of a copy runs first.
 *
 * @param moved files that lie elsewhere in the copy, from the root of the portal
 */
export function readerScript(base: string, moved: readonly (readonly [file: string, place: string])[]): Promise<string> {
  return bundle({ input: reader, transform: { define: { copyBase: JSON.stringify(base), copyMoved: JSON.stringify(moved) } } });
}

async function bundle(options: InputOptions): Promise<string> {
  const build = await rolldown({ ...options, tsconfig: false, logLevel: 'silent' });
  try {
    const { output } = await build.generate({ format: 'iife', codeSplitting: false, minify: true });
    return output[0].code;
  } finally {
    await build.close();
  }
}
