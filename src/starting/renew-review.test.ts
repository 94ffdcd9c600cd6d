import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { renewReview } from './renew-review.ts';
import { sayRenewed } from './say-renewed.ts';

let portal: string;
beforeEach(() => void (portal = mkdtempSync(join(tmpdir(), 'duyet-'))));
afterEach(() => rmSync(portal, { recursive: true }));

const put = (path: string, text: string) => {
  mkdirSync(join(portal, dirname(path)), { recursive: true });
  writeFileSync(join(portal, path), text);
};
const textAt = (path: string) => readFileSync(join(portal, path), 'utf8');
const renew = (texts: Record<string, string>, replace = false) =>
  Object.fromEntries(renewReview(portal, new Map(Object.entries(texts)), replace).map(({ path, fate }) => [path, fate]));

const [flow, form] = ['.github/workflows/cong.yml', '.gitlab-ci.yml'];

test('what is not there is written, what nobody touched is brought up to date', () => {
  expect(renew({ [flow]: 'một\n', [form]: 'hai\n' })).toEqual({ [flow]: 'new', [form]: 'new' });
  expect(renew({ [flow]: 'một mới\n', [form]: 'hai\n' })).toEqual({ [flow]: 'renewed', [form]: 'same' });
  expect(textAt(flow)).toBe('một mới\n');
});

test('what a person changed, took away or had before stays, and is said', () => {
  put('.gitlab/issue_templates/bao-sai-sot.md', 'của tôi\n');
  const texts = { [flow]: 'một\n', [form]: 'hai\n' };
  renew(texts);
  put(flow, 'một, sửa tay\n');
  rmSync(join(portal, form));
  const next = { [flow]: 'một mới\n', [form]: 'hai mới\n', '.gitlab/issue_templates/bao-sai-sot.md': 'mẫu\n' };
  const files = renewReview(portal, new Map(Object.entries(next)), false);
  expect(files.map(({ fate }) => fate)).toEqual(['changed', 'removed', 'changed']);
  expect([textAt(flow), textAt('.gitlab/issue_templates/bao-sai-sot.md')]).toEqual(['một, sửa tay\n', 'của tôi\n']);
  expect(sayRenewed(files)).toContain(`${flow}: giữ nguyên, vì đã được sửa tay`);
  expect(sayRenewed(files)).toContain(`${form}: không viết lại, vì bạn đã xóa`);
  renew(next, true);
  expect([textAt(flow), textAt(form)]).toEqual(['một mới\n', 'hai mới\n']);
  expect(renew(next)).toEqual(Object.fromEntries(Object.keys(next).map((path) => [path, 'same'])));
});

test('line ends of Windows are no change of a person’s', () => {
  renew({ [flow]: 'một\nhai\n' });
  put(flow, 'một\r\nhai\r\n');
  expect(renew({ [flow]: 'mới\n' })).toEqual({ [flow]: 'renewed' });
});

test('a memory that nobody can read is no memory', () => {
  renew({ [flow]: 'một\n' });
  put('.viec-tu-dong.json', '{');
  expect(renew({ [flow]: 'mới\n' })).toEqual({ [flow]: 'changed' });
});

test('a link is never written through', () => {
  const other = mkdtempSync(join(tmpdir(), 'khac-'));
  symlinkSync(other, join(portal, '.github'));
  expect(() => renew({ [flow]: 'một\n' })).toThrow('liên kết');
  rmSync(other, { recursive: true });
});
