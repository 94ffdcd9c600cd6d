import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyStyleSheet } from './copy-styles.ts';
import { pageScript, readerScript } from './plain-script.ts';

let folder: string;
const at = (name: string) => join(folder, '_astro', name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cong-khai-'));
  mkdirSync(join(folder, '_astro'));
  writeFileSync(at('shared.js'), 'said.push(`shared`);export const name=`shared`;');
  writeFileSync(at('a.js'), 'import{name}from"./shared.js";said.push(`a `+name);globalThis.ask=()=>import(`./late.js`);');
  writeFileSync(at('b.js'), 'import"./shared.js";const a=1;said.push(`b`+a);globalThis.one=a;');
  writeFileSync(at('late.js'), 'said.push(`late`);export const open=()=>`opened`;');
  writeFileSync(at('x.woff2'), 'font');
});
afterAll(() => rmSync(folder, { recursive: true }));

test('modules of a page run once, in their order, and what is asked for later waits', async () => {
  const script = await pageScript([at('a.js'), at('b.js')]);
  const said: string[] = [];
  const page: Record<string, unknown> = { said };
  runInNewContext(script, page);
  expect(said).toEqual(['shared', 'a shared', 'b1']);
  const late = await (page.ask as () => Promise<{ open: () => string }>)();
  expect([late.open(), said.at(-1)]).toEqual(['opened', 'late']);
  expect(script).not.toMatch(/^ {0,8}(?:import|export)\b/m);
});

test('the reader is a plain script that knows the portal', async () => {
  const script = await readerScript('/cong/', [['mau/con.pdf', 'tep/con-1.pdf']]);
  expect(script).toContain('/cong/');
  expect(script).toContain('tep/con-1.pdf');
  expect(script).not.toMatch(/copyBase|copyMoved|\bexport\b/);
});

test('a style sheet has its fonts inside and leads to its pictures', () => {
  const ways = { base: '/cong/', site: null, moved: new Map(), places: new Map([['_astro/band.svg', '_astro/band.svg']]) };
  const css =
    '@font-face{src:url(/cong/_astro/x.woff2) format("woff2")}a{background:url("/cong/_astro/band.svg")}b{background:url(data:image/png;base64,AA)}';
  expect(copyStyleSheet(css, { folder, file: '_astro/a.css', ways })).toBe(
    '@font-face{src:url(data:font/woff2;base64,Zm9udA==) format("woff2")}a{background:url("band.svg")}b{background:url(data:image/png;base64,AA)}',
  );
});
