import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { comparePortals } from './compare-portals.ts';

const temporary = mkdtempSync(join(tmpdir(), 'cong-khai-so-'));
afterAll(() => rmSync(temporary, { recursive: true }));

const page = `<!doctype html><html lang="vi"><head><title>Thường trú – Mường Mây</title>
<meta name="description" content="Cần giấy gì"><link rel="canonical" href="https://muongmay.example/thu-tuc/">
<link rel="stylesheet" href="/_astro/Page.DVei6l4q.css"></head><body>
<header data-pagefind-ignore><a class="skip" href="#noi-dung">Tới <b>nội dung</b></a></header>
<main id="noi-dung" data-pagefind-body data-astro-cid-lpz7rrbc><h1 class="big">Đăng ký thường trú</h1>
<p>Bạn nộp hồ sơ tại quầy Một cửa của xã Nậm Lúng.</p>
<a href="/mau/ct01.docx" download>Tờ khai CT01</a>
<table><caption>Mức thu</caption><tr><th scope="col">Nơi nộp</th><th>Đồng</th></tr><tr><td>Tại quầy</td><td>20.000</td></tr></table>
<svg role="img" aria-label="Đúng hạn"><rect x="0" width="400" class="bar"/><text x="100%">98,5%</text></svg>
<img src="/_astro/hop-xa.5tgMP2t7_ZCNGXA.avif" alt="Cuộc họp ở nhà văn hóa" loading="lazy">
<form action="/tim-kiem/"><input name="q" maxlength="200" placeholder="Tìm thủ tục"></form>
<time datetime="2026-11-11">11/11/2026</time></main></body></html>`;

type Files = Record<string, string>;
const portal: Files = {
  'index.html': page,
  'thu-tuc/index.html': page,
  'thu-tuc/danh-muc.json': '{"ten":"Thường trú","muc":[1,2]}',
  'du-lieu-mo/thu-tuc.csv': 'Mã,Tên\r\n1.004222,"Thường trú"\r\n',
  'sitemap-0.xml': '<urlset><url><loc>https://muongmay.example/</loc></url></urlset>',
  '_astro/Page.DVei6l4q.css': 'p { color: red }',
  '_astro/hop-xa.5tgMP2t7_ZCNGXA.avif': 'pixels',
  '_astro/hop-xa.5tgMP2t7_1DnNzX.avif': 'fewer pixels',
  'pagefind/pagefind-entry.json': '{}',
  'mau/ct01.docx': 'form',
};

function written(files: Files): string {
  const folder = mkdtempSync(join(temporary, 'ban-'));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return folder;
}

/** What is told of the portal and of one in which some files are others; a file that is `undefined` is gone. */
async function told(changes: Record<string, string | undefined>): Promise<Record<string, string[]>> {
  const changed = Object.entries({ ...portal, ...changes }).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const { differences } = await comparePortals(written(portal), written(Object.fromEntries(changed)));
  return Object.fromEntries(differences.map(({ address, lines }) => [address, lines]));
}

/** The page at `/thu-tuc/` with one place of it changed. */
function changedPage(from: string, to: string): Files {
  expect(page).toContain(from);
  return { 'thu-tuc/index.html': page.replace(from, to) };
}

describe('nothing differs where', () => {
  test.each<[string, Record<string, string | undefined>]>([
    ['nothing was changed', {}],
    ['a class is another', changedPage('class="big"', 'class="bigger" style="--size: 2"')],
    ['the mark of a scoped style is another', changedPage('data-astro-cid-lpz7rrbc', 'data-_2x')],
    ['a style sheet more is loaded', changedPage('</head>', '<link rel="stylesheet" href="/_astro/x.CaZf89ab.css"></head>')],
    ['blanks stand elsewhere', changedPage('quầy Một cửa', 'quầy\n   Một  cửa')],
    ['an element without meaning is put around', changedPage('<p>Bạn nộp', '<div><p><span>Bạn</span> nộp')],
    [
      'only a hash in a name is another',
      {
        ...changedPage('5tgMP2t7_ZCNGXA', 'DVei6l4q_2aBcDe'),
        '_astro/hop-xa.5tgMP2t7_ZCNGXA.avif': undefined,
        '_astro/hop-xa.DVei6l4q_2aBcDe.avif': 'pixels',
      },
    ],
    ['styles are others', { '_astro/Page.DVei6l4q.css': undefined, '_astro/Page.AAAAAAAA.css': 'p { color: blue }' }],
    ['the search index is another', { 'pagefind/pagefind-entry.json': '{"a":1}' }],
    ['keys of JSON stand in another order', { 'thu-tuc/danh-muc.json': '{ "muc": [1, 2], "ten": "Thường trú" }' }],
    ['cells of CSV are quoted in another way', { 'du-lieu-mo/thu-tuc.csv': '\ufeffMã,Tên\n1.004222,Thường trú\n' }],
    ['XML is laid out in another way', { 'sitemap-0.xml': '<urlset>\n <url>\n<loc>https://muongmay.example/</loc></url></urlset>' }],
  ])('%s', async (_, changes) => {
    expect(await told(changes)).toEqual({});
  });
});

describe('of a page is told', () => {
  test.each<[string, string, string, string[]]>([
    [
      'a word',
      'xã Nậm Lúng',
      'xã Nậm Lũng',
      ['chữ: cũ «…của xã Nậm Lúng. Tờ khai CT01 Mức thu Nơi nộp…», mới «…của xã Nậm Lũng. Tờ khai CT01 Mức thu Nơi nộp…»'],
    ],
    [
      'a blank between words',
      'Một cửa',
      'Mộtcửa',
      ['chữ: cũ «…sơ tại quầy Một cửa của xã Nậm Lúng. Tờ khai…», mới «…sơ tại quầy Mộtcửa của xã Nậm Lúng. Tờ khai CT01…» (38 → 37)'],
    ],
    ['the title', 'Thường trú –', 'Tạm trú –', ['tiêu đề và mô tả: cũ «Thường trú – Mường Mây», mới «Tạm trú – Mường Mây»']],
    [
      'the description',
      'Cần giấy gì',
      'Cần gì',
      ['tiêu đề và mô tả: cũ «meta content=Cần giấy gì name=description», mới «meta content=Cần gì name=description»'],
    ],
    [
      'where a link leads',
      'href="/mau/ct01.docx"',
      'href="/mau/ct02.docx"',
      ['liên kết: cũ «…khai CT01 download href=/mau/ct01.docx», mới «…khai CT01 download href=/mau/ct02.docx»'],
    ],
    [
      'the address of the page',
      'example/thu-tuc/',
      'example/',
      [
        'tiêu đề và mô tả: cũ «link href=https://muongmay.example/thu-tuc/ rel=canonical», mới «link href=https://muongmay.example/ rel=canonical»',
      ],
    ],
    ['a figure of a chart', 'width="400"', 'width="500"', ['hình vẽ và biểu đồ: cũ «rect width=400 x=0», mới «rect width=500 x=0»']],
    [
      'a figure of a table',
      '20.000',
      '30.000',
      [
        'chữ: cũ «…Đồng Tại quầy 20.000 98,5% Cuộc họp ở nhà văn hóa…», mới «…Đồng Tại quầy 30.000 98,5% Cuộc họp ở nhà văn hóa…»',
        'bảng: cũ «Tại quầy | 20.000», mới «Tại quầy | 30.000»',
      ],
    ],
    ['a day', 'datetime="2026-11-11"', 'datetime="2026-11-12"', ['số liệu: cũ «time datetime=2026-11-11», mới «time datetime=2026-11-12»']],
    [
      'what a chart is called',
      'aria-label="Đúng hạn"',
      'aria-label="Trễ hạn"',
      ['lời thay hình và vai trò: cũ «svg aria-label=Đúng hạn role=img», mới «svg aria-label=Trễ hạn role=img»'],
    ],
    ['a form control', 'maxlength="200"', 'maxlength="100"', ['ô nhập: cũ «input maxlength=200 name=q», mới «input maxlength=100 name=q»']],
    ['the name of a place', 'id="noi-dung"', 'id="chinh"', ['tên chỗ: cũ «main id=noi-dung», mới «main id=chinh»']],
    [
      'the rank of a heading',
      '<h1 class="big">Đăng ký thường trú</h1>',
      '<h2>Đăng ký thường trú</h2>',
      ['đề mục: cũ «h1 Đăng ký thường trú», mới «h2 Đăng ký thường trú»'],
    ],
    [
      'that it is not searched any more',
      'data-pagefind-body',
      '',
      ['dữ liệu cho mã và tìm kiếm: cũ «main data-pagefind-body», mới (không có) (2 → 1)'],
    ],
    [
      'a picture',
      'hop-xa.5tgMP2t7_ZCNGXA',
      'le-hoi.5tgMP2t7_ZCNGXA',
      ['ảnh: cũ «img src=/_astro/hop-xa.*.avif», mới «img src=/_astro/le-hoi.*.avif»'],
    ],
    ['code in the page', '</main>', '<script>alert(1)</script></main>', ['mã trong trang: cũ (không có), mới «alert(1)» (0 → 1)']],
  ])('%s', async (_, from, to, lines) => {
    expect(await told(changedPage(from, to))).toEqual({ '/thu-tuc/': lines });
  });
});

describe('beside the pages is told', () => {
  test.each<[string, Record<string, string | undefined>, Record<string, string[]>]>([
    ['a page that is gone', { 'thu-tuc/index.html': undefined }, { '/thu-tuc/': ['chỉ có ở bản cũ'] }],
    ['a page that is new', { 'trang/a/index.html': page }, { '/trang/a/': ['chỉ có ở bản mới'] }],
    [
      'a value of JSON',
      { 'thu-tuc/danh-muc.json': '{"ten":"Thường trú","muc":[1,3]}' },
      { '/thu-tuc/danh-muc.json': ['nội dung: cũ «muc.1 = 2», mới «muc.1 = 3»'] },
    ],
    [
      'a cell of CSV',
      { 'du-lieu-mo/thu-tuc.csv': 'Mã,Tên\n1.004222,Tạm trú\n' },
      { '/du-lieu-mo/thu-tuc.csv': ['nội dung: cũ «1.004222 | Thường trú», mới «1.004222 | Tạm trú»'] },
    ],
    [
      'an address of the site map',
      { 'sitemap-0.xml': '<urlset><url><loc>https://muongmay.example/a/</loc></url></urlset>' },
      { '/sitemap-0.xml': ['nội dung: cũ «https://muongmay.example/», mới «https://muongmay.example/a/»'] },
    ],
    [
      'JSON that is none',
      { 'thu-tuc/danh-muc.json': '{' },
      { '/thu-tuc/danh-muc.json': [expect.stringMatching(/^nội dung: cũ «muc\.0 = 1», mới «1 byte, sha256 \w+»/) as string] },
    ],
    [
      'a byte of a form',
      { 'mau/ct01.docx': 'fork' },
      { '/mau/ct01.docx': [expect.stringMatching(/^nội dung: cũ «4 byte, sha256 \w+», mới «4 byte, sha256 \w+»$/) as string] },
    ],
    [
      'a picture of another width',
      { '_astro/hop-xa.5tgMP2t7_1DnNzX.avif': 'few' },
      { '/_astro/hop-xa.*.avif': [expect.stringContaining('nội dung: cũ «12 byte') as string] },
    ],
  ])('%s', async (_, changes, expected) => {
    expect(await told(changes)).toEqual(expected);
  });
});
