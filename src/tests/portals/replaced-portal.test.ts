import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkPortal } from '../../checks/check-portal.ts';
import { lostSince } from '../../publish/lost-since.ts';
import { publish } from '../../publish/publish.ts';
import { buildPortal, type BuiltPortal } from '../tiny-portal.ts';

// A portal that was built once; then an editor renames an article, and it is built again into the same folder.
let portal: BuiltPortal;
beforeAll(async () => {
  portal = await buildPortal('minimal');
  const news = join(portal.folder, 'content/tin-tuc');
  await rename(join(news, 'mo-cua-sang-thu-bay.mdx'), join(news, 'mot-cua-sang-thu-bay.mdx'));
});
afterAll(() => portal.remove());

async function lost(): Promise<string[]> {
  const { site } = await checkPortal(portal.folder);
  return site ? (await lostSince(portal.out, site)).map(({ message }) => message) : [];
}
async function withChange(file: string, change: (text: string) => string, look: () => Promise<void>): Promise<void> {
  const before = await readFile(file, 'utf8');
  await writeFile(file, change(before));
  await look();
  await writeFile(file, before);
}
const message = 'Bản đang có trong thư mục đích có địa chỉ «/tin-tuc/mo-cua-sang-thu-bay/», bản dựng lần này không còn.';

test('what the portal in that folder has and the new one lacks is told', async () => {
  expect(await lost()).toEqual([message]);
});

test('nothing is told of a folder that holds the portal of another office', async () => {
  await withChange(
    join(portal.folder, 'data/cong.yaml'),
    (text) => text.replace(/^ten: .*/, 'ten: Ủy ban nhân dân xã Khác'),
    async () => {
      expect(await lost()).toEqual([]);
    },
  );
});

test('nothing is told of a folder that is not ours, or that nobody can read', async () => {
  await withChange(
    join(portal.out, 'index.html'),
    () => '<title>x</title>',
    async () => expect(await lost()).toEqual([]),
  );
  await rename(join(portal.out, '.congkhai'), join(portal.out, 'khac'));
  expect(await lost()).toEqual([]);
  await rename(join(portal.out, 'khac'), join(portal.out, '.congkhai'));
});

test('a row that leads on from the old address ends it', async () => {
  const moves = join(portal.folder, 'data/chuyen-huong.csv');
  await writeFile(moves, 'Địa chỉ cũ,Địa chỉ mới\n/tin-tuc/mo-cua-sang-thu-bay/,/tin-tuc/mot-cua-sang-thu-bay/\n');
  expect(await lost()).toEqual([]);
  await rm(moves);
});

test('the build tells it as a warning, with the row that mends it, and publishes; the next one has nothing to tell', async () => {
  const { published, issues } = await publish(portal.folder, portal.out);
  const told = issues.filter(({ code }) => code === 'dia-chi-mat');
  expect([published, told.map(({ severity, message: said }) => [severity, said])]).toEqual([true, [['warning', message]]]);
  expect(told[0]?.hint).toContain('«/tin-tuc/mo-cua-sang-thu-bay/,/tin-tuc/mot-cua-sang-thu-bay/»');
  expect(await lost()).toEqual([]);
});
