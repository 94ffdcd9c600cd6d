import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { demonstration } from './made-portal/source.ts';
import { readmeTable } from './readme-table.ts';
import { savedFile, type SavedBuild } from './saved-build.ts';

test('the table of the README is the one of the measurement that is kept', () => {
  const run = JSON.parse(readFileSync(savedFile, 'utf8')) as SavedBuild;
  expect(run.sizes.length).toBeGreaterThan(2);
  expect(readFileSync(join(demonstration, 'README.md'), 'utf8')).toContain(readmeTable(run));
});
