import { offeredComponents } from '../prose/components.ts';
import { slugOf } from '../text/slug.ts';
import { allTables } from './all-tables.ts';
import { jsonSchemaOf } from './json-schema.ts';
import { keyedFiles } from './keyed-files.ts';
import type { Table } from './table.ts';

interface Snippet {
  scope?: string;
  prefix: string;
  description: string;
  body: string[];
}

/**
 * What helps whoever edits a portal in VS Code, by its path in the portal: a JSON Schema for each file of keys, which the
 * YAML extension reads for `cong.yaml`, and snippets for what no well-kept extension completes: front matter in `.mdx`, rows
 * of tables, components.
 */
export function editorFiles(): Map<string, string> {
  const schemas = keyedFiles.map(({ schema, title, schemaFile }) => [schemaFile, json(jsonSchemaOf(schema, title))] as const);
  return new Map([...schemas, ['.vscode/cong-khai.code-snippets', json(snippets())]]);
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function snippets(): Record<string, Snippet> {
  return Object.fromEntries([...fronts(), ...allTables.map(rowOf), ...components()].map((snippet) => [snippet.description, snippet]));
}

function fronts(): Snippet[] {
  return keyedFiles.map(({ title, path, sample }) => {
    const isProse = path.endsWith('.mdx');
    const lines = literal(sample).split('\n');
    return {
      scope: isProse ? 'mdx,markdown' : 'yaml',
      prefix: slugOf(title),
      description: title,
      body: isProse ? ['---', ...lines, '---', '', '$0'] : lines,
    };
  });
}

/** A row of examples: each cell is a stop, to be written over. */
function rowOf({ title, path, columns }: Table): Snippet {
  const cells = Object.values(columns).map(({ example }, index) => `\${${index + 1}:${literal(cell(example))}}`);
  return { scope: 'csv', prefix: slugOf(`dong ${title}`), description: `Một dòng của ${path}`, body: cells.join(',').split('\n') };
}

function components(): Snippet[] {
  return Object.entries(offeredComponents).map(([name, attributes]) => {
    const written = attributes.map((attribute, index) => ` ${attribute}="$${index + 1}"`).join('');
    return {
      scope: 'mdx',
      prefix: name.toLowerCase(),
      description: `Thành phần ${name}`,
      body: [`<${name}${written}>`, '', '$0', '', `</${name}>`],
    };
  });
}

function cell(example: string): string {
  return /[",\n;\t]/.test(example) ? `"${example.replaceAll('"', '""')}"` : example;
}

/** Signs that a snippet would read as its own. */
function literal(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
