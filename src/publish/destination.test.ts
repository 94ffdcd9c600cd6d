import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { marker, refuseDestination } from './destination.ts';

const project = resolve(import.meta.dirname, '../..');
let parent: string;
let portal: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'cong-khai-'));
  portal = folderWith('cong-xa', 'data/cong.yaml');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

function folderWith(name: string, ...files: string[]): string {
  const folder = join(parent, name);
  mkdirSync(folder, { recursive: true });
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), 'x');
  }
  return folder;
}

describe('a portal may be built into', () => {
  test('a folder that is not there yet, however deep', () => expect(refuseDestination(portal, join(parent, 'a/b/dist'))).toBeNull());
  test('an empty folder', () => expect(refuseDestination(portal, folderWith('dist'))).toBeNull());
  test('a folder that carries our marker', () => expect(refuseDestination(portal, folderWith('dist', marker, 'index.html'))).toBeNull());
  test('such a folder behind a link', () => {
    symlinkSync(folderWith('that', marker), join(parent, 'dist'));
    expect(refuseDestination(portal, join(parent, 'dist'))).toBeNull();
  });
  test('dist/ beside the demonstration', () => expect(refuseDestination(project, join(project, 'dist-khac'))).toBeNull());
  test('a folder whose name begins as the portal’s does', () => expect(refuseDestination(portal, `${portal}-dist`)).toBeNull());
});

describe('a portal is not built into', () => {
  test.each([
    ['itself', () => portal],
    ['itself, by another name', () => join(portal, 'data', '..')],
    ['the folder around it', () => parent],
    ['a folder far above it', () => '/'],
    ['its tables', () => join(portal, 'data')],
    ['a new folder inside it', () => join(portal, 'dist')],
    ['a folder with another site in it', () => folderWith('site', 'index.html')],
    ['a folder with nothing but a hidden file in it', () => folderWith('site', '.git/config')],
    ['a file', () => join(folderWith('x', 'tep'), 'tep')],
    ['the project', () => project],
    ['the templates', () => join(project, 'src', 'moi')],
    ['the folder around the project', () => dirname(project)],
  ])('%s', (_what, out) => {
    const before = readdirSync(parent, { recursive: true }).length;
    expect(refuseDestination(portal, out())).toMatch(/\.$/);
    expect(readdirSync(parent, { recursive: true }).length).toBeGreaterThanOrEqual(before);
    expect(existsSync(join(portal, 'data/cong.yaml'))).toBe(true);
  });

  test('the demonstration’s own tables, texts and files', () => {
    for (const folder of ['data', 'content/moi', 'public/moi', 'src/moi', 'node_modules/moi'])
      expect(refuseDestination(project, join(project, folder))).toMatch(/nằm trong một thư mục của phần mềm/);
  });

  test('its own folder behind a link, from either side', () => {
    symlinkSync(portal, join(parent, 'dist'));
    expect(refuseDestination(portal, join(parent, 'dist'))).toMatch(/chính là thư mục cổng/);
    expect(refuseDestination(join(parent, 'dist'), join(portal, 'dist'))).toMatch(/nằm trong thư mục cổng/);
  });

  test('a link that leads nowhere, which would be replaced: a stick that is not plugged in', () => {
    symlinkSync(join(parent, 'usb/ban-chep'), join(parent, 'dist'));
    expect(refuseDestination(portal, join(parent, 'dist'))).toMatch(/liên kết tới nơi chưa có/);
  });

  test('a folder whose marker is a link or a folder', () => {
    const out = folderWith('dist', 'index.html');
    symlinkSync('/etc/hostname', join(out, marker));
    expect(refuseDestination(portal, out)).toMatch(/không do Công Khai dựng/);
    expect(refuseDestination(portal, folderWith('khac', `${marker}/x`))).toMatch(/không do Công Khai dựng/);
  });
});

test.runIf(existsSync('/dev/shm'))('a disk that is mounted there is refused with a way out', () => {
  expect(refuseDestination(portal, '/dev/shm')).toMatch(/gốc của một ổ đĩa được gắn vào.*\/dev\/shm\/cong/);
});
