import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listFiles } from '../../portal/read-folder.ts';
import { finishEarlier } from './finish-earlier.ts';
import { saveAndDie } from './fixtures/dying-saving.ts';
import { fingerprintOf } from './journal.ts';

const ended = spawnSync(process.execPath, ['-e', '']).pid;

let portal: string;
beforeEach(() => {
  portal = fs.mkdtempSync(join(tmpdir(), 'not-'));
  putOld();
});
afterEach(() => fs.rmSync(portal, { recursive: true }));

function putOld(): void {
  put('data/linh-vuc.csv', 'cũ');
  put('data/don-vi.csv', 'cũ');
}

function put(path: string, text: string): void {
  fs.mkdirSync(dirname(join(portal, path)), { recursive: true });
  fs.writeFileSync(join(portal, path), text);
}
const hidden = () => fs.readdirSync(portal, { recursive: true }).filter((path) => String(path).split('/').at(-1)?.startsWith('.'));
const texts = () => listFiles(portal, '.').map((path) => `${path}: ${fs.readFileSync(join(portal, path), 'utf8')}`);

const before = ['data/don-vi.csv: cũ', 'data/linh-vuc.csv: cũ'];
const after = ['content/thu-tuc/1.000001.md: mới', 'data/don-vi.csv: mới', 'data/linh-vuc.csv: mới'];

const changes = after
  .map((line) => line.split(': '))
  .map(([path = '', text = '']) => ({ path, text, before: path.endsWith('.md') ? null : Buffer.from('cũ') }));

describe('a run that is killed', () => {
  const calls = (() => {
    const folder = fs.mkdtempSync(join(tmpdir(), 'dem-'));
    const made = changes.map((change) => ({ ...change, before: null }));
    const count = saveAndDie(folder, made, Infinity);
    fs.rmSync(folder, { recursive: true });
    return count;
  })();

  test('makes calls to be killed at', () => {
    expect(calls).toBeGreaterThan(20);
  });

  test.each(Array.from({ length: calls }, (_, index) => index + 1))(
    'at call %i leaves all of the old or all of the new texts, once the next run has begun',
    (call) => {
      saveAndDie(portal, changes, call);
      finishEarlier(portal);
      expect([before, after]).toContainEqual(texts());
      expect(hidden()).toEqual([]);
    },
  );

  test('in the middle of its renames is completed, and that is said', () => {
    dieWhileRenaming();
    expect(texts()).not.toEqual(after);
    expect(finishEarlier(portal)).toEqual(['Lượt nhập trước bị ngắt trong lúc ghi. Đã làm nốt: data/don-vi.csv, data/linh-vuc.csv.']);
    expect(texts()).toEqual(after);
  });
});

/** Killed when the first file is in place and the others are not. */
function dieWhileRenaming(): void {
  for (let call = 1; !fs.existsSync(join(portal, 'content/thu-tuc/1.000001.md')); call += 1) {
    if (call > 200) throw new Error('no rename');
    for (const name of fs.readdirSync(portal)) fs.rmSync(join(portal, name), { recursive: true });
    putOld();
    saveAndDie(portal, changes, call);
  }
}

describe('what an earlier run left', () => {
  const step = { path: 'data/linh-vuc.csv', from: 'a', to: 'b', inode: '1' };
  const journal = (owner: number, more: object = {}) =>
    put(`.nhap-${owner}.json`, JSON.stringify({ written: false, steps: [], discard: ['data/linh-vuc.csv'], ...more }));

  test('is cleared when its process has ended, and said', () => {
    journal(ended);
    put(`data/.linh-vuc.csv.${ended}.tmp`, 'nửa');
    expect(finishEarlier(portal)).toEqual(['Lượt nhập trước bị ngắt trước khi ghi: các bảng vẫn như cũ. Đã dọn tập tin tạm của lượt đó.']);
    expect(hidden()).toEqual([]);
    expect(finishEarlier(portal)).toEqual([]);
  });

  test('is left alone while its process lives', () => {
    journal(process.ppid, { host: hostname() });
    put(`data/.linh-vuc.csv.${process.ppid}.tmp`, 'nửa');
    expect(finishEarlier(portal)).toEqual([]);
    expect(hidden()).toHaveLength(2);
  });

  test('is cleared after ten minutes even when the number of its process is in use again', () => {
    journal(process.ppid, { host: hostname() });
    const longAgo = new Date(Date.now() - 11 * 60 * 1000);
    fs.utimesSync(join(portal, `.nhap-${process.ppid}.json`), longAgo, longAgo);
    expect(finishEarlier(portal)).toHaveLength(1);
    expect(hidden()).toEqual([]);
  });

  test('of this very number is left over too: in a container every run has the same', () => {
    journal(process.pid, { host: hostname() });
    expect(finishEarlier(portal)).toHaveLength(1);
  });

  test('does not go over what an editor wrote since', () => {
    dieWhileRenaming();
    put('data/linh-vuc.csv', 'của biên tập');
    expect(finishEarlier(portal)[1]).toBe(
      'Giữ nguyên data/linh-vuc.csv: tập tin đã được sửa sau đó, hoặc bản tạm không còn. Hãy nhập lại các tập tin của lượt trước.',
    );
    expect(texts()).toContain('data/linh-vuc.csv: của biên tập');
    expect(hidden()).toEqual([]);
  });

  test('cannot be planted by a commit: the temporary file has another number on this disk', () => {
    const planted = { ...step, from: fingerprintOf(Buffer.from('cũ')), to: fingerprintOf(Buffer.from('độc')) };
    journal(ended, { host: 'may-cua-ke-xau', written: true, steps: [planted], discard: [] });
    put(`data/.linh-vuc.csv.${ended}.tmp`, 'độc');
    const longAgo = new Date(Date.now() - 11 * 60 * 1000);
    fs.utimesSync(join(portal, `.nhap-${ended}.json`), longAgo, longAgo);
    finishEarlier(portal);
    expect(texts()).toEqual(before);
  });

  test.each(['../ngoai.csv', 'data/../../ngoai.csv', '/etc/ngoai.csv', 'data/.git/x.csv', 'data\\..\\x.csv', 'package.json'])(
    'a journal that names «%s» is not obeyed',
    (path) => {
      journal(ended, { written: true, steps: [{ ...step, path, to: null }], discard: [path] });
      put('package.json', '{}');
      finishEarlier(portal);
      expect(texts()).toEqual([...before, 'package.json: {}']);
    },
  );

  test('is not looked for behind a link', () => {
    const elsewhere = fs.mkdtempSync(join(tmpdir(), 'ngoai-'));
    fs.writeFileSync(join(elsewhere, `.x.csv.${ended}.tmp`), 'của người khác');
    fs.symlinkSync(elsewhere, join(portal, 'data/lien-ket'));
    journal(ended, { discard: ['data/lien-ket/x.csv'] });
    finishEarlier(portal);
    expect(fs.readdirSync(elsewhere)).toHaveLength(1);
    fs.rmSync(elsewhere, { recursive: true });
  });
});
