import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startChromium } from '../../chromium/chromium.ts';
import { buildSheet, type SheetSpec } from '../../importing/fixtures/build-sheet.ts';
import { inputOf, usual } from '../../importing/fixtures/temporary-portal.ts';
import { importFiles } from '../../importing/import-files.ts';
import { serve, type Serving } from '../../publish/serve.ts';
import { openReader } from '../browser/reader.ts';
import { buildPortal, type BuiltPortal } from '../tiny-portal.ts';

// What made national sheets go on to a second sheet of paper, before any editor has shortened them: each alone, and several at once.
const words = (count: number) =>
  Array.from({ length: count }, (_, index) => ['bản sao giấy ra viện', 'của người được hỗ trợ', 'do cơ sở y tế cấp'][index % 3]).join(' ');
const ways = ['Trực tiếp', 'Trực tuyến'].map((way) => [
  way,
  '5 Ngày làm việc',
  `Lệ phí : 10000 Đồng (${way}: ${words(24)})`,
  `Nộp ${way} tại Bộ phận Một cửa. ${words(16)}`,
]);
const papers = (heading: string, count: number, length: number) => ({
  heading,
  rows: Array.from({ length: count }, (_, index) => [
    `Giấy số ${index + 1}: ${words(length)}`,
    'mau-so-1.docx',
    'Bản chính: 1\nBản sao: 1',
  ]),
});
const sheets: SheetSpec[] = [
  { channels: ways },
  { papers: [papers('Bao gồm', 5, 16)] },
  { papers: [papers('Bao gồm', 1, 70), papers('Bao gồm', 1, 1)] },
  { papers: Array.from({ length: 9 }, (_, index) => papers(`Trường hợp thứ ${index + 1}, ${words(4)}`, 2, 2)) },
  {
    texts: { name: `Thủ tục hỗ trợ ${words(9)}`, receivingAddress: `Một cửa ${words(8)}` },
    channels: ways,
    papers: [papers('Bao gồm', 14, 8)],
  },
  { channels: ways, papers: [papers('Bao gồm', 30, 8)] },
];
const codeOf = (index: number) => `1.00020${index}`;

let portal: BuiltPortal;
let serving: Serving;
let browser: Browser;
beforeAll(async () => {
  portal = await buildPortal('only-procedures', async (folder) => {
    const written = sheets.map(({ texts, ...sheet }, index) => ({
      ...sheet,
      texts: { name: `Thủ tục thử ${index}`, ...texts, code: codeOf(index) },
    }));
    const inputs = await Promise.all(written.map(async (sheet, index) => inputOf(`${index}.docx`, await buildSheet(sheet))));
    (await importFiles(inputs, folder, usual)).draft.save();
  });
  serving = await serve(portal.out, '/');
  browser = await startChromium();
});
afterAll(async () => {
  await browser.close();
  await serving.close();
  await portal.remove();
});

test('a procedure that came from a national sheet prints on one side of A4, whatever of it is long', async () => {
  const { page, close } = await openReader(browser);
  const printed: [string, number][] = [];
  for (const index of sheets.keys()) {
    await page.goto(`${serving.url}thu-tuc/${codeOf(index)}/`);
    await page.waitForURL(/1\.00020\d-/);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    printed.push([codeOf(index), pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0]);
  }
  await close();
  expect(printed).toEqual(sheets.map((_, index) => [codeOf(index), 1]));
});

test('how many copies stands behind the name of a paper, which has all of its column', async () => {
  const { page, close } = await openReader(browser, { viewport: { width: 695, height: 1040 } });
  await page.goto(`${serving.url}thu-tuc/${codeOf(1)}/`);
  await page.waitForURL(/1\.000201-/);
  await page.emulateMedia({ media: 'print' });
  const paper = page.locator('#giay-to ~ ul li').first();
  const [name, row] = await Promise.all([paper.locator('.name').boundingBox(), paper.boundingBox()]);
  expect(name?.width).toBeGreaterThan(0.8 * (row?.width ?? Infinity));
  await close();
});
