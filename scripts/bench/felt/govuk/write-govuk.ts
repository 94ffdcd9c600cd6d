import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { Block } from '../blocks.ts';

interface Nunjucks {
  configure: (
    folders: string[],
    options: { autoescape: boolean; trimBlocks: boolean },
  ) => {
    render: (template: string, values: object) => string;
  };
}

const peers = resolve(import.meta.dirname, '../../node_modules');
const frontend = join(peers, 'govuk-frontend/dist');

/**
 * Writes a page as GOV.UK Frontend has it: its own template, styles, letters and script, and these words.
 *
 * @param folder new; what is to be served lies in it
 */
export function writeGovuk(folder: string, blocks: readonly Block[]): void {
  const eleventy = createRequire(createRequire(import.meta.url).resolve('@11ty/eleventy'));
  const templates = (eleventy('nunjucks') as Nunjucks).configure([import.meta.dirname, frontend], { autoescape: true, trimBlocks: true });
  const [first] = blocks;
  const title = first && 'text' in first ? first.text : '';
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), templates.render('page.njk', { htmlLang: 'vi', title, blocks }));
  for (const name of ['govuk-frontend.min.css', 'govuk-frontend.min.js', 'assets'])
    cpSync(join(frontend, 'govuk', name), join(folder, name), { recursive: true });
}
