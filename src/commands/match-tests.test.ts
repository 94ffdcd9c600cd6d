import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { matchTests } from './match-tests.ts';
import { WrongCall } from './wrong-call.ts';

const project = resolve(import.meta.dirname, '../..');

test.each([
  [[]],
  [['src/text']],
  [['scripts/bench']],
  [['./src/text/date.test.ts']],
  [['date.test.ts:20', 'Portals']],
  [[import.meta.filename]],
])('%j finds tests', (words) => {
  expect(() => matchTests(project, words)).not.toThrow();
});

test.each([[['src/txet']], [['node_modules']], [['src/text', 'khong-co']]])('%j does not', (words) => {
  expect(() => matchTests(project, words)).toThrow(WrongCall);
});
