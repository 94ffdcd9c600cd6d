import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { checkPortal } from './check-portal.ts';

const temporary = mkdtempSync(join(tmpdir(), 'congkhai-links-'));
afterAll(() => rmSync(temporary, { recursive: true }));

/** A copy of a tiny portal with files laid over it. */
function portalOf(situation: string, files: Record<string, string> = {}): string {
  const folder = mkdtempSync(join(temporary, 'portal-'));
  cpSync(fileURLToPath(new URL(`../tests/portals/${situation}/`, import.meta.url)), folder, { recursive: true });
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
  return folder;
}

/** What is said of one link in an article of a portal. */
async function sayOf(link: string, situation = 'minimal', article = 'content/tin-tuc/mo-cua-sang-thu-bay.mdx'): Promise<string[]> {
  const folder = portalOf(situation, { 'public/mau/Tờ khai.txt': 'Tờ khai' });
  appendFileSync(join(folder, article), `\n[x](<${link}>)\n`);
  const { issues } = await checkPortal(folder, '2026-11-22');
  return issues.filter(({ severity }) => severity === 'error').map(({ code, hint, suggestion }) => `${code}: ${suggestion ?? hint}`);
}

describe('a link that leads somewhere is accepted', () => {
  test.each([
    '/',
    '/thu-tuc/',
    '/thu-tuc/1.001193/',
    '/thu-tuc/1.001193-dang-ky-khai-sinh/#giay-to',
    '/thu-tuc/danh-muc.json',
    '/thu-tuc/index.html',
    '/thu-tuc/index.html#noiDung',
    '/lien-he/#phan-anh',
    '/don-vi/xa-ban-mau/',
    '/404.html',
    '/tro-giup/loi/lien-ket-gay/',
    '/tin-tuc/rss.xml',
    '/du-lieu-mo/don-vi.csv',
    '/mau/to-khai-khai-sinh.txt#trang-2',
    '/mau/Tờ khai.txt',
    '/mau/T%E1%BB%9D%20khai.txt',
    '../',
    './',
    '?in=1',
    '#noiDung',
    '/tim-kiem/?q=khai%20sinh',
    '../../lien-he/',
    'https://khong-co.example/',
    'tel:0200',
    'mailto:a@b.example',
  ])('%s', async (link) => {
    expect(await sayOf(link)).toEqual([]);
  });
});

describe('a link that leads nowhere is refused, with what was meant', () => {
  test.each([
    ['/thu-tuc', '/thu-tuc/'],
    ['/thu-tuc/1.001193-ten-cu/', '/thu-tuc/1.001193/'],
    ['/Lien-He/', '/lien-he/'],
    ['/liên-hệ/', '/lien-he/'],
    ['/don-vi/xa-ban-mo/', '/don-vi/xa-ban-mau/'],
    ['/mau/to-khai.txt', '/mau/Tờ khai.txt'],
    ['../trang/gioi-thieu.mdx', '/trang/gioi-thieu/'],
    ['../thu-tuc/1.001193.md', '/thu-tuc/1.001193/'],
    ['/xyz/', 'Mở trang cần dẫn tới, chép phần địa chỉ sau tên miền, tính từ dấu /.'],
    ['vnexpress.net/tin', 'https://vnexpress.net/tin'],
    ['/thu-tuc/1.001193/#giay-to', 'Bỏ phần từ dấu # để dẫn tới đầu trang /thu-tuc/1.001193/.'],
    ['/thu-tuc/1.001193/#noiDung', 'Bỏ phần từ dấu # để dẫn tới đầu trang /thu-tuc/1.001193/.'],
    ['/don-vi/#top', 'Bỏ phần từ dấu # để dẫn tới đầu trang /don-vi/.'],
    ['#noidung', '/tin-tuc/mo-cua-sang-thu-bay/#noiDung'],
  ])('%s', async (link, meant) => {
    expect(await sayOf(link)).toEqual([`lien-ket-gay: ${meant}`]);
  });
});

describe('below a base path', () => {
  const say = (link: string) => sayOf(link, 'under-a-base-path', 'content/tin-tuc/quay-moi.mdx');

  test.each(['/thu-tuc/', '../../lien-he/', '#noiDung'])('%s is accepted', async (link) => {
    expect(await say(link)).toEqual([]);
  });

  test.each([
    ['/cong/thu-tuc/', 'lien-ket-gay: /thu-tuc/'],
    ['../../../thu-tuc/', 'lien-ket-gay: Viết địa chỉ trong cổng, tính từ dấu /.'],
  ])('%s is refused', async (link, said) => {
    expect(await say(link)).toEqual([said]);
  });
});

test('while a row can’t be read, nothing is said of pages that it might have made', async () => {
  const folder = portalOf('minimal', {
    'data/don-vi.csv': 'Mã đơn vị,Tên đơn vị,Loại\nxa-ban-mau,Xã Bản Mẫu,xã\nmot-cua-xa,Một cửa,quầy\n',
  });
  appendFileSync(join(folder, 'content/tin-tuc/mo-cua-sang-thu-bay.mdx'), '\n[x](/don-vi/mot-cua-xa/) [y](/khong-co/)\n');
  const found = (await checkPortal(folder, '2026-11-22')).issues.map(({ code, place }) => `${code} ${place.file}`);
  expect(found.filter((line) => line.startsWith('lien-ket-gay'))).toEqual(['lien-ket-gay content/tin-tuc/mo-cua-sang-thu-bay.mdx']);
});

test('thousands of wrong links are told of, and only some of them looked up', async () => {
  const acts = Array.from({ length: 5000 }, (_, number) => `1.001193,${number}/QĐ,/van-ban/${number}.pdf`).join('\n');
  const folder = portalOf('minimal', { 'data/thu-tuc/ho-tich/can-cu.csv': `Mã thủ tục,Số hiệu,Đường dẫn\n${acts}\n` });
  const found = (await checkPortal(folder, '2026-11-22')).issues.filter(({ code }) => code === 'lien-ket-gay');
  expect(found).toHaveLength(5000);
});
