import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { keepsWhatEveryPortalKeeps } from '../sound-portal.ts';
import { buildPortal, type BuiltPortal } from '../tiny-portal.ts';

/** As a portal is before it has a server: all that it may publish, but no address of its own. */
async function takeAddress(folder: string): Promise<void> {
  const file = join(folder, 'data/cong.yaml');
  const text = await readFile(file, 'utf8');
  const without = text.replace(/^ *dia-chi: https:.*\n/m, '  duong-dan-goc: /\n');
  expect(without).not.toBe(text);
  await writeFile(file, without);
}

describe.each([
  { situation: 'news', list: '/tin-tuc/', words: 'phần mềm đọc tin' },
  { situation: 'publication-clock', list: '/cong-bo/', words: 'Bản tin cho máy đọc tin' },
])('a portal that has no address yet: $situation', ({ situation, list, words }) => {
  let portal: BuiltPortal;
  beforeAll(async () => void (portal = await buildPortal(situation, takeAddress)));
  afterAll(() => portal.remove());

  test('has no file that needs one: feeds, sitemaps, linked data, how to search it from elsewhere, the code on a printed sheet', () => {
    expect(portal.files.filter((file) => /(rss|atom|opensearch)\.xml$|sitemap|ma-qr\.svg$|\.jsonld$/.test(file))).toEqual([]);
  });

  test('offers none of them', async () => {
    expect(portal.addresses).toContain(list);
    expect(await portal.words(list)).not.toContain(words);
    for (const address of portal.addresses) {
      const html = await portal.read(address.slice(1).replace(/(^|\/)$/, '$1index.html'));
      expect([address, html.match(/rel="(?:alternate|canonical|search)"|ma-qr\.svg/g)]).toEqual([address, null]);
    }
  });

  test('posts its sheets without a code, which would lead nowhere', async () => {
    const sheets = portal.addresses.filter((address) => address.startsWith('/niem-yet/'));
    expect(sheets.length).toBeGreaterThan(1);
    for (const sheet of sheets) expect(await portal.read(`${sheet.slice(1)}index.html`)).not.toMatch(/<svg|Mã QR|Quét mã/);
  });

  test('gives its tables without an address', async () => {
    const file = portal.files.find((name) => /^du-lieu-mo\/(?!datapackage).*\.json$/.test(name)) ?? '';
    expect(JSON.parse(await portal.read(file))).toHaveProperty('address', null);
  });

  keepsWhatEveryPortalKeeps(() => portal);
});
