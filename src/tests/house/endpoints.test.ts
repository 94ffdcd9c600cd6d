import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const pages = resolve(import.meta.dirname, '../../pages');
const endpoints = globSync('**/*.ts', { cwd: pages }).map((file) => [file, readFileSync(resolve(pages, file), 'utf8')] as const);

test('what answers with a file is asked with its path alone: a build has no request for it', () => {
  expect(endpoints.length).toBeGreaterThan(10);
  expect(endpoints.filter(([, code]) => !/^export const GET: Endpoint\b/m.test(code)).map(([file]) => file)).toEqual([]);
});
