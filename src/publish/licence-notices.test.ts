import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { licenceNotices } from './licence-notices.ts';

const root = mkdtempSync(join(tmpdir(), 'cong-khai-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

function makePackage(name: string, files: Record<string, string>): string {
  const folder = join(root, name);
  for (const [path, content] of Object.entries({ 'package.json': JSON.stringify({ name, version: '1.0.0', license: 'MIT' }), ...files })) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

const own = makePackage('tu-viet', { LICENSE: 'Văn bản của mình\n' });

test('our own comes first, then each package in the order of names, with its version, its licence and the whole text', () => {
  const notices = licenceNotices(own, [
    makePackage('mot', { LICENSE: 'Văn bản một\n' }),
    makePackage('hai', { 'licence.md': 'Văn bản hai\n' }),
  ]);
  const parts = ['\ntu-viet 1.0.0 (MIT)\n', 'Văn bản của mình', '\nhai 1.0.0 (MIT)\n', 'Văn bản hai', '\nmot 1.0.0 (MIT)\n', 'Văn bản một'];
  const places = parts.map((part) => notices.indexOf(part));
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(places).not.toContain(-1);
});

test('a text in a folder of its own is found', () => {
  expect(licenceNotices(own, [makePackage('ba', { 'LICENSE/LICENSE': 'Văn bản ba' })])).toContain('Văn bản ba');
});

test('what a bundler is made from, and does not send, is left out', () => {
  const notices = licenceNotices(own, [
    makePackage('bon', { 'LICENSE.md': 'Văn bản bốn\n\n# Licenses of bundled dependencies\nVăn bản khác' }),
  ]);
  expect(notices).toContain('Văn bản bốn');
  expect(notices).not.toContain('Văn bản khác');
});

test('a package without a text is named all the same', () => {
  expect(licenceNotices(own, [makePackage('nam', {})])).toContain('nam 1.0.0 (MIT)');
});
