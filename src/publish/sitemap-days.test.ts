import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { stageDays } from '../portal/staged-days.ts';
import { sitemapDays } from './sitemap-days.ts';

let staged: string;
beforeEach(() => void (staged = mkdtempSync(join(tmpdir(), 'cong-khai-'))));
afterEach(() => rmSync(staged, { recursive: true, force: true }));

test.each(['/', '/cong/'])('below %s a page has the day that is known of it, and any other none', (base) => {
  stageDays(new Map([['/tin-tuc/', '2026-11-20']]), staged);
  const add = sitemapDays(staged, base);
  const line = (path: string) => add({ url: `https://x.example${base}${path}` });
  expect(line('tin-tuc/')).toEqual({ url: `https://x.example${base}tin-tuc/`, lastmod: '2026-11-20' });
  expect(line('lien-he/')).toEqual({ url: `https://x.example${base}lien-he/` });
});
