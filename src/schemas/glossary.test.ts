import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allTables } from './all-tables.ts';
import type { Columns } from './table.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const glossary = read('../../GLOSSARY.md');
const terms = [...read('../portal/portal.ts').matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, name]) => name ?? '');
const columns = allTables.flatMap(({ path, columns }) =>
  Object.entries(columns as Columns).map(([key, { header }]) => ({ path, key, header })),
);

describe('GLOSSARY.md', () => {
  test('finds the terms of the portal', () => {
    expect(terms).toContain('Procedure');
  });

  test.each(terms)('has a line for the term %s', (name) => {
    expect(glossary).toContain(`\`${name}\``);
  });

  test.each(columns)('has «$header» beside `$key` ($path)', ({ key, header }) => {
    const line = glossary.split('\n').find((text) => text.includes(`\`${key}\``) && text.toLowerCase().includes(header.toLowerCase()));
    expect(line).toBeDefined();
  });
});
