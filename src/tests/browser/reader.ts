import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';

/** A page that remembers everything that a quiet portal never does. */
export interface Reader {
  page: Page;
  context: BrowserContext;
  /** Console errors, refused resources, failed requests, dialogs, uncaught exceptions. */
  complaints: string[];
  /** Addresses that were requested. */
  requests: string[];
  close: () => Promise<void>;
}

/** Opens a window of its own, with nothing kept from another. */
export async function openReader(browser: Browser, options: BrowserContextOptions = {}): Promise<Reader> {
  const context = await browser.newContext({
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  const page = await context.newPage();
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  page.on('dialog', (dialog) => {
    complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    if (reason !== 'net::ERR_ABORTED') complaints.push(`${reason}: ${request.url()}`); // aborted: the reader went on
  });
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
  });
  return { page, context, complaints, requests, close: () => context.close() };
}

/** How far a page can be scrolled sideways, in CSS pixels; 0 is right. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
