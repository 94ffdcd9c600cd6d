import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { marker, markerOf } from '../../publish/destination.ts';
import { builtFiles, pagesAmong } from '../../publish/pages.ts';
import { copyDefects } from '../copy-defects.ts';
import { runScript, type Ending } from '../run-script.ts';
import { buildPortal, type BuiltPortal } from '../tiny-portal.ts';

// A portal below a base path, with every kind of content, and a form of a name that Windows gives to no file.
let portal: BuiltPortal;
let first: Ending;
const at = (name: string) => join(dirname(portal.out), name);
const copy = (out: string) => runScript('offline', ['--out', at(out)], { CONGKHAI_PORTAL: portal.folder, CONGKHAI_OUT: portal.out });
const read = (file: string) => readFile(join(at('usb'), file), 'utf8');
beforeAll(async () => {
  portal = await buildPortal('under-a-base-path');
  // The checks refuse such a name, as long as they know it.
  await copyFile(join(portal.out, 'mau/to-khai.txt'), join(portal.out, 'mau/con.txt'));
  first = await copy('usb');
});
afterAll(() => portal.remove());

test('it is made, and its size is said', () => {
  expect(first).toMatchObject({ code: 0, err: '' });
  expect(first.out).toMatch(
    /^Xong: bản chép ngày \d\d\/\d\d\/\d{4}, \d+ tập tin, [\d,]+ MB → .*usb\nMột tập tin để gửi đi: .*usb\.zip \([\d,]+ MB\)\.\n/,
  );
});

test('every link leads to a file of the copy, by a way that holds on every disk', async () => {
  expect(await copyDefects(at('usb'))).toEqual([]);
});

test('it has every page of the portal, the way in, and words to read first', async () => {
  const pages = pagesAmong(await builtFiles(at('usb')));
  const wanted = pagesAmong(portal.files).filter((file) => file !== '404.html' && !/^thu-tuc\/[\d.]+\//.test(file));
  expect(pages).toEqual(['MO-TRANG-NAY.html', ...wanted.map((file) => `cong/${file}`)].sort());
  expect(await read('MO-TRANG-NAY.html')).toContain('url=cong/index.html');
  expect(await read('DOC-TRUOC.txt')).toMatch(
    /^\ufeffBẢN CHÉP: .*\r\n\r\nDữ liệu ngày \d\d\/\d\d\/\d{4}\. [^\n]*\r\nBản mới ở https:\/\/\S+\/cong\/\r\n/,
  );
});

test('every page says of which day it is, and where the new one is', async () => {
  for (const page of pagesAmong(await builtFiles(at('usb'))).filter((file) => file.startsWith('cong/'))) {
    expect(await read(page)).toMatch(
      /<body[^>]*><aside class="ban-chep"[^>]*>Bản chép ngày \d\d\/\d\d\/\d{4}, có thể đã cũ; bản mới ở <a href="https:/,
    );
  }
});

test('a form of a refused name is there under another', async () => {
  const files = await builtFiles(at('usb'));
  expect(files).not.toContain('cong/mau/con.txt');
  expect(files.filter((file) => /^cong\/tep\/con-[\da-f]{8}\.txt$/.test(file))).toHaveLength(1);
});

test('what people search in comes as a script with the same data', async () => {
  const script = await read('cong/tim-kiem/goi-y.json.js');
  const told: unknown[] = [];
  new Function('congKhaiData', script)((file: string, text: string) => told.push(file, JSON.parse(text)));
  expect(told).toEqual(['tim-kiem/goi-y.json', JSON.parse(await portal.read('tim-kiem/goi-y.json'))]);
});

test('the archive holds the same files', async () => {
  const { files } = await JSZip.loadAsync(await readFile(at('usb.zip')));
  const copied = (await builtFiles(at('usb'))).filter((file) => file !== marker);
  expect(Object.keys(files)).toEqual(copied.map((file) => `ban-chep/${file}`));
});

test('a second time it takes the place of the first, with the same bytes, and leaves nothing beside', async () => {
  const before = await readFile(at('usb.zip'));
  expect(await copy('usb')).toMatchObject({ code: 0 });
  expect(await readFile(at('usb.zip'))).toEqual(before);
  expect((await readdir(dirname(portal.out))).sort()).toEqual(['dist', 'portal', 'usb', 'usb.zip']);
});

test('a folder or an archive of somebody else, and the built portal itself, stay as they are', async () => {
  await mkdir(at('khac'));
  await writeFile(join(at('khac'), 'anh.jpg'), 'x');
  await writeFile(at('goi.zip'), 'x');
  const dist = await builtFiles(portal.out);
  for (const [out, words] of [
    ['khac', /không do Công Khai dựng ra/],
    ['goi', /goi\.zip đã có/],
    ['dist', /thư mục cổng|cổng đã dựng/],
    ['portal', /chính là thư mục cổng/],
    ['.', /Thư mục cổng nằm trong/],
  ] as const) {
    const { code, err } = await copy(out);
    expect([out, code, err]).toEqual([out, 2, expect.stringMatching(words)]);
  }
  expect(await readFile(join(at('khac'), 'anh.jpg'), 'utf8')).toBe('x');
  expect(await readFile(at('goi.zip'), 'utf8')).toBe('x');
  expect(await builtFiles(portal.out)).toEqual(dist);
  await rm(at('khac'), { recursive: true });
});

test('what was built for another portal, or below another base path, is built anew first', async () => {
  const settings = join(portal.folder, 'data/cong.yaml');
  const text = await readFile(settings, 'utf8');
  const changed = text.replace(/^ten: .*$/m, 'ten: Ủy ban nhân dân huyện Khác').replace('duong-dan-goc: /cong/', 'duong-dan-goc: /');
  expect(changed).not.toBe(text);
  await writeFile(settings, changed);
  expect(await copy('usb')).toMatchObject({ code: 0 });
  expect(await read('DOC-TRUOC.txt')).toContain('BẢN CHÉP: Ủy ban nhân dân huyện Khác');
  expect(await read('cong/index.html')).toContain('content="Ủy ban nhân dân huyện Khác"');
});

test('a portal of another day, or older than what editors wrote, is built first', async () => {
  await writeFile(join(portal.out, marker), markerOf({ name: 'Ủy ban nhân dân huyện Bản Sáng', day: '2020-01-02' }));
  expect(await copy('usb')).toMatchObject({ code: 0 });
  expect(await read('cong/index.html')).not.toContain('2020');
  const settings = join(portal.folder, 'data/cong.yaml');
  await writeFile(settings, (await readFile(settings, 'utf8')).replace(/^ten-ngan: .*$/m, 'ten-ngan: Xã Vừa Đổi'));
  expect(await copy('usb')).toMatchObject({ code: 0 });
  expect(await read('cong/index.html')).toContain('Xã Vừa Đổi');
});
