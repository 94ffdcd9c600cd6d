import { parseFrontmatter } from 'astro/markdown';
import { describe, expect, test } from 'vitest';
import { splitFrontMatter } from './front-matter.ts';

describe('a text is cut', () => {
  test.each([
    ['after its front matter', '---\na: 1\n---\nchữ', { front: 'a: 1\n', body: 'chữ', bodyLine: 4 }],
    ['with CRLF', '---\r\na: 1\r\n---\r\nchữ', { front: 'a: 1\r\n', body: 'chữ', bodyLine: 4 }],
    ['with a return alone in a line', '---\na: 1\rb: 2\n---\nchữ', { front: 'a: 1\rb: 2\n', body: 'chữ', bodyLine: 5 }],
    ['with nothing in it', '---\n---\nchữ', { front: '', body: 'chữ', bodyLine: 3 }],
    ['with blanks after the last line', '---\na: 1\n---  \nchữ', { front: 'a: 1\n', body: 'chữ', bodyLine: 4 }],
    ['with nothing behind it', '---\na: 1\n---', { front: 'a: 1\n', body: '', bodyLine: 3 }],
    ['nowhere when it has none', 'chữ\n\n---\n\nchữ', { front: null, body: 'chữ\n\n---\n\nchữ', bodyLine: 1 }],
    ['nowhere when it is not closed', '---\nchữ', { front: null, body: '---\nchữ', bodyLine: 1 }],
  ])('%s', (_, text, parts) => {
    expect(splitFrontMatter(text, 'x.mdx')).toEqual({ ...parts, issues: [] });
  });
});

describe('is refused where the renderer would cut elsewhere', () => {
  test.each([
    ['a line inside begins with ---', '---\na: "x\n---z <b>"\n---\nchữ', 3],
    ['a line inside begins with +++', '---\na: |\n  x\n+++: y\n---\nchữ', 4],
    ['blank lines stand first', '\n\n---\na: |\n  ```\n---\n<b>', 6],
    ['it is TOML', '+++\na = 1\n+++\nchữ', 3],
    ['something follows the first line', '---a: 1\n---\nchữ', 2],
    ['something follows the last line', '---\na: 1\n---chữ\n', 3],
  ])('%s', (_, text, line) => {
    expect(splitFrontMatter(text, 'x.mdx').issues.map(({ code, place }) => [code, place.line])).toEqual([['loi-yaml', line]]);
  });
});

test('whatever is accepted is cut where Astro cuts it', () => {
  const pieces = ['---', '+++', '\n', '\n', '\r\n', ' ', 'a: 1', '"', '\t', '\ufeff', 'x', '--- '];
  let compared = 0;
  for (let seed = 1; seed < 20_000; seed += 1) {
    let state = seed;
    const text =
      (seed % 2 ? '---\n' : '') + Array.from({ length: 8 }, () => pieces[(state = (state * 48271) % 2147483647) % pieces.length]).join('');
    const { front, body, issues } = splitFrontMatter(text, 'x.mdx');
    if (issues.length > 0 || front === null) continue;
    const astro = cutByAstro(text);
    if (astro === null) continue; // not YAML at all, which is reported elsewhere
    compared += 1;
    expect(astro.trim()).toBe(body.trim());
  }
  expect(compared).toBeGreaterThan(500);
});

function cutByAstro(text: string): string | null {
  try {
    return parseFrontmatter(text).content;
  } catch {
    return null;
  }
}
