import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

// A page whose template exports `dataOf` is made anew only when its data has changed: whatever reaches it past that
// function would go stale unseen.

const pages = resolve(import.meta.dirname, '../../pages');

/** What tells of the portal, the day or the disk. */
const sources =
  /\bportal\b|\btoday\b|\bpublicSize\b|\bcurrentSearchData\b|\bguidesEdition\b|\bprocess\b|\bguideHeadings\b|\bphotographsOf\b|\bDate\b/;

/** The code of a template without its imports and without the two functions that may ask. */
function besideData(code: string): string {
  return code
    .replace(/^import [^;]*;$/gm, '')
    .replace(/^\/\/.*$/gm, '')
    .replace(/^export const (?:getStaticPaths|dataOf) = [^]*?;\n(?=\n|---)/gm, '');
}

const told = globSync('**/*.{astro,ts}', { cwd: pages }).filter((file) => readFileSync(resolve(pages, file), 'utf8').includes('dataOf'));

test('a template that says what a page is made from makes it from nothing else', () => {
  const wrong = told.filter((file) => sources.test(besideData(readFileSync(resolve(pages, file), 'utf8'))));
  expect(wrong).toEqual([]);
});

test('what there is one of for every procedure, act and rule, and the heaviest pages, are made anew only when they changed', () => {
  expect(told.sort()).toEqual([
    'niem-yet/[sector]/[...part].astro',
    'niem-yet/[sector]/tat-ca/[...part].astro',
    'niem-yet/thu-tuc/danh-muc/[...part].astro',
    'thu-tuc/[code]/index.html.ts',
    'thu-tuc/[code]/ma-qr.svg.ts',
    'thu-tuc/[procedure].astro',
    'tro-giup/loi/[code].astro',
    'van-ban/[act].astro',
  ]);
});

test('a template that asks the portal beside its data is found', () => {
  const code =
    "import { portal } from 'x';\n\nexport const getStaticPaths = () => portal.acts;\n\nexport const dataOf = () => ({\n  a: portal.b,\n});\n\nconst { a } = dataOf();\n---\n<p>{a}</p>\n";
  expect(sources.test(besideData(code))).toBe(false);
  expect(sources.test(besideData(`${code}<p>{portal.c}</p>\n`))).toBe(true);
});
