import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { project } from './work-folder.ts';

/** How Astro names the script of a component, for the bundler. */
const script = /\?astro&type=script/;
/** Behind the name of a module: for which script this copy of it is. */
const copy = /\?of=(\w+)$/;
/** Where the compiler lets a component write its script. */
const written = /\$\$renderScript\(\$\$result, ?"[^"]*"\)/g;

type Names = string | ((chunk: Chunk) => string);
interface Output {
  entryFileNames: Names;
}
interface Chunk {
  facadeModuleId: string | null;
  moduleIds: readonly string[];
}
interface Resolving {
  resolve: (source: string, importer: string, options: object) => Promise<{ id: string } | null>;
}

/**
 * One script for each kind of page, in one file, which runs what has to be done before the page is painted at once and
 * the rest when the page is there. Each script has its own copy of what it imports (a page loads one of them), so that no
 * part is a file of its own; what is fetched on demand stays apart. It is no module: those wait until the page was read.
 */
export function oneScript(): AstroIntegration {
  const early = readFileSync(join(project, 'src/layouts/display-early.js'), 'utf8').trim();
  const joining = {
    name: 'congkhai-one-script',
    apply: 'build' as const,
    enforce: 'pre' as const,
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    outputOptions: (options: Output) => ({ ...options, entryFileNames: (chunk: Chunk) => nameOf(chunk, options.entryFileNames) }),
    async resolveId(this: Resolving, source: string, importer: string | undefined, options: { kind?: string }) {
      const of = importer && ofScript(importer);
      if (!of || options.kind !== 'import-statement') return null;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found && !copy.test(found.id) && /\.ts$/.test(found.id) ? { id: `${found.id}?of=${of}` } : found;
    },
    renderChunk(code: string, chunk: Chunk & { imports: string[] }) {
      if (!script.test(chunk.facadeModuleId ?? '')) return null;
      if (chunk.imports.length > 0) throw new Error(`Kịch bản của trang phải là một tập tin: ${chunk.imports.join(', ')}`);
      return { code: `${early}\ndocument.addEventListener('DOMContentLoaded', () => {\n'use strict';\n${code}\n});`, map: null };
    },
  };
  const writing = {
    name: 'congkhai-classic-script', // of no order: after the compiler
    apply: 'build' as const,
    transform(code: string, id: string) {
      if (!id.endsWith('.astro') || !code.includes('$$renderScript(')) return null;
      const plain = `.then((one) => Object.assign(one, { content: one.content.replace(' type="module"', '') }))`;
      return { code: code.replace(written, (call) => call + plain), map: null };
    },
  };
  return {
    name: joining.name,
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [joining, writing] } }) },
  };
}

/** Which script a module is a part of; nothing for what is fetched on demand. */
function ofScript(importer: string): string | undefined {
  return script.test(importer) ? /index=(\d+)/.exec(importer)?.[1] : copy.exec(importer)?.[1];
}

/** Short and telling: each page says it. */
function nameOf(chunk: Chunk, otherwise: Names): string {
  const kind = chunk.moduleIds.map((id) => /\/layouts\/scripts\/(\w+)\.ts/.exec(id)?.[1]).findLast((name) => name !== undefined);
  if (script.test(chunk.facadeModuleId ?? '')) return `_astro/${kind ?? 'early'}.[hash].js`; // nothing of an empty one is left
  return typeof otherwise === 'string' ? otherwise : otherwise(chunk);
}
