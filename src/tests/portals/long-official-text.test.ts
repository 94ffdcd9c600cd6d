import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startChromium } from '../../chromium/chromium.ts';
import { buildSheet, type SheetSpec } from '../../importing/fixtures/build-sheet.ts';
import { inputOf, usual } from '../../importing/fixtures/temporary-portal.ts';
import { importFiles } from '../../importing/import-files.ts';
import { budgets, measureBudgets, weigh } from '../../publish/budgets.ts';
import { serve, type Serving } from '../../publish/serve.ts';
import { openReader, sidewaysScroll, type Reader } from '../browser/reader.ts';
import { keepsWhatEveryPortalKeeps } from '../sound-portal.ts';
import { buildPortal, type BuiltPortal } from '../tiny-portal.ts';

// Sheets as the law can write them: a name of 900 letters, one that nothing can be left out of, and conditions of thirteen sheets.
const detail = 'khoản 3 Điều 12 của Quy chế quản lý giống cây trồng, ';
const longName = `Thủ tục cấp giấy xác nhận nguồn gốc hạt giống lúa nương theo quy định tại ${detail.repeat(18)}và Điều 9`;
const uncut =
  'Hỗ trợ mua máy tuốt lúa, máy xay xát, máy cày, máy bừa, máy gặt đập, máy sấy nông sản, máy bơm nước, máy phát điện, máy băm cỏ, máy ép dầu lạc, ' +
  'máy đóng gói và dây chuyền chế biến chè của tổ hợp tác, hợp tác xã ở thôn, bản có đường xe máy';
const conditions = Array.from({ length: 40 }, (_, level) => [
  `Tiêu chuẩn ${level + 1}: Nhóm máy số ${level + 1}`,
  ...Array.from({ length: 8 }, (_, row) => {
    // Numbers that no compression foresees, as the law's words are not.
    const [first, second, third] = [48_271, 69_621, 16_807].map((step) => (((level * 8 + row + 7) ** 3 * step) % 2_147_483_647).toString());
    return `${'abcdeghi'[row]}) Máy số ${first} đã chạy ${second} giờ, do tổ máy số ${third} cùng giữ;`;
  }),
]).flat();
const sheets: SheetSpec[] = [
  { texts: { code: '1.000101', name: longName } },
  { texts: { code: '1.000102', name: uncut } },
  { texts: { code: '1.000104', name: 'Thủ tục giữ giống lúa', steps: conditions.join('\n') } },
  { texts: { code: '1.000103', name: 'Thủ tục công nhận tổ máy', requirements: conditions.join('\n') } },
];
const [shortened, whole, moved] = [
  '/thu-tuc/1.000101-giay-xac-nhan-nguon-goc-hat-giong-lua-nuong/',
  '/thu-tuc/1.000102-ho-tro-mua-may-tuot-lua-may-xay-xat-may-cay-may-bua-may-gat/',
  '/thu-tuc/1.000103-cong-nhan-to-may/',
];

let portal: BuiltPortal;
let serving: Serving;
let browser: Browser;
let reader: Reader;
beforeAll(async () => {
  portal = await buildPortal('only-procedures', async (folder) => {
    const inputs = await Promise.all(sheets.map(async (sheet, index) => inputOf(`${index}.docx`, await buildSheet(sheet))));
    (await importFiles(inputs, folder, usual)).draft.save();
  });
  serving = await serve(portal.out, '/');
  browser = await startChromium();
  reader = await openReader(browser, { viewport: { width: 360, height: 740 } });
});
afterAll(async () => {
  await browser.close();
  await serving.close();
  await portal.remove();
});

const open = (address: string) => reader.page.goto(serving.url + address.slice(1));
const textOf = (selector: string) => reader.page.locator(selector).first().textContent();

/** Where the heading of a procedure and its answers stand, in pixels, and how many lines the heading takes. */
function measure() {
  return reader.page.evaluate(() => {
    const heading = document.querySelector('h1');
    const rows = [...(document.querySelector('article dl')?.children ?? [])];
    const { height } = heading?.getBoundingClientRect() ?? { height: 0 };
    return {
      lines: heading ? Math.round(height / parseFloat(getComputedStyle(heading).lineHeight)) : 0,
      answers: rows.map((row) => row.getBoundingClientRect().top),
      cut: heading ? heading.scrollWidth > heading.clientWidth + 1 || heading.scrollHeight > heading.clientHeight + 1 : true,
    };
  });
}

describe('a long name', () => {
  test.each([
    ['of 900 letters has a short one as its title', shortened, 'Giấy xác nhận nguồn gốc hạt giống lúa nương', 3],
    ['that cannot be shortened stands there whole, in six lines', whole, uncut, 6],
  ])('%s', async (_what, address, title, most) => {
    await open(address);
    const { lines, answers, cut } = await measure();
    expect(await textOf('h1')).toBe(title);
    expect(lines).toBeLessThanOrEqual(most);
    expect(answers).toHaveLength(4);
    expect(Math.max(...answers)).toBeLessThan(740);
    expect(cut).toBe(false);
    expect(await sidewaysScroll(reader.page)).toBe(0);
  });

  test('stands in full among the official facts', async () => {
    expect(longName.length).toBeGreaterThan(900);
    expect(await portal.words(shortened)).toContain(`Tên chính thức${longName}`);
  });
});

describe('conditions of thirteen sheets', () => {
  const official = `${moved}nguyen-van/`;

  test('do not weigh on the page that people read first', async () => {
    const { html, styles, scripts } = await weigh(portal.out, `${moved.slice(1)}index.html`, '/');
    expect(html + styles + scripts).toBeLessThan(budgets.procedurePage);
    expect((await measureBudgets(portal.out, portal.files, '/')).map(({ message }) => message)).toEqual([]);
  });

  test('are told there in a line that leads to all of them, and back', async () => {
    await open(moved);
    expect(await textOf('section:has(#dieu-kien) p')).toMatch(/^Điều kiện nguyên văn, dài \d+ trang: đọc ở trang riêng\.$/);
    await reader.page.getByRole('link', { name: /Điều kiện nguyên văn, dài/ }).click();
    expect(new URL(reader.page.url()).pathname + new URL(reader.page.url()).hash).toBe(`${official}#dieu-kien`);
    expect((await portal.links(official)).filter((link) => link === moved)).toHaveLength(2);
  });

  test('stand there to the last word, with a list of contents, and no answer a second time', async () => {
    const words = await portal.words(official);
    expect(conditions.filter((line) => !words.includes(line))).toEqual([]);
    expect((await portal.links(official)).filter((link) => link.startsWith('#dieu-kien-'))).toHaveLength(40);
    expect(words).not.toContain('Bao lâu');
  });

  test('so does a guide, with the headings that it has', async () => {
    const guide = '/thu-tuc/1.000104-giu-giong-lua/nguyen-van/';
    const words = await portal.words(guide);
    expect(conditions.filter((line) => !words.includes(line))).toEqual([]);
    expect(await portal.links(guide)).toEqual(expect.arrayContaining(['#huong-dan', '#trình-tự-thực-hiện']));
  });

  test('can be printed, and leave their procedure on one sheet', async () => {
    const sheetsOf = async (address: string) => {
      await open(address);
      return (await reader.page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g)?.length;
    };
    expect(await sheetsOf(moved)).toBe(1);
    expect(await sheetsOf(official)).toBeGreaterThan(3);
  });

  test('are in the sitemap and fit a narrow screen', async () => {
    const sitemaps = portal.files.filter((file) => /^sitemap-\d+\.xml$/.test(file));
    expect((await Promise.all(sitemaps.map(portal.read))).join('')).toContain(official);
    await reader.page.setViewportSize({ width: 320, height: 640 });
    await open(official);
    expect(await sidewaysScroll(reader.page)).toBe(0);
  });
});

keepsWhatEveryPortalKeeps(() => portal);
