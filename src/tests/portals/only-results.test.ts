import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepsWhatEveryPortalKeeps } from '../sound-portal.ts';
import { buildPortal, type BuiltPortal } from '../tiny-portal.ts';

let portal: BuiltPortal;
beforeAll(async () => void (portal = await buildPortal('only-results')));
afterAll(() => portal.remove());

test('a department that publishes results alone has no catalogue', async () => {
  expect(portal.addresses.filter((address) => /^\/(thu-tuc|linh-vuc|tin-tuc)\//.test(address))).toEqual([]);
  expect((await portal.links('/')).filter((link) => /^\/(thu-tuc|linh-vuc|tin-tuc)\//.test(link))).toEqual([]);
});

test('the newest year stands at an address of its own and at its year', async () => {
  const addresses = ['/ket-qua/xep-loai/', '/ket-qua/xep-loai/2025/'];
  for (const address of addresses) expect(await portal.words(address)).toContain('Xếp loại năm 2025: 1 tốt, 1 khá, 1 không xếp loại');
});

test('a district that was not ranked has no rank, no points, and its reason', async () => {
  expect(await portal.words('/ket-qua/xep-loai/2025/')).toContain(
    '– Huyện Nà Sáng chưa có Không xếp loại không so Trung bình, hạng 3 Huyện mới sáp nhập',
  );
});

test('a district shows all its years', async () => {
  expect(await portal.words('/don-vi/huyen-muong-pha/')).toMatch(/2025 Khá 71,00 2\/3 2024 Khá 72,25 2\/3/);
});

test('what it can post is its ranking', async () => {
  expect(portal.addresses.filter((address) => address.startsWith('/niem-yet/')).sort()).toEqual([
    '/niem-yet/',
    '/niem-yet/ket-qua/xep-loai/',
  ]);
  expect(await portal.words('/niem-yet/')).not.toContain('Thủ tục hành chính');
  expect(await portal.words('/niem-yet/ket-qua/xep-loai/')).toMatch(/– Huyện Nà Sáng ?Huyện mới sáp nhập.* Chưa có ?Không xếp loại/);
});

keepsWhatEveryPortalKeeps(() => portal);
