import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isBuiltFrom } from './is-built-from.ts';

let built: string;
beforeEach(() => void (built = mkdtempSync(join(tmpdir(), 'cong-khai-'))));
afterEach(() => rmSync(built, { recursive: true }));

test('a built portal is known by its name and its base path', () => {
  expect(isBuiltFrom({ name: 'Xã "A" & B', base: '/' }, built)).toBe(false);
  writeFileSync(
    join(built, 'index.html'),
    '<head><meta property="og:site_name" content="Xã &#34;A&#34; &#38; B"><link rel="stylesheet" href="/cong/_astro/a.css"></head>',
  );
  expect(isBuiltFrom({ name: 'Xã "A" & B', base: '/cong/' }, built)).toBe(true);
  expect(isBuiltFrom({ name: 'Xã B', base: '/cong/' }, built)).toBe(false);
  expect(isBuiltFrom({ name: 'Xã "A" & B', base: '/' }, built)).toBe(false);
});
