import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { allTables } from './all-tables.ts';
import { withColumns } from './glossary.ts';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');
const glossary = read('../../GLOSSARY.md');
const terms = [...read('../portal/portal.ts').matchAll(/^export (?:type|interface) (\w+)/gm)].map(([, name]) => name ?? '');
const columns = allTables.flatMap(({ columns }) => Object.entries(columns).map(([key, { header }]) => ({ key, header })));

describe('GLOSSARY.md', () => {
  test('finds the terms of the portal', () => {
    expect(terms).toContain('Procedure');
  });

  test.each(terms)('has a line for the term %s', (name) => {
    expect(glossary).toContain(`\`${name}\``);
  });

  test('has a line for every column, as the schemas say (mend: npm run dictionary)', () => {
    expect(withColumns(glossary)).toBe(glossary);
    for (const { header, key } of columns) expect(glossary).toContain(`| ${header} | \`${key}\` |`);
  });
});
