import { globSync } from 'node:fs';
import { sep } from 'node:path';
import type { AstroIntegration } from 'astro';
import { project } from './work-folder.ts';

/** What the compiler writes on every element of a component that has styles of its own, and in its selectors. */
const written = /data-astro-cid-[a-z0-9]{8}/g;

/**
 * Marks of scoped styles as short as they can be: `data-_2x` for `data-astro-cid-lpz7rrbc`. A page of a procedure has more
 * than three hundred, of signs that no compression foresees.
 *
 * @param files the components, from which the marks are counted: the same sources give the same portal
 */
export function shortScopes(files: readonly string[] = components()): AstroIntegration {
  const marks = new Map(files.map((file, index) => [file, `data-_${index.toString(36)}`]));
  const plugin = {
    name: 'congkhai-short-scopes', // of no order: after the compiler, before styles are gathered
    transform(code: string, id: string) {
      const [file = ''] = id.split('?');
      const mark = marks.get(file);
      return mark !== undefined && code.includes('data-astro-cid-') ? { code: code.replace(written, mark), map: null } : null;
    },
  };
  return {
    name: plugin.name,
    hooks: { 'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [plugin] } }) },
  };
}

function components(): string[] {
  return globSync('src/**/*.astro', { cwd: project })
    .map((file) => `${project}/${file}`.split(sep).join('/'))
    .sort();
}
