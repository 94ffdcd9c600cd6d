import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { soundPage } from '../tests/html-page.ts';
import { builtFiles } from './pages.ts';
import { verify } from './verify.ts';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'cong-khai-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Writes the files of a built portal and returns what is wrong with it, a line a defect. */
async function defectsOf(files: Record<string, string>, base = '/'): Promise<string[]> {
  for (const [file, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), content);
  }
  const defects = verify(folder, await builtFiles(folder), base);
  return defects.map(({ page, message }) => `${page}: ${message}`);
}
const withBody = (body: string) => ({ 'index.html': soundPage({ body }) });

test('a sound portal has no defect', async () => {
  const files = {
    'index.html': soundPage({
      body: '<a href="/thu-tuc/#cap">Thủ tục</a><a href="#noi-dung">Nội dung</a><a href="tel:0200">Gọi</a><a href="https://vanban.example/">Luật</a>',
    }),
    'thu-tuc/index.html': soundPage({ title: 'Thủ tục', body: '<h2 id="cap">Cấp</h2><a href="../">Về</a><img src="/a.svg" alt="">' }),
    'a.svg': '<svg/>',
  };
  expect(await defectsOf(files)).toEqual([]);
});

describe('every page says what it is', () => {
  test.each([
    ['no h1', soundPage().replaceAll('h1>', 'h2>'), 'Có 0 tiêu đề h1, cần đúng một.'],
    ['two h1', soundPage({ body: '<h1>Nữa</h1>' }), 'Có 2 tiêu đề h1, cần đúng một.'],
    ['no title', soundPage().replace(/<title>.*<\/title>/, ''), 'Thiếu tiêu đề trang.'],
    ['no description', soundPage().replace(/<meta name="description".*?>/, ''), 'Thiếu mô tả trang.'],
    ['no policy', soundPage().replace(/<meta http-equiv.*?>/, ''), 'Thiếu Content-Security-Policy.'],
  ])('%s', async (_defect, html, message) => {
    expect(await defectsOf({ 'index.html': html })).toEqual([`index.html: ${message}`]);
  });

  test('a title of a drawing inside the page is not the title of the page', async () => {
    expect(await defectsOf(withBody('<svg><title>Biểu đồ</title></svg>'))).toEqual([]);
  });

  test('two pages with the same title and description', async () => {
    expect(await defectsOf({ 'a/index.html': soundPage(), 'b/index.html': soundPage() })).toEqual([
      'b/index.html: Cùng tiêu đề «Trang chủ» với trang a/index.html.',
      'b/index.html: Cùng mô tả «Mô tả của Trang chủ» với trang a/index.html.',
    ]);
  });
});

describe('every link leads somewhere', () => {
  test.each([
    ['a page that is not there', '<a href="/khong-co/">x</a>', 'Liên kết gãy: /khong-co/'],
    ['a folder without its slash', '<a href="/index">x</a>', 'Liên kết gãy: /index'],
    ['a file that is not there', '<a href="/mau/to-khai.docx">x</a>', 'Liên kết gãy: /mau/to-khai.docx'],
    ['a place that is not in the page', '<a href="#khong-co">x</a>', 'Liên kết tới chỗ không có trong trang: #khong-co'],
    ['a link without an address', '<a>x</a><a href="/khong-co/">x</a>', 'Liên kết gãy: /khong-co/'],
    ['a form that is sent nowhere', '<form action="/gui/"></form>', 'Liên kết gãy: /gui/'],
    ['a photograph that is not there', '<img src="/anh.jpg" alt="">', 'Liên kết gãy: /anh.jpg'],
    ['one size of a photograph that is not there', '<picture><source srcset="/a-360.avif 360w"></picture>', 'Liên kết gãy: /a-360.avif'],
    [
      'one size of a plain photograph that is not there',
      '<img alt="" srcset="/a-360.jpg 360w, /a-720.jpg 720w">',
      ['Liên kết gãy: /a-360.jpg', 'Liên kết gãy: /a-720.jpg'],
    ],
    ['a script that is not there', '<script src="/x.js"></script>', 'Liên kết gãy: /x.js'],
    ['percent signs that stand for nothing', '<a href="/%E0%A4%A">x</a>', 'Liên kết không đọc được: /%E0%A4%A'],
    ['an address of no host', '<a href="http://">x</a>', 'Liên kết không đọc được: http://'],
    ['an address that runs a script', '<a href="javascript:alert(1)">x</a>', 'Liên kết không được phép: javascript:alert(1)'],
    ['a script in disguise', '<a href=" java&#10;script:alert(1)">x</a>', 'Liên kết không được phép:  java\nscript:alert(1)'],
  ])('%s', async (_defect, body, messages) => {
    expect(await defectsOf(withBody(body))).toEqual([messages].flat().map((message) => `index.html: ${message}`));
  });

  test('a place in another page, also one written in Vietnamese', async () => {
    const there = { 'a/index.html': soundPage({ title: 'A', body: '<h2 id="trình-tự">Trình tự</h2>' }) };
    expect(
      await defectsOf({
        ...there,
        'index.html': soundPage({ body: '<a href="/a/#tr%C3%ACnh-t%E1%BB%B1">x</a><a href="/a/#trinh-tu">x</a>' }),
      }),
    ).toEqual(['index.html: Liên kết tới chỗ không có trong trang: /a/#trinh-tu']);
  });

  test('a place whose id is written with percent signs, as footnotes with Vietnamese names have', async () => {
    expect(await defectsOf(withBody('<a href="#fn-ch%C3%BA">x</a><p id="fn-ch%C3%BA">chú</p>'))).toEqual([]);
  });

  test('under a base path, a link that leaves it', async () => {
    expect(await defectsOf(withBody('<a href="/cong/">x</a><a href="/thu-tuc/">x</a>'), '/cong/')).toEqual([
      'index.html: Liên kết ra ngoài đường dẫn gốc: /thu-tuc/',
    ]);
  });
});

describe('nothing that the policy would refuse', () => {
  test.each([
    ['an inline script', '<script>1</script>', 'Có mã nội tuyến: <script>'],
    ['an inline style', '<style>a{}</style>', 'Có mã nội tuyến: <style>'],
    ['a style attribute', '<p style="color:red">x</p>', 'Có mã nội tuyến: style="…" ở <p>'],
    ['an event handler', '<p onclick="x()">x</p>', 'Có mã nội tuyến: onclick="…" ở <p>'],
    [
      'a script of another host',
      '<script src="https://cdn.example/x.js"></script>',
      'Lấy tài nguyên từ nơi khác: https://cdn.example/x.js',
    ],
    [
      'a photograph of another host, without a scheme',
      '<img src="//cdn.example/x.jpg" alt="">',
      'Lấy tài nguyên từ nơi khác: //cdn.example/x.jpg',
    ],
    [
      'a photograph inside its address',
      '<img src="data:image/png;base64,AA" alt="">',
      'Lấy tài nguyên từ nơi khác: data:image/png;base64,AA',
    ],
    ['a frame of another host', '<iframe src="https://video.example/"></iframe>', 'Lấy tài nguyên từ nơi khác: https://video.example/'],
    ['an object', '<object data="https://video.example/x.swf"></object>', 'Lấy tài nguyên từ nơi khác: https://video.example/x.swf'],
    ['a base that moves every link', '<base href="https://evil.example/">', 'Lấy tài nguyên từ nơi khác: https://evil.example/'],
  ])('%s', async (_defect, body, message) => {
    expect(await defectsOf(withBody(body))).toEqual([`index.html: ${message}`]);
  });

  test('data blocks for search engines are no scripts', async () => {
    expect(await defectsOf(withBody('<script type="application/ld+json">{}</script>'))).toEqual([]);
  });
});

test('a page that is only a way on needs no h1, and may share its title', async () => {
  const redirect =
    '<meta http-equiv="Content-Security-Policy" content="x"><meta http-equiv="refresh" content="0; url=/"><title>Trang chủ</title>';
  expect(await defectsOf({ ...withBody(''), 'cu/index.html': redirect, 'cu-2/index.html': redirect })).toEqual([]);
});

test('a page that is only a way on to nowhere', async () => {
  const redirect =
    '<meta http-equiv="Content-Security-Policy" content="x"><meta http-equiv="refresh" content="0; url=/khong-co/"><title>x</title>';
  expect(await defectsOf({ ...withBody(''), 'cu/index.html': redirect })).toEqual(['cu/index.html: Liên kết gãy: /khong-co/']);
});
