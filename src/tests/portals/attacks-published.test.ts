import { readFile, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { Browser } from 'playwright-core';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readSettings } from '../../portal/read-settings.ts';
import { serve, type Serving } from '../../publish/serve.ts';
import { layOver } from '../attacks/lay-over.ts';
import { attacksByPortal } from '../attacks/portals.ts';
import { openCanary } from '../browser/canary.ts';
import { startChromium } from '../../chromium/chromium.ts';
import { searched, searchField } from '../browser/search.ts';
import { htmlDefects, ofTheEditor } from '../html-defects.ts';
import { buildPortal, type BuiltPortal } from '../tiny-portal.ts';

// One attack alone: CONGKHAI_ATTACK='name of the attack' npm test -- attacks-published
const canary = join(tmpdir(), `cong-khai-canary-${process.pid}`);
const secret = 'mat-khau-khong-ai-duoc-thay-7f3a91';
beforeAll(() => void Object.assign(process.env, { CONGKHAI_CANARY: canary, CONGKHAI_TEST_SECRET: secret }));
afterAll(async () => {
  delete process.env.CONGKHAI_CANARY;
  delete process.env.CONGKHAI_TEST_SECRET;
  await rm(canary, { force: true });
});

/** Words as a reader sees them: blanks folded, what nobody sees left out, quotes as they were before they were set. */
const plain = (text: string) =>
  text
    .normalize('NFC')
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[\s\u200b-\u200f\u202a-\u202e\u2060-\u2069]+/g, ' ')
    .trim();

describe.each(attacksByPortal().map((attacks) => ({ attacks, size: attacks.length })))('a portal of $size attacks', ({ attacks }) => {
  let portal: BuiltPortal;
  let serving: Serving;
  let browser: Browser;
  beforeAll(async () => {
    portal = await buildPortal('minimal', async (folder) => {
      for (const attack of attacks) await layOver(attack, folder);
    });
    serving = await serve(portal.out, readSettings(portal.folder).settings?.base ?? '/');
    browser = await startChromium();
  });
  afterAll(async () => {
    await browser?.close();
    await serving?.close();
    await portal?.remove();
  });

  const filesWith = (ending: RegExp) => portal.files.filter((file) => ending.test(file) && !file.startsWith('pagefind/'));
  const urls = () =>
    portal.addresses
      .filter((address) => !/^\/tro-giup\/|^\/thu-tuc\/[\d.]+\/$/.test(address))
      .map((address) => new URL(address.slice(1), serving.url).href);
  const host = () => new URL(serving.url).host;
  const shown = attacks.flatMap(({ name, outcome }) =>
    'shown' in outcome && outcome.shown !== '' ? [{ name, words: outcome.shown }] : [],
  );

  test.skipIf(shown.length === 0)('some page shows the words of each attack as they were written', async () => {
    const texts = await Promise.all(
      filesWith(/\.html$/).map(async (file) => plain(DomUtils.innerText(parseDocument(await portal.read(file)).children))),
    );
    expect(shown.filter(({ words }) => !texts.some((text) => text.includes(plain(words))))).toEqual([]);
  });

  test('the pages are valid HTML', async () => {
    // An id may have any sign in it, `<hr/>` is as good as `<hr>`: those two rules are about style.
    expect((await htmlDefects(portal.out, ofTheEditor)).filter((defect) => !/ (?:valid-id|void-style): /.test(defect))).toEqual([]);
  });

  test.each([
    ['with the policy of the page', false],
    ['even without the policy of the page', true],
  ])('nothing runs in any page, %s', async (_way, bypassCSP) => {
    const { page, songs, complaints, requests, close } = await openCanary(browser, { bypassCSP });
    for (const url of urls()) await page.goto(url);
    expect(songs).toEqual([]);
    expect(complaints).toEqual([]);
    expect(requests.filter((request) => new URL(request).host !== host())).toEqual([]);
    await close();
  });

  test('nothing runs in the suggestions and results of a search for the words of the attacks', async () => {
    const { page, songs, complaints, requests, close } = await openCanary(browser, { bypassCSP: true });
    await page.goto(serving.url);
    await searchField(page).focus();
    for (const { words } of shown) await searchField(page).fill(words);
    for (const { words } of shown) {
      await page.goto(`${serving.url}tim-kiem/?q=${encodeURIComponent(words)}`);
      await searched(page);
      expect(await page.locator('#ket-qua :is(script, img, svg, iframe, style)').count()).toBe(0);
    }
    expect(songs).toEqual([]);
    expect(complaints).toEqual([]);
    expect(requests.filter((request) => new URL(request).host !== host())).toEqual([]);
    await close();
  }, 300_000);

  test('programs can read every download, and a spreadsheet runs nothing of it', async () => {
    for (const file of filesWith(/\.json$/)) {
      const text = await portal.read(file);
      expect(() => JSON.parse(text), file).not.toThrow();
    }
    const cells = await Promise.all(
      filesWith(/^du-lieu-mo\/.*\.csv$/).map(async (file) => parse(await portal.read(file), { bom: true }) as string[][]),
    );
    expect(cells.flat(2).filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell) && !/^-[\d.,]+$/.test(cell))).toEqual([]);
  });

  test('the feed, the sitemap and what search engines are told are well formed', async () => {
    const { page, close } = await openCanary(browser);
    await page.goto(serving.url);
    for (const file of filesWith(/\.xml$/)) {
      const error = await page.evaluate(
        (text) => new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror')?.textContent ?? null,
        await portal.read(file),
      );
      expect(error, file).toBeNull();
    }
    await close();
    for (const file of filesWith(/\.html$/)) {
      for (const block of structuredData(await portal.read(file))) expect(() => JSON.parse(block), file).not.toThrow();
    }
  });

  // But for the mark that the product itself leaves in what it has built.
  test('no hidden file is published', () => {
    expect(portal.files.filter((file) => /(?:^|\/)\.(?!congkhai$)/.test(file))).toEqual([]);
  });

  test('photographs carry nothing but what they show', async () => {
    for (const file of filesWith(/\.(?:avif|webp|jpe?g|png|gif)$/)) {
      const bytes = await readFile(join(portal.out, file));
      expect((await sharp(bytes).metadata()).exif, file).toBeUndefined();
      expect(bytes.includes('canary'), file).toBe(false);
    }
  });

  test('no secret of the machine is in any published byte, and nothing was run while it was built', async () => {
    for (const file of portal.files) expect((await readFile(join(portal.out, file))).includes(secret), file).toBe(false);
    expect(existsSync(canary)).toBe(false);
  });
});

function structuredData(html: string): string[] {
  const blocks = DomUtils.findAll(
    ({ name, attribs }) => name === 'script' && attribs.type === 'application/ld+json',
    parseDocument(html).children,
  );
  return blocks.map((block) => DomUtils.textContent(block));
}
