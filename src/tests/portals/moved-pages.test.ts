import type { Browser } from 'playwright-core';
import { execFileSync } from 'node:child_process';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkPortal } from '../../checks/check-portal.ts';
import { lostAddresses, type Published } from '../../checks/lost-addresses.ts';
import { portalAt } from '../../checks/published-then.ts';
import { startChromium } from '../../chromium/chromium.ts';
import { addMoves } from '../../publish/add-moves.ts';
import { readPublished } from '../../publish/read-published.ts';
import { serve, type Serving } from '../../publish/serve.ts';
import { foresee } from '../foreseen.ts';
import { buildPortal, copyPortal, type BuiltPortal, type TinyPortal } from '../tiny-portal.ts';

// A portal below `/cong/` of which an article moved twice, and a page and a form of an older portal once.
let portal: BuiltPortal;
let serving: Serving;
let browser: Browser;
beforeAll(async () => {
  portal = await buildPortal('moved-pages');
  serving = await serve(portal.out, '/cong/');
  browser = await startChromium();
});
afterAll(async () => {
  await browser.close();
  await serving.close();
  await portal.remove();
});

test.each([
  ['tin-tuc/quay-cu/', '/cong/tin-tuc/quay-moi/'],
  ['tin-tuc/quay/', '/cong/tin-tuc/quay-moi/'],
  ['gioi-thieu.html', '/cong/trang/gioi-thieu/'],
])('%s leads on to %s without scripts', async (old, to) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(new URL(old, serving.url).href);
  await page.waitForURL((url) => url.pathname === to);
  await context.close();
});

test('the rules for web servers lead in one step to what is there, below the base path', async () => {
  expect(await portal.read('_redirects')).toContain('/cong/tin-tuc/quay-cu/ /cong/tin-tuc/quay-moi/ 301\n');
  expect(await portal.read('_redirects')).toContain(`${encodeURI('/cong/mau/Tờ khai cũ.docx')} /cong/mau/to-khai.txt 301\n`);
  expect(await portal.read('may-chu/nginx.conf')).toContain('location = "/cong/mau/Tờ khai cũ.docx" { return 301');
  expect(await portal.read('may-chu/apache.conf')).toContain('RedirectMatch 301 "^/cong/gioi-thieu\\.html$"');
});

test('is what the checks foresee; no old address is in the sitemap', async () => {
  const { pages, files } = await foresee(portal.folder, portal.out);
  expect([pages.built, files.built]).toEqual([pages.foreseen, files.foreseen]);
  expect(await portal.read('sitemap-0.xml')).not.toMatch(/quay-cu|gioi-thieu\.html/);
});

describe('against what was published', () => {
  let changed: TinyPortal;
  const publishedAt = async (revision: string) => (await portalAt(changed.folder, revision))?.published ?? null;
  const lostSince = async (published: Published | null) => {
    const { site } = await checkPortal(changed.folder, '2026-11-28');
    return site && published ? lostAddresses(published, site) : null;
  };
  beforeAll(async () => {
    changed = await copyPortal('moved-pages');
    const git = (...words: string[]) =>
      execFileSync('git', ['-C', changed.folder, '-c', 'user.name=a', '-c', 'user.email=a@b.example', ...words]);
    git('init', '-q');
    git('add', '.');
    git('commit', '-qm', 'Công bố');
    const at = (path: string) => join(changed.folder, path);
    renameSync(at('content/tin-tuc/quay-moi.mdx'), at('content/tin-tuc/quay-mot-cua.mdx'));
    renameSync(at('public/mau/to-khai.txt'), at('public/mau/to-khai-2026.txt'));
    const catalogue = at('data/thu-tuc/ho-tich/danh-muc.csv');
    writeFileSync(catalogue, readFileSync(catalogue, 'utf8').replace(',Đăng ký kết hôn,', ',Làm giấy kết hôn,'));
    const moves = at('data/chuyen-huong.csv');
    writeFileSync(moves, readFileSync(moves, 'utf8').replace('/gioi-thieu.html,/trang/gioi-thieu/,,Địa chỉ của trang cũ\n', ''));
  });
  afterAll(() => changed.remove());

  const expected = [
    { from: '/gioi-thieu.html', to: '/', sure: false },
    { from: '/mau/to-khai.txt', to: '/mau/to-khai-2026.txt', sure: false },
    { from: '/thu-tuc/1.000894-dang-ky-ket-hon/', to: '/thu-tuc/1.000894/', sure: true },
    { from: '/tin-tuc/quay-moi/', to: '/tin-tuc/quay-mot-cua/', sure: true },
  ];

  test('a revision: every address that died is told, with what stands for it', async () => {
    expect(await lostSince(await publishedAt('HEAD'))).toEqual(expected);
    expect(await portalAt(changed.folder, 'khong-co')).toBeNull();
  });

  test('the folder and the sitemap of a built portal tell the same, but for titles and what no sitemap names', async () => {
    const froms = async (path: string) => (await lostSince(await readPublished(join(portal.out, path), '/cong/')))?.map(({ from }) => from);
    expect(await froms('')).toEqual(expected.map(({ from }) => from));
    expect(await froms('sitemap-index.xml')).toEqual(['/thu-tuc/1.000894-dang-ky-ket-hon/', '/tin-tuc/quay-moi/']);
  });

  test('rows that are sure are added, and what stood there stays', async () => {
    const before = readFileSync(join(changed.folder, 'data/chuyen-huong.csv'), 'utf8');
    addMoves(
      changed.folder,
      expected.filter(({ sure }) => sure),
      '2026-11-28',
    );
    expect(readFileSync(join(changed.folder, 'data/chuyen-huong.csv'), 'utf8')).toBe(
      `${before}/thu-tuc/1.000894-dang-ky-ket-hon/,/thu-tuc/1.000894/,28/11/2026,\n/tin-tuc/quay-moi/,/tin-tuc/quay-mot-cua/,28/11/2026,\n`,
    );
    expect((await lostSince(await publishedAt('HEAD')))?.map(({ from }) => from)).toEqual(['/gioi-thieu.html', '/mau/to-khai.txt']);
  });
});
