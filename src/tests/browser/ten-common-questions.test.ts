import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startChromium } from '../../chromium/chromium.ts';
import { openReader } from './reader.ts';
import { resultAddresses, searched } from './search.ts';

const { url } = inject('demo');
let browser: Browser;
beforeAll(async () => void (browser = await startChromium()));
afterAll(() => browser.close());

/** What people ask most at a commune's counter, the page that answers, and the words of the answer. */
const questions = [
  ['làm giấy khai sinh cho con', '1.001193', ['Trong 60 ngày sau khi sinh', 'Trong ngày', 'Miễn phí', 'giấy chứng sinh']],
  ['đăng ký kết hôn', '1.000894', ['Trong ngày, nếu đủ giấy tờ', 'Một cửa']],
  ['phô tô công chứng', '2.000815', ['2.000 đồng/trang', 'Trong ngày']],
  ['xin giấy độc thân', '1.004873', ['3 ngày làm việc']],
  ['nhập hộ khẩu', '1.004222', ['7 ngày làm việc', '20.000 đồng', 'Công an xã']],
  ['đăng ký tạm trú', '1.004194', ['15.000 đồng', 'Công an xã']],
  ['làm giấy khai tử', '1.000656', ['Trong 15 ngày sau khi có người mất']],
  ['làm căn cước lần đầu', '1.014061', ['Miễn phí', 'Công an xã']],
  ['xin phép xây nhà', '1.013225', ['Trước khi khởi công', '15 ngày với nhà ở riêng lẻ']],
  ['làm sổ đỏ lần đầu', '1.013978', ['17 đến 27 ngày làm việc', 'Một cửa']],
] as const;

test.each(questions)('«%s» is answered on the first screen of the page that search puts first', async (asked, code, answers) => {
  const { page, close } = await openReader(browser, { viewport: { width: 360, height: 740 } });
  await page.goto(`${url}tim-kiem/?q=${encodeURIComponent(asked)}`);
  await searched(page);
  const [first] = await resultAddresses(page);
  expect(first).toContain(`/thu-tuc/${code}-`);
  await page.goto(new URL(first ?? '', url).href);
  for (const answer of answers) {
    const box = await page.getByRole('article').getByText(answer).first().boundingBox();
    expect((box?.y ?? Infinity) + (box?.height ?? 0), answer).toBeLessThanOrEqual(740);
  }
  await close();
});
