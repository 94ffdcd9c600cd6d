import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { dayInVietNam } from '../text/date.ts';
import { fixToday, readDay, today } from './clock.ts';
import { listFiles } from './read-folder.ts';

const before = process.env.CONGKHAI_AT;
beforeEach(() => void delete process.env.CONGKHAI_AT);
afterEach(() => {
  if (before === undefined) delete process.env.CONGKHAI_AT;
  else process.env.CONGKHAI_AT = before;
});

test('nobody said which day it is: it is today in Viet Nam', () => {
  const earliest = dayInVietNam(new Date());
  const day = today();
  expect([earliest, dayInVietNam(new Date())]).toContain(day); // midnight may pass between the two
});

test('a stopped clock says the same day again and again', () => {
  fixToday('2031-02-28');
  expect(today()).toBe('2031-02-28');
});

test.each(['hôm nay', '24/11/2026', '2026-02-30', '2026-11-24T00:00', '2026-1-1'])('%s is no day for the clock', (text) => {
  expect(readDay(text)).toBeNull();
  process.env.CONGKHAI_AT = text;
  expect(() => today()).toThrow(`CONGKHAI_AT phải là một ngày có thật, viết như 2026-11-24; đang là «${text}».`);
});

test('an empty variable is as good as none', () => {
  process.env.CONGKHAI_AT = '';
  expect(today()).toMatch(/^\d{4}-\d{2}-\d{2}$/);
});

const root = resolve(import.meta.dirname, '../..');
// The import writes tables and publishes nothing; it asks the clock how old an unfinished saving is.
const published = listFiles(root, 'src').filter(
  (file) => /\.(ts|astro)$/.test(file) && !/\.test\.ts$|^src\/(tests|importing)\//.test(file),
);

// On which day a sheet is printed, a dossier is filed, a page is kept: the reader's own machine knows.
const ofReaders = ['keep-page.ts', 'my-day.ts', 'print-sheet.ts'].map((file) => `src/components/procedure/${file}`);
test.each([
  ['asks the clock of the machine', /new Date\(\)|Date\.now\(/, [...ofReaders, 'src/portal/clock.ts']],
  ['writes in the language of the machine', /\.localeCompare\([^,()]*\)|\.toLocale\w+\(\)|Intl\.\w+\(\s*(\)|\{|undefined)/, []],
  ['tells time where the machine stands', /\.get(FullYear|Month|Date|Day|Hours|Minutes|Seconds|TimezoneOffset)\(/, []],
])('nothing that is published %s', (_what, sign, allowed) => {
  expect(published.length).toBeGreaterThan(100);
  expect(published.filter((file) => sign.test(readFileSync(join(root, file), 'utf8')))).toEqual(allowed);
});
