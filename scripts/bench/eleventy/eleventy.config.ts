// Eleventy as its manual has it: rows as global data, Nunjucks templates, one page a row by pagination.
import { createRequire } from 'node:module';
import { readCatalogue } from './read-catalogue.ts';

interface Eleventy {
  addGlobalData: (name: string, value: unknown) => void;
  addFilter: (name: string, filter: (text: string) => string) => void;
}

const eleventy = createRequire(createRequire(import.meta.url).resolve('@11ty/eleventy'));
const markdown = new (eleventy('markdown-it') as new (options: { html: boolean }) => { render: (text: string) => string })({ html: false });

export default function configure(config: Eleventy) {
  config.addGlobalData('portal', readCatalogue(process.env.CONGKHAI_PORTAL ?? '.'));
  config.addFilter('markdown', (text) => markdown.render(text));
  return { dir: { input: '.', includes: '_includes' }, templateFormats: ['njk'] };
}
