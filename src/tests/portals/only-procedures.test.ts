import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepsWhatEveryPortalKeeps } from '../sound-portal.ts';
import { buildPortal, type BuiltPortal } from '../tiny-portal.ts';

let portal: BuiltPortal;
beforeAll(async () => void (portal = await buildPortal('only-procedures')));
afterAll(() => portal.remove());

test('a portal of procedures alone has no page of news, results or units', () => {
  const kinds = new Set(portal.addresses.map((address) => address.split('/')[1]));
  expect([...kinds].sort()).toEqual(['', '404.html', 'du-lieu-mo', 'lien-he', 'linh-vuc', 'niem-yet', 'thu-tuc', 'tim-kiem', 'tro-giup']);
  expect(portal.files).not.toContain('tin-tuc/rss.xml');
});

test('its procedures can be downloaded in one file, which a page without a word on figures names, and the catalogue of data', async () => {
  const words = await portal.words('/du-lieu-mo/');
  expect(words).toMatch(/Mọi thủ tục hành chính 2 thủ tục: .* · chuẩn CPSV-AP\s3\.2 · \d+(,\d)?\sKB JSON-LD/);
  expect(words).toMatch(/Danh mục dữ liệu .*tập tin thủ tục/);
  expect(words).not.toMatch(/CSV|con số|CC BY|undefined|null/);
  expect(portal.files.filter((file) => file.startsWith('du-lieu-mo/'))).toEqual([
    'du-lieu-mo/danh-muc.jsonld',
    'du-lieu-mo/index.html',
    'du-lieu-mo/thu-tuc.jsonld',
  ]);
  expect(await portal.links('/tim-kiem/')).toContain('/du-lieu-mo/');
});

test('its menu offers what there is', async () => {
  const links = await portal.links('/');
  expect(links).toEqual(expect.arrayContaining(['/thu-tuc/', '/lien-he/']));
  expect(links.filter((link) => /^\/(tin-tuc|ket-qua|don-vi|trang)\//.test(link))).toEqual([]);
});

test('its home page has no heading without anything below it', async () => {
  expect(await portal.words('/')).not.toMatch(/Tin tức|Kết quả|Năm \d/);
});

test('a sector without procedures has no page and is not counted', async () => {
  expect(portal.addresses).not.toContain('/linh-vuc/dat-dai/');
  expect(await portal.words('/thu-tuc/')).toContain('2 thủ tục trong 1 lĩnh vực');
});

test('a procedure of which only the name is known says what is not known', async () => {
  const words = await portal.words('/thu-tuc/1.000894-thu-tuc-dang-ky-ket-hon/');
  expect(words).toContain('Hỏi Một cửa');
  expect(words).toContain('Hồ sơ quốc gia không nêu thời hạn, mức thu, giấy tờ');
  expect(words).not.toMatch(/Giấy tờ cần mang|Căn cứ pháp lý|null|undefined/);
});

test('its officials are told what is missing, the worst first, on a page that search engines leave out', async () => {
  const words = await portal.words('/tro-giup/tinh-trang/');
  expect(words).toMatch(/Tình trạng của cổng Thiếu \d trong 8 câu trả lời người dân cần nhất\./);
  expect(words).not.toMatch(/Theo đơn vị phụ trách|Điều chưa quyết|null|undefined/);
  expect(await portal.read('tro-giup/tinh-trang/index.html')).toContain('<meta name="robots" content="noindex"');
  expect(await portal.read('sitemap-0.xml')).not.toContain('tinh-trang');
  expect(await portal.links('/tro-giup/loi/')).toContain('/tro-giup/tinh-trang/');
});

test('its procedures can be posted, those of a single sector in one list, and search engines leave the sheets out', async () => {
  const sheets = ['/niem-yet/', '/niem-yet/ho-tich/', '/niem-yet/ho-tich/tat-ca/'];
  expect(portal.addresses.filter((address) => address.startsWith('/niem-yet/')).sort()).toEqual(sheets);
  expect(await portal.words('/niem-yet/ho-tich/')).toContain('Hồ sơ không nêu');
  expect(await portal.words('/niem-yet/')).not.toContain('Tờ khác');
  for (const sheet of sheets) expect(await portal.read(`${sheet.slice(1)}index.html`)).toContain('<meta name="robots" content="noindex"');
  expect(await portal.read('sitemap-0.xml')).not.toContain('niem-yet');
  expect(await portal.links('/linh-vuc/ho-tich/')).toContain('/niem-yet/ho-tich/');
  expect(await portal.links('/tro-giup/')).toContain('/niem-yet/');
});

keepsWhatEveryPortalKeeps(() => portal);
