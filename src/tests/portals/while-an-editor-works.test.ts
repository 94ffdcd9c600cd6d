import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
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
