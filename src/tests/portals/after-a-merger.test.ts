import { afterAll, beforeAll, expect, test } from 'vitest';
import { htmlDefects, ofTheEditor } from '../html-defects.ts';
import { buildPortal, type BuiltPortal } from '../tiny-portal.ts';

const abolished = '/thu-tuc/1.000110-thu-tuc-dang-ky-khai-sinh/';
let portal: BuiltPortal;
beforeAll(async () => void (portal = await buildPortal('after-a-merger')));
afterAll(() => portal.remove());

test('a merged commune keeps its address and leads on to the one that took over', async () => {
  expect(await portal.words('/don-vi/xa-na-tam/')).toMatch(/đến hết ngày 30\/06\/2025. Nay thuộc Xã Pa Long/);
  expect(await portal.links('/don-vi/xa-na-tam/')).toContain('/don-vi/xa-pa-long/');
});

test('the new commune says what it was made of', async () => {
  expect(await portal.words('/don-vi/xa-pa-long/')).toContain('Thành lập ngày 01/07/2025 từ Xã Pa Long và Xã Nà Tăm.');
});

test('the list of units has only those that exist', async () => {
  expect(await portal.words('/don-vi/')).toContain('1 xã ');
  expect(await portal.links('/don-vi/')).not.toContain('/don-vi/xa-na-tam/');
});

test('where one commune is left a reader has nothing to choose', async () => {
  const pages = await Promise.all(
    ['don-vi', 'don-vi/xa-pa-long', 'don-vi/xa-na-tam', 'lien-he', 'ket-qua/xep-loai'].map((page) => portal.read(`${page}/index.html`)),
  );
  for (const page of pages) expect(page).not.toMatch(/của tôi|nơi bạn ở|(?:UnitMarks|MyUnit|ChooseUnit)[^"]*\.js/);
  await expect(portal.read('don-vi/noi-nop.json')).rejects.toThrow('ENOENT');
});

test('the old communes stand in the results of their years', async () => {
  expect(await portal.links('/ket-qua/xep-loai/2024/')).toEqual(expect.arrayContaining(['/don-vi/xa-na-tam/', '/don-vi/xa-pa-long-cu/']));
});

test('an abolished procedure keeps its address, says that it is abolished and tells nobody to apply', async () => {
  const words = await portal.words(abolished);
  expect(words).toContain('Thủ tục này đã bãi bỏ');
  expect(words).not.toMatch(/Bao lâu|Nộp ở đâu|Cách nộp/);
  expect(portal.addresses).toContain('/thu-tuc/1.000110/');
});

test('an abolished procedure is listed nowhere', async () => {
  const lists = ['/', '/thu-tuc/', '/thu-tuc/a-z/', '/linh-vuc/ho-tich/', '/thu-tuc/1.001193-thu-tuc-dang-ky-khai-sinh/'];
  for (const list of lists) expect(await portal.links(list)).not.toContain(abolished);
  // News that spoke of it says what became of it.
  expect(await portal.words('/tin-tuc/sap-nhap/')).toContain('Thủ tục đã bãi bỏ');
  expect(await portal.read('thu-tuc/danh-muc.json')).not.toContain('1.000110');
  expect(await portal.read('sitemap-0.xml')).not.toContain('1.000110');
});

test('a procedure that is not in force yet says so', async () => {
  expect(await portal.words('/thu-tuc/1.000894-thu-tuc-dang-ky-khai-sinh/')).toContain('Thủ tục này chưa có hiệu lực.');
});

test('procedures and communes of one name have titles that differ', async () => {
  const titleOf = async (address: string) => /<title>(.*?)<\/title>/.exec(await portal.read(`${address}index.html`))?.[1];
  const titles = await Promise.all(
    portal.addresses.filter((address) => /1\.\d+-|xa-pa-long/.test(address)).map((address) => titleOf(address.slice(1))),
  );
  expect(titles).toHaveLength(5);
  expect(new Set(titles).size).toBe(5);
});

test('its pages are valid HTML', async () => {
  expect(await htmlDefects(portal.out, ofTheEditor)).toEqual([]);
});
