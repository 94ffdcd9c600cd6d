import { parseFrontmatter } from 'astro/markdown';
import { Parser } from 'htmlparser2';
import { evaluate, markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { isSafeLink } from '../text/link.ts';
import { isPicture } from './pictures.ts';
import { readProse } from './read-prose.ts';

// The guard reads texts with the renderer's parser, but not through the renderer's door. Here texts put together by
// chance from what attacks are made of go through both: what the guard accepts must render to harmless HTML.

const pieces = [
  '---',
  '+++',
  '\n',
  '\n',
  '\n\n',
  ' ',
  '    ',
  '\t',
  '\r',
  '\r\n',
  '`',
  '```',
  '~~~',
  '<',
  '>',
  '/>',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<!--',
  '-->',
  '--!>',
  '<!-->',
  '<LuuY>',
  '</LuuY>',
  '<LuuY ',
  '<HoiDap cau-hoi="a">',
  '</HoiDap>',
  '{',
  '}',
  '{globalThis.attacked=1}',
  '{...x}',
  '"',
  "'",
  '(',
  ')',
  '[',
  ']',
  '![',
  '](',
  '[a](',
  'javascript:alert(1)',
  '[x]: ',
  '![y][x]',
  'https://noi-khac.example/a.jpg',
  '//noi-khac.example',
  './a.jpg',
  './a.mjs',
  '&lt;',
  '&#106;avascript:',
  '&colon;',
  '\\',
  '\\{',
  '\u0338',
  '\u1fef',
  '\u200b',
  '\u0000',
  '\ufeff',
  '\u00a0',
  '|',
  '|-|',
  '* ',
  '- ',
  '> ',
  '# ',
  '[^1]',
  '[^1]: ',
  'export const a=1',
  'import a from "b"',
  'a',
  'Đăng ký',
  '$$',
  ':::',
  '::a[b]{c=d}',
  '<a:b>',
  '<A.b/>',
  '<constructor/>',
  '<></>',
  'data:text/html,<script>',
  '<?x',
  '<![CDATA[',
  'a: "',
  '<div\n',
  'onclick=',
  '<svg><script>',
  '%',
  '<https://a.b>',
  '<javascript:x>',
  'www.a.b',
  ';',
];

function* textsByChance(seed: number, count: number): Generator<string> {
  let state = seed;
  const next = (below: number) => (state = (state * 48271) % 2147483647) % below;
  for (let index = 0; index < count; index += 1) {
    const body = Array.from({ length: 3 + next(20) }, () => pieces[next(pieces.length)] + (next(7) === 0 ? '\n' : '')).join('');
    yield ['', '---\na: 1\n---\n', '---\na: x\n'][next(3)] + body;
  }
}

const accepted = (text: string, file: string) => readProse(new TextEncoder().encode(text), file).issues.length === 0;
const features = { gfm: true, smartPunctuation: true };
const elements = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li a em strong del code pre blockquote table thead tbody tr td th img br hr input sup section'.split(' '),
);

function harm(name: string, attributes: Readonly<Record<string, unknown>>): string[] {
  const { href, src } = attributes;
  return [
    ...(elements.has(name) ? [] : [`<${name}>`]),
    ...Object.keys(attributes).filter((key) => /^on|^set:|^client:|^srcdoc/.test(key)),
    ...(typeof href === 'string' && href !== '' && !isSafeLink(href) ? [href] : []),
    ...(typeof src === 'string' && !isPicture(decodeURI(src)) ? [src] : []),
  ];
}

function harmInHtml(html: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => found.push(...harm(name, attributes)),
    onprocessinginstruction: (name) => found.push(name),
  });
  parser.end(html);
  return found;
}

/** Runs compiled MDX with elements that only say their name. */
function harmInMdx(content: string): string[] {
  const found: string[] = [];
  const Fragment = Symbol('fragment');
  const jsx = (type: unknown, properties: unknown): unknown => {
    if (typeof type === 'function') return (type as (given: unknown) => unknown)(properties);
    if (typeof type === 'string') found.push(...harm(type, properties as Record<string, unknown>));
    return null;
  };
  const { default: Content } = evaluate(content, { Fragment, jsx, jsxs: jsx, features }) as { default: (properties: object) => unknown };
  Content({ components: { LuuY: () => null, HoiDap: () => null } });
  return found;
}

describe('what the guard accepts renders to nothing harmful', () => {
  test('as Markdown, which Astro trims', () => {
    let rendered = 0;
    for (const text of textsByChance(7, 6000)) {
      if (!accepted(text, 'x.md')) continue;
      rendered += 1;
      const { content } = parseFrontmatter(text, { frontmatter: 'empty-with-spaces' });
      expect(harmInHtml(markdownToHtml(content.trim(), { features }).html), JSON.stringify(text)).toEqual([]);
    }
    expect(rendered).toBeGreaterThan(500);
  });

  test('as MDX, which Astro renders with blanks in place of its front matter', () => {
    let rendered = 0;
    for (const text of textsByChance(11, 6000)) {
      if (!accepted(text, 'x.mdx')) continue;
      rendered += 1;
      const { content } = parseFrontmatter(text, { frontmatter: 'empty-with-spaces' });
      expect(harmInMdx(content), JSON.stringify(text)).toEqual([]);
    }
    expect(rendered).toBeGreaterThan(300);
    expect(globalThis).not.toHaveProperty('attacked');
  });
});

test('the witness sees harm when there is some', () => {
  expect(harmInHtml('<p><a href="javascript:x">a</a><img src="https://x/a.jpg"><b onclick="x">')).toEqual([
    'javascript:x',
    'https://x/a.jpg',
    '<b>',
    'onclick',
  ]);
  expect(harmInMdx('[a](javascript:x) <script />')).toEqual(['javascript:x', '<script>']);
});
