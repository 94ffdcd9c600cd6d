import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { Parser } from 'htmlparser2';
import { markdownToHtml, mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { readAnchors } from './anchors.ts';
import type { ProseFormat } from './prose-format.ts';

const linksOf = (body: string, format: ProseFormat = 'md') =>
  readAnchors(body, format, 'x', 5).links.map(({ href, place: { line, column } }) => [href, line, column]);
const idsOf = (body: string, format: ProseFormat = 'md') => [...readAnchors(body, format, 'x', 1).ids];

describe('links are found where they stand', () => {
  test.each<[string, string, ProseFormat, unknown[]]>([
    [
      'in Markdown, after blank lines',
      '\n\nxem [một](/a/) và [hai](../b)',
      'md',
      [
        ['/a/', 7, 5],
        ['../b', 7, 19],
      ],
    ],
    ['in MDX, inside a component', '<LuuY>\n\n- [một](/a/#b)\n\n</LuuY>', 'mdx', [['/a/#b', 7, 3]]],
    [
      'by reference, once for each use',
      '[a][r] và [r]\n\n[r]: /x/',
      'md',
      [
        ['/x/', 5, 1],
        ['/x/', 5, 11],
      ],
    ],
    [
      'encoded as the page has them',
      '[a](</thủ tục/>) [b](/100%)',
      'md',
      [
        ['/th%E1%BB%A7%20t%E1%BB%A5c/', 5, 1],
        ['/100%25', 5, 18],
      ],
    ],
    [
      'written bare',
      '<https://a.example> www.b.example',
      'md',
      [
        ['https://a.example', 5, 1],
        ['http://www.b.example', 5, 21],
      ],
    ],
    ['never in code', '`[a](/b/)`\n\n    [a](/b/)', 'md', []],
  ])('%s', (_where, body, format, links) => {
    expect(linksOf(body, format)).toEqual(links);
  });
});

const bodies = [
  '## Trình tự "thực hiện" -- một\n\n## Trình tự "thực hiện" -- một\n\n### a `code` **b** & &amp; 1 [c](/d/)',
  '# Đ/đ, 1.2. Hồ sơ…\n\n#\n\n##\n\n###### 🙂 (x) #\n\nMột\n===\n\nHai\n---',
  '## x-1\n\n## x\n\n## x\n\n## X',
  'chữ[^1]\n\n## Footnotes\n\n[^1]: chú',
  '> ## Trong trích\n\n- ## Trong danh sách\n\n| a |\n|---|\n| b |',
];

/** The ids that Astro's own plugin gives. */
function headingsOf(body: string, render: (body: string, options: object) => unknown): string[] {
  const astro: { headings: { slug: string }[] } = { headings: [] };
  render(body, { features: { gfm: true, smartPunctuation: true }, hastPlugins: [satteriHeadingIdsPlugin()], data: { astro } });
  return astro.headings.map(({ slug }) => slug);
}

describe('headings have the ids that Astro gives them', () => {
  test.each(bodies)('in Markdown: %j', (body) => {
    const slugs = headingsOf(body, markdownToHtml);
    expect(slugs.length).toBeGreaterThan(1);
    expect(idsOf(body)).toEqual(expect.arrayContaining(slugs));
    expect(idsOf(`${body}\n\n## a <!-- b --> c`)).toEqual(
      expect.arrayContaining(headingsOf(`${body}\n\n## a <!-- b --> c`, markdownToHtml)),
    );
  });

  test.each(bodies)('in MDX: %j', (body) => {
    const whole = `${body}\n\n<LuuY>\n\n## Lưu ý\n\n</LuuY>`;
    expect(headingsOf(whole, mdxToJs)).toContain('lưu-ý');
    expect(idsOf(whole, 'mdx')).toEqual(expect.arrayContaining(headingsOf(whole, mdxToJs)));
  });
});

test('headings of the first level are told apart', () => {
  expect(readAnchors('## a\n\n# b\n\nc\n===\n\n#d\n\n> # e', 'md', 'x', 3).mainHeadings.map(({ line, column }) => [line, column])).toEqual([
    [5, 1],
    [7, 1],
    [12, 3],
  ]);
});

test('no other id is promised than the page has', () => {
  const body = `${bodies.join('\n\n')}\n\n[^2]\n\n[^2]: hai`;
  const { html } = markdownToHtml(body, { features: { gfm: true, smartPunctuation: true } });
  const rendered: string[] = [];
  new Parser({ onopentag: (_name, { id }) => void (id && rendered.push(id)) }).end(html);
  expect(rendered.length).toBeGreaterThan(4);
  expect(idsOf(body).filter((id) => !headingsOf(body, markdownToHtml).includes(id) && !rendered.includes(id))).toEqual([]);
});

test('the links of footnotes lead to places that are there', () => {
  const { links, ids } = readAnchors('một[^chú-thích] hai[^b c] ba[^1] bốn[^1]\n\n[^chú-thích]: x\n[^1]: y\n[^thừa]: z', 'md', 'x', 1);
  expect(links.length).toBeGreaterThan(3);
  expect(links.filter(({ href }) => !ids.has(href.slice(1)))).toEqual([]);
});
