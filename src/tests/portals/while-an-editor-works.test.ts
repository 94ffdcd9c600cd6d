import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Browser, Page } from 'playwright-core';
import { startChromium } from '../../chromium/chromium.ts';
import { copyPortal, type TinyPortal } from '../tiny-portal.ts';

// `npm run dev` on a small portal, in a real browser: an editor saves something wrong, then mends it.
const root = resolve(import.meta.dirname, '../../..');
let portal: TinyPortal;
let server: ChildProcess;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  portal = await copyPortal('minimal');
  const port = await freePort();
  server = spawn(process.execPath, ['scripts/dev.ts'], {
    cwd: root,
    env: { ...process.env, CONGKHAI_PORTAL: portal.folder, PORT: String(port), CONGKHAI_AT: '2026-11-22' },
  });
  browser = await startChromium();
  page = await browser.newPage();
  await vi.waitFor(() => page.goto(`http://localhost:${port}/`), { timeout: 60_000, interval: 500 });
});
afterAll(async () => {
  await browser?.close();
  const ended = once(server, 'close');
  server.kill('SIGTERM');
  await ended;
  await portal.remove();
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

const panel = () => page.locator('#loi-khi-sua');

test('the preview looks as the portal will', async () => {
  expect(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontFamily)).toContain('Lora');
  expect(await panel().isVisible()).toBe(false);
});

test('what is saved with a mistake is told in the page, and the last sound page stays beneath, also when it is opened anew', async () => {
  const table = join(portal.folder, 'data/linh-vuc.csv');
  const sound = await readFile(table, 'utf8');
  await writeFile(table, sound.replace('ho-tich', 'Hộ tịch!'));
  const told = /data\/linh-vuc\.csv, dòng 2, cột A «Mã lĩnh vực»[^]*Cách sửa: .*ho-tich/;
  await expect.poll(() => panel().innerText(), { timeout: 20_000 }).toMatch(told);
  expect(await page.locator('main').innerText()).toContain('Hộ tịch');

  await page.reload();
  await expect.poll(() => panel().innerText()).toMatch(told);
  expect(await page.locator('main').innerText()).toContain('1 lĩnh vực, 2 thủ tục');

  await writeFile(table, sound.replace('Hộ tịch', 'Hộ tịch cấp xã'));
  await expect.poll(() => page.locator('main').innerText(), { timeout: 20_000 }).toContain('Hộ tịch cấp xã');
  await expect.poll(() => panel().isVisible()).toBe(false);
});

test('a saved cell is in the open page; what contradicts another table is taken back and told, and gone when it is mended', async () => {
  const table = join(portal.folder, 'data/linh-vuc.csv');
  const sound = await readFile(table, 'utf8');
  await writeFile(table, sound.replace('cấp xã', 'của xã'));
  await expect.poll(() => page.locator('main').innerText(), { timeout: 20_000 }).toContain('Hộ tịch của xã');

  await writeFile(table, sound.replace('ho-tich', 'ho-khau').replace('cấp xã', 'đã đổi mã'));
  await expect.poll(() => panel().innerText(), { timeout: 20_000 }).toContain('ho-tich');
  await expect.poll(() => page.locator('main').innerText(), { timeout: 20_000 }).toMatch(/^(?=[^]*Hộ tịch)(?![^]*đã đổi mã)/);

  await writeFile(table, sound.replace('cấp xã', 'như cũ'));
  await expect.poll(() => page.locator('main').innerText(), { timeout: 20_000 }).toContain('Hộ tịch như cũ');
  await expect.poll(() => panel().isVisible()).toBe(false);
});

test('settings are shown when they are saved, and a text that is added has its page until it is removed', async () => {
  const settings = join(portal.folder, 'data/cong.yaml');
  const text = join(portal.folder, 'content/trang/moi.md');
  await writeFile(settings, (await readFile(settings, 'utf8')).replace(/^ten-ngan: .*$/m, 'ten-ngan: Tên đã đổi'));
  await expect.poll(() => page.locator('header').first().innerText(), { timeout: 60_000 }).toContain('Tên đã đổi');

  await mkdir(dirname(text), { recursive: true });
  await writeFile(text, '---\ntieu-de: Trang mới thêm\nmo-ta: Một trang vừa được thêm để xem thử.\n---\n\nChữ của trang mới.\n');
  await expect.poll(() => page.locator('footer').innerText(), { timeout: 60_000 }).toContain('Trang mới thêm');
  await rm(text);
  await expect.poll(() => page.locator('footer').innerText(), { timeout: 60_000 }).not.toContain('Trang mới thêm');
});
