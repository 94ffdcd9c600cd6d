import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join, posix, sep } from 'node:path';
import ts from 'typescript';

/** A file that another one imports, both relative to the project. */
export interface Import {
  from: string;
  to: string;
}

/** Every import between files of the house, types included: those of all `.ts` and `.astro` files of both folders. */
export function readImports(project: string): Import[] {
  const files = globSync('{src,scripts}/**/*.{ts,astro}', { cwd: project, exclude: ['**/node_modules'] });
  return files.flatMap((path) => {
    const from = path.split(sep).join('/');
    return importsOf(from, readFileSync(join(project, path), 'utf8')).filter(
      ({ to }) => /^(?:src|scripts)\//.test(to) && existsSync(join(project, to)),
    );
  });
}

/** The imports of one file, by what is written in them. */
export function importsOf(from: string, text: string): Import[] {
  const { importedFiles } = ts.preProcessFile(from.endsWith('.astro') ? scriptsOf(text) : text, true, true);
  return importedFiles
    .map(({ fileName }) => fileName.replace(/\?\w+$/, ''))
    .filter((name) => name.startsWith('.'))
    .map((name) => ({ from, to: posix.join(dirname(from), name) }));
}

/** What Astro runs when it builds a page, and what the page itself runs. */
function scriptsOf(text: string): string {
  const front = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  return [front, ...Array.from(text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g), ([, script]) => script)].join('\n');
}
