import { expect, test } from 'vitest';
import { isTakenEverywhere, planCopy } from './copy-plan.ts';

const placeOf = (file: string) => planCopy([file]).get(file);

test('pages, pictures, forms and tables keep their names', () => {
  const files = [
    'index.html',
    'thu-tuc/1.000894-dang-ky-ket-hon/index.html',
    '_astro/anh.Bx_1-.webp',
    'mau/to-khai.docx',
    'du-lieu-mo/thu-tuc.csv',
  ];
  expect([...planCopy(files)]).toEqual([...files].sort().map((file) => [file, file]));
});

test('what only a server or a program needs is left out', () => {
  const files = [
    'pagefind/pagefind.js',
    'bien-tap/index.html',
    'sitemap-0.xml',
    'sitemap-index.xml',
    'tin-tuc/rss.xml',
    'cong-bo/atom.xml',
    'tim-kiem/opensearch.xml',
    '404.html',
    '.congkhai',
    '_redirects',
    'may-chu/nginx.conf',
    'ngoai-tuyen.js',
    '_astro/page.B1.js',
    '_astro/lora-latin.woff2',
  ];
  expect([...planCopy(files).keys()]).toEqual([]);
});

test.each([
  'mau/a:b.docx',
  'mau/con.pdf',
  'mau/LPT1',
  'nul.tar.gz',
  'mau./a.pdf',
  'mau/tờ khai.docx',
  'mau/a b.pdf',
  `mau/${'a'.repeat(200)}.pdf`,
])('%s gets a name that every system takes', (file) => {
  expect(isTakenEverywhere(file)).toBe(false);
  expect(placeOf(file)).toMatch(/^tep\/[a-z\d-]+(\.[a-z\d]+)?$/);
  expect(isTakenEverywhere(placeOf(file) ?? '')).toBe(true);
});

test('a new name says what the file was called, and a page stays a page', () => {
  expect(placeOf('mau/Tờ khai khai sinh.docx')).toMatch(/^tep\/to-khai-khai-sinh-[\da-f]{8}\.docx$/);
  expect(placeOf(`tin-tuc/${'rat-dai-'.repeat(40)}/index.html`)).toMatch(/^tep\/.*[\da-f]{8}\.html$/);
});

test('two files that a stick takes for one are kept apart', () => {
  const [one, other] = planCopy(['mau/a.pdf', 'mau/A.pdf']).values();
  expect(one?.toLowerCase()).not.toBe(other?.toLowerCase());
});
