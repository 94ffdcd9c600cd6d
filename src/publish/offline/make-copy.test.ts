import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { IsoDate } from '../../text/date.ts';
import { swap } from '../swap.ts';
import { makeCopy } from './make-copy.ts';

const day: IsoDate = '2026-11-29';
const settings = { name: 'Xã A', site: null, base: '/', oneStopShop: { commonName: 'Một cửa' } } as never;
let parent: string;
const at = (name: string) => join(parent, name);
const standing = () => readFileSync(at('usb/cong/index.html'), 'utf8');
function portal(name: string, words: string): string {
  mkdirSync(at(name));
  writeFileSync(join(at(name), 'index.html'), `<!doctype html><html><head></head><body>${words}</body></html>`);
  return at(name);
}
const copy = () => makeCopy({ portal: at('portal'), built: at('dist'), out: at('usb') }, { settings, day });
beforeEach(async () => {
  parent = mkdtempSync(join(tmpdir(), 'cong-khai-'));
  mkdirSync(at('portal'));
  await swap(portal('moi', 'bản cũ'), at('dist'), { name: 'Xã A', day });
  await copy();
  await swap(portal('moi', 'bản mới'), at('dist'), { name: 'Xã A', day });
});
afterEach(() => rmSync(parent, { recursive: true }));

test('the archive and the folder are of one copy: where the one can not be written, the other stays', async () => {
  const before = readFileSync(at('usb.zip'));
  // A folder in the place of the archive that is being written: as if the disk took no more.
  mkdirSync(at(`usb.zip.${process.pid}.tmp`));
  await expect(copy()).rejects.toThrow();
  expect(readFileSync(at('usb.zip'))).toEqual(before);
  expect(standing()).toContain('bản cũ');
});

test('it leaves nothing beside the folder and the archive', async () => {
  expect(await copy()).toMatchObject({ refused: null });
  expect(standing()).toContain('bản mới');
  expect(readdirSync(parent).sort()).toEqual(['dist', 'portal', 'usb', 'usb.zip']);
});

test('a portal that is built anew meanwhile is not copied by halves', async () => {
  const fresh = portal('moi', 'bản mới hơn');
  const copying = copy();
  // Without waiting: the copy of so small a portal might be done.
  renameSync(at('dist'), at('cu'));
  renameSync(fresh, at('dist'));
  expect((await copying).refused).toMatch(/vừa được dựng lại/);
  expect(standing()).toContain('bản cũ');
  expect(existsSync(at('usb.zip'))).toBe(true);
});
