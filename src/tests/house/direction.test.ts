import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { againstTheFlow, findCircles } from './defects.ts';
import { importsOf, readImports, type Import } from './imports.ts';
import { exceptions, floors } from './rooms.ts';

const imports = readImports(resolve(import.meta.dirname, '../../..'));
const isMeant = ({ from, to }: Import) => exceptions.some((meant) => meant.from === from && meant.to === to);

describe('imports of the house', () => {
  test('go from the higher floors to the lower ones', () => {
    expect(imports.length).toBeGreaterThan(1000);
    expect(imports.filter((found) => !isMeant(found)).flatMap((found) => againstTheFlow(found) ?? [])).toEqual([]);
  });

  test('go round in no circle', () => {
    expect(findCircles(imports)).toEqual([]);
  });

  test('make no exception that nobody needs', () => {
    const needed = imports.filter((found) => againstTheFlow(found) !== null);
    expect(exceptions.filter(({ from, to }) => !needed.some((found) => found.from === from && found.to === to))).toEqual([]);
  });

  test('know each room by one floor', () => {
    expect(floors.flat()).toEqual([...new Set(floors.flat())]);
  });
});

describe('what is noticed', () => {
  test.each([
    ['src/text/a.ts', 'src/pages/b.ts', 'pages is above text: a room imports from the floors below its own'],
    ['src/tables/a.ts', 'src/pictures/b.ts', 'pictures is on the same floor as tables'],
    ['scripts/bench/a.ts', 'src/tests/b.ts', 'tests is above bench'],
    ['src/domain/a.ts', 'src/text/b.test.ts', 'tests is above domain'],
    ['src/attic/a.ts', 'src/text/b.ts', 'attic is no room yet'],
  ])('%s → %s', (from, to, rule) => {
    const sentence = againstTheFlow({ from, to });
    expect(sentence).toContain(`${from} reaches into `);
    expect(sentence).toContain(rule);
  });

  test('a circle, once, and no file that only leads to it', () => {
    const arrows = ['x → a', 'a → b', 'b → c', 'c → a', 'x → c', 'a → y'].map((arrow) => arrow.split(' → '));
    expect(findCircles(arrows.map(([from = '', to = '']) => ({ from, to })))).toEqual(['a → b → c → a']);
  });

  test('imports of every kind, in the front matter and the scripts of a page too', () => {
    const page = `---\nimport type { A } from './a.ts';\nconst b = await import('../b.ts');\n---\n<p>from './c.ts'</p>\n<script>import './d.ts';</script>`;
    expect(importsOf('src/pages/x.astro', page).map(({ to }) => to)).toEqual(['src/pages/a.ts', 'src/b.ts', 'src/pages/d.ts']);
    expect(importsOf('src/x.ts', `export * from './y.ts';\nimport z from 'z';`)).toEqual([{ from: 'src/x.ts', to: 'src/y.ts' }]);
  });
});
