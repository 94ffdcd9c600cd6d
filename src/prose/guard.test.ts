import { describe, expect, test } from 'vitest';
import { guardProse } from './guard.ts';
import type { ProseFormat } from './prose-format.ts';

const judge = (body: string, format: ProseFormat = 'mdx') => guardProse(body, format, 'content/x', 1);
const codesOf = (body: string, format?: ProseFormat) => [...new Set(judge(body, format).issues.map(({ code }) => code))];

describe('MDX that editors write is accepted', () => {
  test.each([
    [
      'Markdown of every kind',
      '## Đầu mục\n\n- **đậm** *nghiêng* ~~bỏ~~ `mã`\n- [ ] việc\n\n1. một\n\n> trích\n\n| a | b |\n|---|--:|\n| 1 | 2 |\n\nchú thích[^1]\n\n[^1]: cuối bài\n\n---\n\n```\n<script>{1}</script>\n```',
    ],
    ['offered components', '<LuuY>\n\nMang **căn cước**.\n\n</LuuY>\n\n<HoiDap cau-hoi="Có mất phí không?">\n\nKhông.\n\n</HoiDap>'],
    ['links', '[a](https://x.example) [b](/thu-tuc/) [c](mailto:a@b.vn) [d](tel:113) [e](#x) [g][h] www.x.vn\n\n[h]: ../trang/'],
    ['pictures beside the text', '![Họp xã](./anh/hop-xa.jpg) ![b](<./anh/Họp xã 2.PNG>) ![c](anh/a.webp)'],
    ['signs that are escaped', 'Nhập \\{tên\\}, tuổi \\< 18, 5 > 3, a & b'],
    ['names of the language', 'constructor, toString và __proto__ là chữ thường.'],
    ['nothing', ''],
  ])('%s', (_, body) => {
    expect(judge(body).issues).toEqual([]);
  });
});

describe('Markdown that editors write is accepted', () => {
  test.each([
    ['what would be code in MDX', 'import x from "y"\n\n{1 + 1} và export default'],
    ['a comment', 'a\n\n<!-- nhớ hỏi lại -->\n\nb <!-- c --> d'],
    ['what looks like HTML and is printed as it stands', '<svg/onload=alert(1)> 3 < 5 [a](\u0001javascript:x)'],
    ['an address in angle brackets', '<https://x.example> <mailto:a@b.vn>'],
  ])('%s', (_, body) => {
    expect(judge(body, 'md').issues).toEqual([]);
  });
});

describe('code is refused in MDX', () => {
  test.each([
    'import x from "./x.ts"',
    'export const a = 1',
    'export default 1',
    '  import x from "y"',
    'export * from "y"',
    'import"y"',
    'a\n\nimport x from "y"',
    '{1 + 1}',
    'a {1} b',
    "{'{'}",
    '{/* chú thích */}',
    '| a |\n|---|\n| {1} |',
    '# {x}',
    '> {x}',
    '- {x}',
    '<LuuY>{x}</LuuY>',
    '**{x}**',
    '{`${x}`}',
    'import x\n\nfrom "y"',
    '[^1]\n\n[^1]: {x}',
  ])('%j', (body) => {
    expect(judge(body).issues.filter(({ code }) => code === 'ma-trong-bai' || code === 'loi-cu-phap-bai')).not.toEqual([]);
  });
});

describe('HTML and strange components are refused in MDX', () => {
  test.each([
    ['<script>alert(1)</script>', 'the-html'],
    ['<b>a</b>', 'the-html'],
    ['<img src="x" onerror="alert(1)" />', 'the-html'],
    ['<svg><a /></svg>', 'the-html'],
    ['<a href="/x">a</a>', 'the-html'],
    ['<LuuY><LuuY><script>a</script></LuuY></LuuY>', 'the-html'],
    ['<constructor />', 'the-html'],
    ['<__proto__ />', 'thanh-phan-la'],
    ['<x-y />', 'the-html'],
    ['<a:b />', 'the-html'],
    ['<></>', 'thanh-phan-la'],
    ['<Foo />', 'thanh-phan-la'],
    ['<Foo.Bar />', 'thanh-phan-la'],
    ['<LuuY.constructor />', 'thanh-phan-la'],
    ['<Fragment set:html="x" />', 'thanh-phan-la'],
    ['<ToString />', 'thanh-phan-la'],
    ['<luuY>a</luuY>', 'the-html'],
    ['<!-- a -->', 'loi-cu-phap-bai'],
    ['<LuuY>', 'loi-cu-phap-bai'],
    ['<javascript:alert(1)>', 'loi-cu-phap-bai'],
  ])('%j', (body, code) => {
    expect(codesOf(body)).toEqual([code]);
  });
});

describe('attributes that are not offered are refused', () => {
  test.each([
    '<LuuY {...x} />',
    '<LuuY class="x" />',
    '<LuuY onclick="x" />',
    '<LuuY client:load />',
    '<LuuY set:html="<b>" />',
    '<LuuY is:raw />',
    '<HoiDap cau-hoi />',
    '<HoiDap cau-hoi={1} />',
    '<HoiDap cau-hoi={"a"} />',
    '<HoiDap cau-hoi="a" cau-hoi={x} />',
    '<HoiDap cau-hoi=<b /> />',
    '<HoiDap constructor="x" />',
    '<HoiDap __proto__="x" />',
  ])('%j', (body) => {
    expect(judge(body).issues.map(({ severity }) => severity)).toContain('error');
  });

  test('an offered one is text, whatever it says', () => {
    expect(judge('<HoiDap cau-hoi="<script>&quot;{x}" />').issues).toEqual([]);
  });
});

describe('HTML is refused in Markdown', () => {
  test.each([
    '<script>alert(1)</script>',
    'a <b>b</b> c',
    '<img src=x onerror=alert(1)>',
    '<div\nonclick=x>',
    '| a |\n|---|\n| <i>x</i> |',
    '[^1]\n\n[^1]: <u>x</u>',
    '- <p>',
    '> <p>',
    '<?php ?>',
    '<![CDATA[x]]>',
    '<!DOCTYPE html>',
    '</p>',
    '<LuuY>a</LuuY>',
    '<svg onload=alert(1)>',
    '**<b>**',
    '[<b>](x)',
    '# <b>',
  ])('%j', (body) => {
    expect(codesOf(body, 'md')).toEqual(['the-html']);
  });

  test.each([
    ['ends a comment early', '<!--> <script>alert(1)</script> -->'],
    ['ends a comment early', '<!---> <script>alert(1)</script> -->'],
    ['ends a comment with --!>', '<!-- a --!> <script>alert(1)</script> -->'],
    ['never ends a comment', '<!-- <script>alert(1)</script>'],
    ['follows a comment on its line', '<!-- a --> <script>alert(1)</script>'],
  ])('also where it %s, as a browser reads it: %j', (_, body) => {
    expect(codesOf(body, 'md')).toEqual(['the-html']);
  });
});

describe.each(['md', 'mdx'] as const)('addresses in %s', (format) => {
  test.each([
    '[a](javascript:alert(1))',
    '[a](JaVaScRiPt:alert(1))',
    '[a](&#106;avascript:alert(1))',
    '[a](javascript&colon;alert(1))',
    '[a](java&Tab;script:alert(1))',
    '[a](<java\tscript:x>)',
    '[a](java\u200bscript:x)',
    '[a](vbscript:x)',
    '[a](data:text/html,x)',
    '[a](//noi-khac.example)',
    '[a](/\\\\noi-khac.example)',
    '[a](<\\\\\\\\noi-khac.example>)',
    '[a][x]\n\n[x]: javascript:x',
    '[x]\n\n[x]: <data:text/html,x>',
    '[![b](./a.jpg)](javascript:x)',
    '| [a](javascript:x) |\n|---|',
    '# [a](javascript:x)',
    '[^1]\n\n[^1]: [a](javascript:x)',
    '[a](file:///etc/passwd)',
  ])('%j does not pass', (body) => {
    expect(codesOf(body, format)).toEqual(['lien-ket-trong-bai']);
  });

  test.each([
    '![a](https://noi-khac.example/a.jpg)',
    '![a](//noi-khac.example/a.jpg)',
    '![a](data:image/png;base64,x)',
    '![a](/anh/a.jpg)',
    '![a](./a.mjs)',
    '![a](./a.jpg?raw)',
    '![a](./a.mjs?a.jpg)',
    '![a](./a.mjs#.jpg)',
    '![a](./a%2emjs)',
    '![a](./a.svg)',
    '![a](../../src/x.ts)',
    '![a](../anh/a.jpg)',
    '![a](./anh/../a.jpg)',
    '![a](./.anh/a.jpg)',
    '![a](./anh//a.jpg)',
    '![a](./anh/)',
    '![a][x]\n\n[x]: https://noi-khac.example/a.jpg',
    '![x]\n\n[x]: ./a.jpg',
    '![a](<./a.jpg!x.png>)',
    '![]()',
    '![a](astro:assets)',
  ])('the picture %j does not pass', (body) => {
    expect(codesOf(body, format)).toEqual(['anh-tu-noi-khac']);
  });
});

test('an address of a scheme that is refused does not pass in angle brackets either', () => {
  expect(codesOf('<javascript:alert(1)>', 'md')).toEqual(['lien-ket-trong-bai']);
});

describe('what the renderer sees otherwise than the eye', () => {
  test.each([
    ['a second front matter hides nothing', '---\n<script>alert(1)</script>\n---\n'],
    ['a second front matter that is dropped does not open a code block', '---\n```\n---\n<script>alert(1)</script>'],
    ['TOML front matter neither', '+++\n```\n+++\n<script>alert(1)</script>'],
    ['an indented first line is trimmed, and code no more', '    <script>alert(1)</script>'],
    ['a byte order mark in the middle is no blank', '\ufeff~~~\n\r<b>a</b>'],
    ['a sign that composes with > stays apart', '<img src=x onerror=alert(1)>\u0338'],
    ['a backtick look-alike is no backtick', '\u1fef<b>a</b>\u1fef'],
    ['a tag after a lone CR is on a line of its own', 'a\r\r<script>x</script>\r'],
  ])('%s', (_, body) => {
    expect(judge(body, 'md').issues).not.toEqual([]);
  });

  test('a definition that only trimming completes', () => {
    expect(codesOf('[a]\n\n[a]: javascript:x "t"\u00a0', 'md')).toEqual(['lien-ket-trong-bai']);
  });
});

describe('places', () => {
  test.each(['\n', '\r\n', '\r'])('count lines of the file, with %j between them', (end) => {
    const { issues, images } = guardProse(['', 'một', '', '![a](./anh/a.jpg)', '', '  - x {1}', ''].join(end), 'mdx', 'content/x.mdx', 7);
    expect(issues.map(({ place }) => place)).toEqual([{ file: 'content/x.mdx', line: 12, column: 7 }]);
    expect(images).toEqual([{ path: './anh/a.jpg', description: 'a', place: { file: 'content/x.mdx', line: 10, column: 1 } }]);
  });

  test('are those of the file in a text that begins in an odd way', () => {
    expect(guardProse('\n\n---\n```\n---\n<b>\n', 'md', 'x.md', 4).issues.map(({ place }) => place.line)).toEqual([9]);
  });

  test('of a syntax error are those of the parser', () => {
    expect(guardProse('a\n\n<LuuY>\n\nb\n', 'mdx', 'x.mdx', 5).issues.map(({ code, place }) => [code, place.line])).toEqual([
      ['loi-cu-phap-bai', 7],
    ]);
  });
});
