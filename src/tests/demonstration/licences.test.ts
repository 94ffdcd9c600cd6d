import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, inject, test } from 'vitest';
import { builtFiles } from '../../publish/pages.ts';

const { folder } = inject('demo');
const packages = resolve(import.meta.dirname, '../../../node_modules');
const files = await builtFiles(folder);
const notices = files
  .filter((file) => /^_astro\/giay-phep\.[0-9a-f]{8}\.txt$/.test(file))
  .map((file) => readFileSync(join(folder, file), 'utf8'));
/** `name version (licence)` between two lines, then the text. */
const [, ...parts] = (notices[0] ?? '').split(`${'='.repeat(80)}\n`);
const named = parts.flatMap((part, index) => {
  const [, name, licence] = /^(\S+) \S+ \((.*)\)\n$/.exec(part) ?? [];
  return name && licence ? [{ name, licence, text: parts[index + 1] ?? '' }] : [];
});

/** Whoever adds a line here has read that licence and found that it allows a public portal to pass the part on. */
test('a reader is sent what these packages hold, and nothing of any other', () => {
  expect(notices).toHaveLength(1);
  expect(named.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([
    'congkhai: MIT',
    '@fontsource-variable/source-sans-3: OFL-1.1',
    '@fontsource/lora: OFL-1.1',
    '@fontsource/noto-sans-tai-viet: OFL-1.1',
    'pagefind: MIT',
    'vite: MIT',
  ]);
});

test('the text of each licence goes with it', () => {
  for (const { name, text } of named) expect([name, /Permission is hereby granted/i.test(text)]).toEqual([name, true]);
});

test('every font is a file of a package whose licence is there', () => {
  const known = named.flatMap(({ name }) =>
    name.startsWith('@fontsource')
      ? readdirSync(join(packages, name, 'files')).map((file) => readFileSync(join(packages, name, 'files', file)))
      : [],
  );
  const fonts = files.filter((file) => /\.woff2?$/.test(file));
  expect(fonts.length).toBeGreaterThan(0);
  for (const font of fonts) expect([font, known.some((bytes) => bytes.equals(readFileSync(join(folder, font))))]).toEqual([font, true]);
});
