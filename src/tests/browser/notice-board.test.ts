import decodeQR from 'qr/decode.js';
import type { Browser, Page } from 'playwright-core';
import sharp from 'sharp';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startChromium } from '../../chromium/chromium.ts';
import { openReader } from './reader.ts';

const { url } = inject('demo');
let browser: Browser;
beforeAll(async () => void (browser = await startChromium()));
afterAll(() => browser.close());

/** What a page says, without blanks: where lines break on paper is not on the screen. */
const squeezed = (text: string) => text.replace(/\s+/gu, '').normalize('NFC');

/** The words of each sheet of paper, as the browser prints them. */
async function printed(page: Page): Promise<{ sheets: string[]; across: boolean[] }> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { text } = await extractText(pdf);
  const across: boolean[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const [left = 0, top = 0, right = 0, bottom = 0] = (await pdf.getPage(number)).view;
    across.push(right - left > bottom - top);
  }
  return { sheets: text.map(squeezed), across };
}

/** The code of a sheet as a telephone sees it on paper: the print picture at 300 dots an inch. */
async function scanned(page: Page, index: number): Promise<string> {
  const picture = await page.locator('.board').nth(index).locator('header').screenshot();
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return decodeQR({ width: info.width, height: info.height, data });
}

const lists = [
  'niem-yet/ho-tich/',
  'niem-yet/thu-tuc/danh-muc/',
  'niem-yet/ket-qua/xep-loai/',
  'niem-yet/kiem-tra/qua-han/',
  'niem-yet/cong-bo/moi/',
];

describe.each(lists)('on paper %s', (address) => {
  let sheets: string[];
  let rows: string[][];
  let heads: string[];
  beforeAll(async () => {
    const { page, close } = await openReader(browser);
    await page.goto(`${url}${address}`);
    ({ sheets } = await printed(page));
    rows = await page
      .locator('.board tbody tr:has(.rank)')
      .evaluateAll((all) => all.map((row) => [...(row as HTMLTableRowElement).cells].map((own) => own.textContent ?? '')));
    heads = (await page.locator('.board thead th').allInnerTexts()).map(squeezed);
    await close();
  });

  test('says on each sheet which it is, of how many', () => {
    expect(sheets.filter((sheet, index) => !sheet.includes(`Trang${index + 1}/${sheets.length}`))).toEqual([]);
  });

  test('has the heads of its columns, whose it is and of which day on each sheet', () => {
    for (const sheet of sheets) {
      expect(heads.filter((head) => !sheet.includes(head))).toEqual([]);
      expect(sheet).toContain('ỦybannhândânhuyệnMườngMây.');
      expect(sheet).toMatch(/Dữliệungày\d\d\/\d\d\/\d{4}/);
    }
  });

  test('has every row on one sheet, whole', () => {
    expect(rows.length).toBeGreaterThan(1);
    const cut = rows.filter((cells) => !sheets.some((sheet) => cells.every((text) => sheet.includes(squeezed(text)))));
    expect(cut.map((cells) => cells[1])).toEqual([]);
  });

  test('has nothing that belongs to the page', () => {
    expect(sheets.join()).not.toMatch(/Trangchủ|BấmCtrl|Phảnánh,kiếnnghịVăn/);
  });
});

test.each(lists)('on a phone each row of %s has its number once, before its name', async (address) => {
  const { page, close } = await openReader(browser, { viewport: { width: 360, height: 740 } });
  await page.goto(`${url}${address}`);
  expect(await page.locator('.board tbody .rank').count()).toBeGreaterThan(1);
  expect(await page.locator('.board tbody .rank:visible').count()).toBe(0);
  const weights = await page.locator('.board th[data-rank]').evaluateAll((names) => names.map((name) => getComputedStyle(name).fontWeight));
  expect(new Set(weights)).toEqual(new Set(['600']));
  await close();
});

test('what the list of sheets says of their number is right, give or take one in ten', async () => {
  const { page, close } = await openReader(browser);
  await page.goto(`${url}niem-yet/`);
  const ways = await page
    .locator('main li a')
    .evaluateAll((all) =>
      all.map((a) => [(a as HTMLAnchorElement).href, Number(/\b(\d{1,5}) tờ$/.exec(a.textContent ?? '')?.[1])] as const),
    );
  expect(ways).toHaveLength(1 + 21 * 2 + 3);
  const wrong: string[] = [];
  for (const [address, said] of ways.filter((_, index) => index % 5 === 0)) {
    await page.goto(address);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const counted = pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length ?? 0;
    if (Math.abs(counted - said) > Math.max(1, counted / 10)) wrong.push(`${address}: ${said}, printed ${counted}`);
  }
  await close();
  expect(wrong).toEqual([]);
});

describe('all of a sector in one print', () => {
  test('is the list across, then each procedure on a sheet of its own that names it, with what to put behind it', async () => {
    const { page, close } = await openReader(browser);
    await page.goto(`${url}niem-yet/bao-tro-xa-hoi/tat-ca/`);
    const { sheets, across } = await printed(page);
    const titles = await page.locator('.board.one header h2').allInnerTexts();
    expect(titles).toHaveLength(8);
    const first = across.indexOf(false);
    expect(across).toEqual(across.map((_, index) => index < first));
    expect(sheets).toHaveLength(first + 8);
    titles.forEach((title, index) => {
      expect(sheets[first + index]).toContain(squeezed(`thủ tục số ${index + 1}, mã`));
      expect(sheets[first + index]).toContain(squeezed(title));
    });
    // The mark of a capital that begins a sheet is not left at the foot of the one before.
    expect(sheets.filter((sheet) => /Ủ(?![yY])/.test(sheet))).toEqual([]);
    const forms = await page.locator('.board.one section:has(> ol > li) > h3', { hasText: 'gắn ngay sau tờ này' }).count();
    expect(sheets.filter((sheet) => sheet.includes('Mẫuđơn,tờkhaigắnngaysautờnày'))).toHaveLength(forms);
    expect(forms).toBeGreaterThan(2);
    await close();
  });

  test('has a code on each sheet that a telephone reads from paper', { timeout: 120_000 }, async () => {
    const { page, close } = await openReader(browser, { viewport: { width: 695, height: 1040 }, deviceScaleFactor: 300 / 96 });
    await page.goto(`${url}niem-yet/hoa-giai/tat-ca/`);
    await page.emulateMedia({ media: 'print' });
    const codes = await page
      .locator('.board.one header p:first-child')
      .evaluateAll((all) => all.map((line) => /mã (\S+)/.exec(line.textContent ?? '')?.[1]));
    const read: string[] = [];
    for (let index = 0; index <= codes.length; index += 1) read.push(await scanned(page, index));
    expect(read).toEqual([
      'https://muongmay.example/linh-vuc/hoa-giai/',
      ...codes.map((code) => `https://muongmay.example/thu-tuc/${code}/`),
    ]);
    await close();
  });
});

test('the code of a sheet that is set smallest is as large on paper as that of the largest', async () => {
  const { page, close } = await openReader(browser);
  await page.goto(`${url}niem-yet/cu-tru/tat-ca/`);
  await page.emulateMedia({ media: 'print' });
  const widths = await page
    .locator('.board.one header svg')
    .evaluateAll((all) => all.map((svg) => Math.round(svg.getBoundingClientRect().width)));
  expect(new Set(widths).size).toBe(1);
  expect(((widths[0] ?? 0) / 96) * 25.4).toBeGreaterThan(19);
  await close();
});
