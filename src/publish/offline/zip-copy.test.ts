import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { IsoDate } from '../../text/date.ts';
import { refuseZip, zipCopy } from './zip-copy.ts';

const day = '2026-11-29' as IsoDate;
let parent: string;
const at = (name: string) => join(parent, name);
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'cong-khai-'));
  mkdirSync(at('a/cong'), { recursive: true });
  for (const name of ['.congkhai', 'MO.html', 'cong/index.html']) writeFileSync(join(at('a'), name), name);
});
afterEach(() => rmSync(parent, { recursive: true }));

test('everything lies in one folder, without the marker, and has the time of the copy', async () => {
  expect(await zipCopy(at('a'), at('a.zip'), day)).toBe(readFileSync(at('a.zip')).length);
  const { files } = await JSZip.loadAsync(readFileSync(at('a.zip')));
  expect(Object.keys(files)).toEqual(['ban-chep/MO.html', 'ban-chep/cong/index.html']);
  expect(files['ban-chep/MO.html']?.date.toISOString()).toBe('2026-11-29T00:00:00.000Z');
});

test('the same copy has the same bytes', async () => {
  await zipCopy(at('a'), at('1.zip'), day);
  await zipCopy(at('a'), at('2.zip'), day);
  expect(readFileSync(at('1.zip'))).toEqual(readFileSync(at('2.zip')));
});

test('an archive of ours may be written over, nothing else', async () => {
  expect(refuseZip(at('a.zip'))).toBeNull();
  await zipCopy(at('a'), at('a.zip'), day);
  expect(refuseZip(at('a.zip'))).toBeNull();
  writeFileSync(at('khac.zip'), await new JSZip().file('x', 'x').generateAsync({ type: 'nodebuffer' }));
  expect(refuseZip(at('khac.zip'))).toMatch(/không phải bản chép/);
  writeFileSync(at('ngan.zip'), 'x');
  expect(refuseZip(at('ngan.zip'))).toMatch(/không phải bản chép/);
  expect(refuseZip(at('a'))).toMatch(/không phải bản chép/);
});
