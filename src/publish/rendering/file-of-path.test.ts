import { expect, test } from 'vitest';
import { fileOfPath } from './file-of-path.ts';

test.each([
  ['/', 'page', 'index.html'],
  ['', 'page', 'index.html'],
  ['/404', 'page', '404.html'],
  ['/thu-tuc/', 'page', 'thu-tuc/index.html'],
  ['/lien-he', 'page', 'lien-he/index.html'],
  ['/thu-tuc/1.001193/index.html', 'endpoint', 'thu-tuc/1.001193/index.html'],
  ['cũ/đất đai', 'endpoint', 'cũ/đất đai'],
] as const)('%s, a %s, is written as %s', (pathname, type, file) => {
  expect(fileOfPath({ pathname, route: { type } })).toBe(file);
});
