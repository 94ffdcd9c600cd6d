import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { startChromium } from '../../chromium/chromium.ts';
import { openReader, type Reader } from './reader.ts';

const { url } = inject('demo');
const address = `${url}thu-tuc/1.001193-dang-ky-khai-sinh/`;
let browser: Browser;
let reader: Reader;
beforeAll(async () => void (browser = await startChromium()));
afterAll(() => browser.close());
afterEach(() => reader.close());

/** What the stand-in for the browser's voices keeps. */
interface Voices {
  said: { text: string; lang: string; voice: { lang: string } | null; dispatchEvent: (event: Event) => boolean }[];
  cancelled: number;
  /** Voices come late. */
  come: (langs: string[]) => void;
}

/** Opens the page in a browser with these voices: no machine of tests has one of its own. */
async function open(langs: string[], options: BrowserContextOptions = {}): Promise<void> {
  reader = await openReader(browser, options);
  await reader.page.addInitScript((known) => {
    let voices = known.map((lang) => ({ lang }));
    const speech = {
      onvoiceschanged: null as (() => void) | null,
      getVoices: () => voices,
      speak: (one: Voices['said'][number]) => void kept.said.push(one),
      cancel: () => void kept.cancelled++,
    };
    const kept: Voices = {
      said: [],
      cancelled: 0,
      come: (late) => {
        voices = late.map((lang) => ({ lang }));
        speech.onvoiceschanged?.();
      },
    };
    class Utterance extends EventTarget {
      text: string;
      constructor(text: string) {
        super();
        this.text = text;
      }
    }
    Object.defineProperty(window, 'speechSynthesis', { value: speech });
    Object.assign(window, { voices: kept, SpeechSynthesisUtterance: Utterance });
  }, langs);
  await reader.page.goto(address, { waitUntil: 'networkidle' });
}

const button = () => reader.page.getByRole('button', { name: /^(?:Nghe trang này|Dừng đọc)$/ });
const said = () => reader.page.evaluate(() => (window as unknown as { voices: Voices }).voices.said.map(({ text }) => text));
const endLast = () =>
  reader.page.evaluate(() => (window as unknown as { voices: Voices }).voices.said.at(-1)?.dispatchEvent(new Event('end')));
/** Presses it, and waits for what is fetched then. */
const begin = async () => {
  await button().click();
  await expect.poll(() => button().innerText()).toBe('Dừng đọc');
};
const fetched = () => reader.requests.filter((request) => /\/listen\./.test(request));

describe('where the browser has a Vietnamese voice', () => {
  test('it reads the name, the answers and the steps, all of it in words', async () => {
    await open(['en-US', 'vi-VN']);
    await begin();
    const texts = await said();
    expect(texts[0]).toBe(`${await reader.page.locator('h1').innerText()}.`);
    for (const question of await reader.page.locator('article > dl dt').allInnerTexts())
      expect(
        texts.filter((text) => text.startsWith(`${question}: `)),
        question,
      ).toHaveLength(1);
    const steps = await reader.page.locator('#cac-buoc ~ ol > li').count();
    expect(texts.filter((text) => text.startsWith('Bước '))).toHaveLength(steps);
    expect(steps).toBeGreaterThan(1);
    expect(texts.filter((text) => /\d/.test(text) || text.trim() === '')).toEqual([]);
    expect(texts.join(' ')).toMatch(/ngày làm việc|Trong ngày/);
    expect(reader.complaints).toEqual([]);
  });

  test('it reads with that voice, and none that came first', async () => {
    await open(['en-US', 'vi-VN']);
    await begin();
    const [first] = await reader.page.evaluate(() =>
      (window as unknown as { voices: Voices }).voices.said.map(({ lang, voice }) => [lang, voice?.lang]),
    );
    expect(first).toEqual(['vi-VN', 'vi-VN']);
  });

  test('it is stopped by the same button, and says when it is done', async () => {
    await open(['vi-VN']);
    await begin();
    await button().click();
    expect(await button().innerText()).toBe('Nghe trang này');
    expect(await reader.page.evaluate(() => (window as unknown as { voices: Voices }).voices.cancelled)).toBe(1);
    await endLast();
    await button().click();
    expect(await button().innerText()).toBe('Dừng đọc');
    await endLast();
    expect(await button().innerText()).toBe('Nghe trang này');
  });

  test('the end of a reading that was stopped does not end the next', async () => {
    await open(['vi-VN']);
    await begin();
    const first = (await said()).length;
    await button().click();
    await button().click();
    await reader.page.evaluate(
      (at) => (window as unknown as { voices: Voices }).voices.said[at - 1]?.dispatchEvent(new Event('error')),
      first,
    );
    expect(await button().innerText()).toBe('Dừng đọc');
  });

  test('it works by keyboard, at 320 px', async () => {
    await open(['vi-VN'], { viewport: { width: 320, height: 640 } });
    await button().focus();
    await reader.page.keyboard.press('Enter');
    await expect.poll(async () => (await said()).length).toBeGreaterThan(5);
    expect(await reader.page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test('that comes late, the button comes with it, once', async () => {
    await open([]);
    expect([await button().count(), fetched().length]).toEqual([0, 0]);
    await reader.page.evaluate(() => (window as unknown as { voices: Voices }).voices.come(['vi']));
    await button().waitFor();
    await reader.page.evaluate(() => (window as unknown as { voices: Voices }).voices.come(['vi', 'vi-VN']));
    expect([await button().count(), fetched().length]).toEqual([1, 0]);
    await begin();
    expect(fetched()).toHaveLength(1);
  });

  test('it is no part of a printed sheet', async () => {
    await open(['vi-VN']);
    await reader.page.emulateMedia({ media: 'print' });
    expect(await button().isVisible()).toBe(false);
  });
});

describe('nothing is offered, and nothing is fetched,', () => {
  test.each([[['en-US', 'th-TH']], [[]]])('where the voices are %j', async (langs) => {
    await open(langs);
    expect([await button().count(), fetched().length]).toEqual([0, 0]);
    expect(reader.requests.length).toBeLessThanOrEqual(9); // with its icon
  });

  test('without JavaScript', async () => {
    await open(['vi-VN'], { javaScriptEnabled: false });
    expect(await button().count()).toBe(0);
  });

  test('in a browser that cannot speak', async () => {
    reader = await openReader(browser);
    await reader.page.addInitScript(() => Object.defineProperty(window, 'speechSynthesis', { value: undefined }));
    await reader.page.goto(address, { waitUntil: 'networkidle' });
    expect([await button().count(), fetched().length, reader.complaints]).toEqual([0, 0, []]);
  });
});
