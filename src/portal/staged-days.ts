import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate } from '../text/date.ts';

/** The day on which each page last changed, by its address, as far as that is known. */
export type PageDays = ReadonlyMap<string, IsoDate>;

// The sitemap is written when no page is being made any more: what the tables know is handed over beside the portal.
const daysFile = 'ngay-doi.json';

export function stageDays(days: PageDays, staged: string): void {
  writeFileSync(join(staged, daysFile), JSON.stringify([...days]));
}

export function readStagedDays(staged: string): PageDays {
  return new Map(JSON.parse(readFileSync(join(staged, daysFile), 'utf8')) as [string, IsoDate][]);
}
