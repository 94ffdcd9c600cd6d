import { describe, expect, test } from 'vitest';
import { publicCodes } from '../tests/public-folder.ts';

describe('a generated address is not taken:', () => {
  const paths = [
    '.congkhai',
    'index.html',
    'INDEX.HTML',
    'index.html.',
    '404.html',
    '404/a.pdf',
    'sitemap-index.xml',
    'Sitemap-9.xml',
    'thu-tuc/1.001193-dang-ky-khai-sinh/index.html',
    'thu-tuc/danh-muc.json',
    'thu-tuc/a.pdf',
    'thu-tuc',
    'THU-TUC/a.pdf',
    'thu-tuc./a.pdf',
    'thu-tuc /a.pdf',
    'thu-tuc. . /a.pdf',
    'ｔｈｕ-tuc/a.pdf',
    'thu-tuc\u200d/a.pdf',
    'ſu-kien/a.pdf',
    'linh-vuc/a.pdf',
    'tin-tuc/rss.xml',
    'tin-tuc/anh/a.png',
    '_astro/a.png',
    '_Astro/a.png',
    'pagefind/a.zip',
    'PAGEFIND/pagefind.js',
    'tim-kiem/goi-y.json',
    'kiem-tra/a.pdf',
    'van-ban/a.pdf',
    'cong-bo/a.pdf',
    'niem-yet/a.pdf',
    'ngon-ngu/a.pdf',
    'ngoai-tuyen.js',
    'bao-cao/a.pdf',
    'trang/a.pdf',
    'tro-giup/a.pdf',
  ];
  test.each(paths)('%s', async (path) => {
    expect(await publicCodes({ [path]: 'a' })).toContain('dia-chi-cua-cong');
  });

  test('the folder of a language is taken where the portal has that language', async () => {
    const languages = { '../data/ban-dich/ngon-ngu.csv': 'Mã ngôn ngữ,Tên trong tiếng đó,Tên tiếng Việt\nen,English,Tiếng Anh\n' };
    expect(await publicCodes({ ...languages, 'EN/a.txt': 'a' })).toEqual(['dia-chi-cua-cong']);
    expect([await publicCodes({ ...languages, 'mau/a.txt': 'a' }), await publicCodes({ 'en/a.txt': 'a' })]).toEqual([[], []]);
  });

  test('what only looks alike is free', async () => {
    expect(await publicCodes({ 'mau/thu-tuc/a.txt': 'a', 'thu-tuc-cu/a.txt': 'a', 'sitemap.txt': 'a', 'Thủ tục/a.txt': 'a' })).toEqual([]);
  });
});
