import { beforeEach, expect, test } from 'vitest';
import { copyPage, type Additions } from './copy-page.ts';

const own = [
  'index.html',
  'thu-tuc/index.html',
  'thu-tuc/danh-muc.json',
  '_astro/a.css',
  '_astro/early.js',
  '_astro/a.avif',
  '_astro/b.avif',
  'mau/a.pdf',
];
let data: string[];
let bundles: string[][];
let additions: Additions;
beforeEach(() => {
  [data, bundles] = [[], []];
  additions = {
    base: '/',
    site: null,
    places: new Map(own.map((file) => [file, file])),
    moved: new Map(),
    styles: 'ban-chep.css',
    reader: 'ban-chep.js',
    lineFor: (file) => `<aside>${file}</aside>`,
    scriptOf: (scripts) => `_astro/${bundles.push([...scripts])}.js`,
    onData: (file) => data.push(file),
  };
});
const page = (head: string, body: string) => `<!DOCTYPE html><html lang="vi"><head>${head}</head> <body class="x">${body}</body></html>`;
const copied = (head: string, body: string) => copyPage(page(head, body), 'thu-tuc/index.html', additions);

test('addresses lead to files, in every attribute that holds one, and nothing else changes', () => {
  const html = copied(
    '<link rel="stylesheet" href="/_astro/a.css">',
    '<a href="/" class=\'b\'>A &amp; B</a><form action="/thu-tuc/"></form><img srcset="/_astro/a.avif 360w, /_astro/b.avif 720w" src="/_astro/a.avif" alt=""><svg><use href="/mau/a.pdf"/></svg>',
  );
  expect(html).toContain('<link rel="stylesheet" href="../_astro/a.css">');
  expect(html).toContain('<a href="../index.html" class="b">A &amp; B</a><form action="index.html"></form>');
  expect(html).toContain('<img srcset="../_astro/a.avif 360w, ../_astro/b.avif 720w" src="../_astro/a.avif" alt="">');
  expect(html).toContain('<svg><use href="../mau/a.pdf" /></svg>');
});

test('a page without an address of its own keeps every sign', () => {
  const body = '<p title=\'“a”\' data-x="/khong">1 < 2 &nbsp;<br/><!-- c --></p><svg viewBox="0 0 1 1"/>';
  expect(copied('', body)).toContain(`${body}</body></html>`);
});

test('scripts become one, which begins before the page is painted; data of the page stay', () => {
  const html = copied(
    '<script type="application/ld+json">{"a":1}</script><script src="/_astro/b.js"></script>',
    '<p>x</p><script type="module" src="/_astro/a.js"></script>',
  );
  expect(bundles).toEqual([['_astro/b.js', '_astro/a.js']]);
  expect(html).toContain('<script type="application/ld+json">{"a":1}</script>');
  expect(html).toContain('<script defer src="../ban-chep.js"></script><script src="../_astro/1.js"></script></head>');
  expect(html).toMatch(/<body class="x"><aside>[^<]*<\/aside><p>x<\/p><\/body>/);
});

test('the line stands first in the page', () =>
  expect(copied('', '<p>x</p>')).toContain('<body class="x"><aside>thu-tuc/index.html</aside><p>'));

test('the policy is the copy’s own', () => {
  const html = copied(`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; connect-src 'self'">`, '');
  expect(html).toContain(`default-src 'none'; script-src 'self' file:`);
  expect(html).not.toContain('connect-src');
});

test('feeds, search from elsewhere and fonts ahead of their styles are left out', () => {
  const html = copied('<link rel="alternate" href="/a.xml"><link rel="search" href="/b.xml">', '');
  expect(html).not.toMatch(/alternate|search/);
});

test('data that a page names are told of, and where the portal begins is said by the way', () => {
  const html = copied('', '<form data-root="/" data-catalogue="/thu-tuc/danh-muc.json" data-x="/mau/khong-co"></form>');
  expect(data).toEqual(['thu-tuc/danh-muc.json']);
  expect(html).toContain('<form data-root="../" data-catalogue="danh-muc.json" data-x="/mau/khong-co">');
});

test('words that begin as an address does and are none stay words', () => {
  const form = '<form data-none="// không có" data-x="/a%zz" data-y="//[">';
  expect(copied('', `${form}</form><a href="/">x</a>`)).toContain(form);
});

test('a link to what nobody has is no link', () =>
  expect(copied('', '<a href="/rss.xml" class="c">x</a>')).toContain('<a class="c">x</a>'));

test('what stood quoted stays quoted', () =>
  expect(copied('', '<a href="/" title="a &quot;b&quot; &lt;c&gt; &amp;amp;">x</a>')).toContain(
    'title="a &quot;b&quot; &lt;c> &amp;amp;"',
  ));
