import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { installedPackage, shippedPackages } from './shipped-packages.ts';

const root = mkdtempSync(join(tmpdir(), 'cong-khai-'));
mkdirSync(join(root, 'node_modules/vite'), { recursive: true });
writeFileSync(join(root, 'node_modules/vite/package.json'), '{}');
afterAll(() => rmSync(root, { recursive: true, force: true }));
const inModules = (name: string) => join(root, 'node_modules', name);

test('a font comes from the package that it lies in, whichever bundle names it', () => {
  const font = {
    type: 'asset',
    originalFileNames: ['node_modules/@fontsource/lora/files/a.woff2', 'node_modules/@fontsource/lora/files/a.woff2'],
  } as const;
  expect(shippedPackages([font], false, root)).toEqual([inModules('@fontsource/lora')]);
});

test('a script of a bundle for browsers comes from every package in it, the innermost one where they are nested', () => {
  const chunk = {
    type: 'chunk',
    moduleIds: [
      `${root}/src/a.ts`,
      `${root}/node_modules/b/index.js`,
      `${root}/node_modules/b/node_modules/@c/d/index.js`,
      `\0${root}/node_modules/e/x.cjs?commonjs-module`,
    ],
  } as const;
  expect(shippedPackages([chunk], true, root)).toEqual([inModules('b'), inModules('b/node_modules/@c/d'), inModules('e')]);
});

test('of a bundle that only builds pages, style sheets alone reach a reader', () => {
  const chunk = {
    type: 'chunk',
    moduleIds: [`${root}/node_modules/astro/dist/render.js`, `${root}/node_modules/b/look.css?inline`],
  } as const;
  expect(shippedPackages([chunk], false, root)).toEqual([inModules('b')]);
});

test('code that the bundler adds by itself is the bundler’s', () => {
  const chunk = { type: 'chunk', moduleIds: ['\0vite/preload-helper.js', '\0nothing-we-know/x.js', `${root}/src/a.ts`] } as const;
  expect(shippedPackages([chunk], true, root)).toEqual([inModules('vite')]);
});

test('a bundler that works in a folder below takes from packages above it', () => {
  const below = join(root, '.build/dung-1');
  const font = { type: 'asset', originalFileNames: ['../../node_modules/@fontsource/lora/files/a.woff2'] } as const;
  const chunk = { type: 'chunk', moduleIds: ['\0vite/preload-helper.js'] } as const;
  expect(shippedPackages([font, chunk], true, below)).toEqual([inModules('@fontsource/lora'), inModules('vite')]);
  expect(installedPackage('khong-co-goi-nay', below)).toBeNull();
});

test('our own files and the pictures of a portal are nobody else’s', () => {
  expect(
    shippedPackages([{ type: 'asset', originalFileNames: ['src/assets/band.svg', '../cong-xa/content/anh.jpg'] }], true, root),
  ).toEqual([]);
});
