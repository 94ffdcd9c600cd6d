import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSheet } from '../../importing/fixtures/build-sheet.ts';
import { cacheFolder } from '../../portal/locate.ts';
import { runScript, type Ending } from '../run-script.ts';
import { keepsWhatEveryPortalKeeps } from '../sound-portal.ts';
import { publishTiny, type BuiltPortal } from '../tiny-portal.ts';

const day = '2026-11-24';
let parent: string;
beforeAll(async () => void (parent = await mkdtemp(join(tmpdir(), 'cong-khai-'))));
afterAll(() => rm(parent, { recursive: true }));

/** What one call of the command makes, checked and built as an editor would. */
async function open(name: string, sheets: readonly string[]): Promise<{ opened: Ending; checked: Ending; portal: BuiltPortal }> {
  const [folder, out] = [join(parent, name), join(parent, `${name} dựng`)];
  const opened = await runScript('new', [folder, '--name', 'Xã Nậm Chày', '--level', 'xã', '--at', day, ...sheets], {});
  const checked = await runScript('check', ['--at', day], { CONGKHAI_PORTAL: folder });
  const portal = await publishTiny({ folder, out, remove: () => rm(cacheFolder(folder), { recursive: true, force: true }) }, name);
  return { opened, checked, portal };
}

describe('a commune’s first hour, before anything is filled in', () => {
  let opened: Ending;
  let checked: Ending;
  let portal: BuiltPortal;
  beforeAll(async () => void ({ opened, checked, portal } = await open('cổng xã "mới"', [])));
  afterAll(() => portal.remove());

  test('one command makes a portal that checks and builds', () => {
    expect(opened).toMatchObject({ code: 0, err: '' });
    expect(opened.out).toContain('Đã mở cổng của Ủy ban nhân dân xã Nậm Chày');
    expect(checked.out).toContain('Dựng được: không có lỗi. Có 1 cảnh báo');
    expect(checked.out).toContain('Cổng chưa ghi: địa chỉ của Một cửa; giờ làm việc của Một cửa');
  });

  test('it publishes the first article and no section of nothing', () => {
    expect(portal.addresses.filter((address) => !address.startsWith('/tro-giup/'))).toEqual([
      '/404.html',
      '/',
      '/lien-he/',
      '/tim-kiem/',
      '/tin-tuc/',
      '/tin-tuc/mo-cong/',
    ]);
  });

  test('what only the office knows is said to be missing, and no example is published as if it were so', async () => {
    expect(await portal.words('/')).toContain('Cổng chưa ghi địa chỉ, giờ làm việc, điện thoại của Một cửa.');
    expect(await portal.words('/lien-he/')).toContain('Địa chỉCổng chưa ghi. Điện thoạiCổng chưa ghi. Giờ làm việcCổng chưa ghi.');
    const pages = portal.files.filter((file) => file.endsWith('.html') && !file.startsWith('tro-giup/'));
    for (const page of pages) {
      const html = await portal.read(page);
      expect(html).not.toMatch(/Nậm Lúng|Mường Mây|ĐIỀN|href="tel:|canonical/);
    }
  });

  test('its home page speaks of no results', async () => {
    expect(await portal.read('index.html')).toContain('<title>Ủy ban nhân dân xã Nậm Chày: thủ tục hành chính</title>');
  });

  keepsWhatEveryPortalKeeps(() => portal);
});

describe('a commune’s first hour with a folder of official sheets', () => {
  let opened: Ending;
  let portal: BuiltPortal;
  beforeAll(async () => {
    const sheets = join(parent, 'hồ sơ');
    await cp(fileURLToPath(new URL('../../importing/fixtures/sheets', import.meta.url)), sheets, { recursive: true });
    const births = { texts: { code: '1.001193', name: 'Thủ tục đăng ký khai sinh', sector: 'hộ tịch' } };
    await writeFile(join(sheets, 'khai-sinh.docx'), await buildSheet({ ...births, channels: [['Trực tiếp', '0 Giờ', '', '']] }));
    await writeFile(join(sheets, 'hong.docx'), 'đây không phải Word');
    ({ opened, portal } = await open('cổng có hồ sơ', ['--sheets', sheets]));
  });
  afterAll(() => portal.remove());

  test('has the procedures, and says what is live, what was not taken, and what is to be decided', () => {
    expect(opened.code).toBe(1); // one sheet was not taken
    expect(opened.err).toContain('Đọc hồ sơ: 6/6\n');
    expect(opened.out).toMatch(/Đã có trên cổng: 5 thủ tục trong \d lĩnh vực\.\n {2}Hộ tịch \(1\);/);
    expect(opened.out).toMatch(/Không nhập 1 tập tin:\n {2}[^\n]*: hong\.docx/);
    expect(opened.out).toMatch(/ 2\. Đăng ký khai sinh \(1\.001193, Hộ tịch\): thời hạn giải quyết\./);
    expect(opened.out).toContain('Kiểm tra: không có lỗi');
  });

  test('keeps what is to be decided in its table', async () => {
    const text = await readFile(join(portal.folder, 'data/can-quyet.csv'), 'utf8');
    expect(text).toContain(',1.001193,');
    expect(text).toContain('24/11/2026');
  });

  test('begins with the sector that citizens need most', async () => {
    expect((await portal.links('/')).find((link) => link.startsWith('/linh-vuc/'))).toBe('/linh-vuc/ho-tich/');
  });

  test('nothing that people read leads to a server that is not there', async () => {
    const pages = portal.files.filter((file) => file.endsWith('.html'));
    for (const page of pages) expect(await portal.read(page)).not.toMatch(/localhost|Quét mã/);
    expect(portal.files.filter((file) => file.startsWith('sitemap'))).toEqual([]);
  });

  keepsWhatEveryPortalKeeps(() => portal);
});
