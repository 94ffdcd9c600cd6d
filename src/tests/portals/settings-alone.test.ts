import { afterAll, beforeAll, expect, test } from 'vitest';
import { keepsWhatEveryPortalKeeps } from '../sound-portal.ts';
import { buildPortal, type BuiltPortal } from '../tiny-portal.ts';

let portal: BuiltPortal;
beforeAll(async () => void (portal = await buildPortal('settings-alone')));
afterAll(() => portal.remove());

test('a folder with cong.yaml alone is a portal: who publishes, and where to go', async () => {
  expect(portal.addresses.filter((address) => !address.startsWith('/tro-giup/'))).toEqual(['/404.html', '/', '/lien-he/', '/tim-kiem/']);
  expect(await portal.words('/lien-he/')).toContain('0200 111 0002');
});

test('it publishes no list of nothing', () => {
  expect(portal.files).not.toContain('thu-tuc/danh-muc.json');
  expect(portal.files).not.toContain('tin-tuc/rss.xml');
  expect(portal.addresses).not.toContain('/tro-giup/tinh-trang/');
});

test('the search page offers no list of sectors that are not there', async () => {
  const words = await portal.words('/tim-kiem/');
  expect(words).not.toContain('lĩnh vực');
  expect(words).toContain('gọi Một cửa');
});

keepsWhatEveryPortalKeeps(() => portal);
