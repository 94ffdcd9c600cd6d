import { appendFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { checkPortal } from '../../checks/check-portal.ts';
import { startChromium } from '../../chromium/chromium.ts';
import { serve, type Serving } from '../../publish/serve.ts';
import { openReader, type Reader } from '../browser/reader.ts';
import { standInForGithub } from '../github-stand-in.ts';
import { buildPortal, type BuiltPortal } from '../tiny-portal.ts';

const repository = 'kho-ma:\n  dia-chi: https://github.com/bansang/cong\n  loai: github\n';
const article = 'content/tin-tuc/quay-moi.mdx';
let portal: BuiltPortal;
let serving: Serving;
let browser: Browser;
beforeAll(async () => {
  portal = await buildPortal('under-a-base-path', (folder) =>
    appendFile(join(folder, 'data/cong.yaml'), `${repository}  bien-tap: true\n`),
  );
  [serving, browser] = await Promise.all([serve(portal.out, '/cong/'), startChromium()]);
});
afterAll(async () => {
  await Promise.all([browser.close(), serving.close(), portal.remove()]);
});

test('a portal that does not ask for the editing page has no file of it', async () => {
  const other = await buildPortal('under-a-base-path', (folder) => appendFile(join(folder, 'data/cong.yaml'), repository));
  expect(other.files.filter((file) => /bien-tap|sveltia/.test(file))).toEqual([]);
  await other.remove();
});

test('it is found neither by search engines, nor by the search, nor from another page', async () => {
  expect(await portal.read('bien-tap/index.html')).toContain('<meta name="robots" content="noindex">');
  for (const file of portal.files.filter((name) => /\.(html|xml)$/.test(name) && !name.startsWith('bien-tap/')))
    expect([file, (await portal.read(file)).includes('bien-tap')]).toEqual([file, false]);
});

test('it opens in Vietnamese with a token alone to sign in, and no other host is asked', async () => {
  const reader = await openEditor();
  await reader.page.getByRole('button', { name: /mã truy cập/ }).waitFor();
  expect(await reader.page.locator('body').innerText()).toContain('Biên tập cổng Huyện Bản Sáng');
  expect(await reader.page.locator('main h1').count()).toBeLessThan(2);
  expect(reader.answered).toEqual([]);
  await reader.close();
});

test('an article that is edited there differs in what was edited, and passes the checks', async () => {
  const before = await readFile(join(portal.folder, article), 'utf8');
  const reader = await openEditor({ name: 'test-repo' });
  await keepInBrowser(reader.page, before);
  await reader.page.reload();
  await reader.page.getByRole('button', { name: /kho mã nguồn thử nghiệm/ }).click();
  await reader.page.goto(`${serving.url}bien-tap/#/collections/tin-tuc/entries/quay-moi`);
  const summary = reader.page.locator('textarea').first();
  await summary.fill('Quầy mới ở nhà văn hóa mở từ thứ Hai.');
  await reader.page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect.poll(() => keptInBrowser(reader.page), { timeout: 10_000 }).not.toBe(before);
  const after = await keptInBrowser(reader.page);
  expect(after).toContain('sapo: Quầy mới ở nhà văn hóa mở từ thứ Hai.');
  expect(bodyOf(after)).toBe(bodyOf(before));
  await writeFile(join(portal.folder, article), after);
  expect((await checkPortal(portal.folder)).issues.filter(({ place }) => place.file === article)).toEqual([]);
  await reader.close();
});

test('what is saved goes to a branch of its own and asks to be merged; the main branch is not written', async () => {
  const before = await readFile(join(portal.folder, article), 'utf8');
  const reader = await openReader(browser);
  const asked = await standInForGithub(reader.page, { [article]: before });
  await reader.page.goto(`${serving.url}bien-tap/`);
  await reader.page.getByRole('button', { name: 'Đăng nhập bằng mã truy cập' }).click();
  await reader.page.getByRole('textbox').last().fill('github_pat_thu');
  await reader.page.getByRole('button', { name: 'Đăng nhập', exact: true }).click();
  await reader.page.getByText('Tạo mới', { exact: true }).waitFor();
  await reader.page.goto(`${serving.url}bien-tap/#/collections/tin-tuc/entries/quay-moi`);
  await reader.page.locator('textarea').first().fill('Quầy mới mở từ thứ Ba.');
  await reader.page.getByRole('button', { name: 'Lưu', exact: true }).click();
  await expect.poll(() => asked.requests, { timeout: 10_000 }).toEqual([{ head: 'cms/tin-tuc/quay-moi', base: 'main' }]);
  expect(asked.branches).toEqual(['refs/heads/cms/tin-tuc/quay-moi']);
  expect(asked.commits.map(({ branch, files }) => [branch, Object.keys(files)])).toEqual([['cms/tin-tuc/quay-moi', [article]]]);
  expect(bodyOf(asked.commits[0]?.files[article] ?? '')).toBe(bodyOf(before));
  await reader.close();
});

const bodyOf = (text: string) => text.split('\n---\n').slice(1).join('\n---\n');

/** Opens the page where every other host is out of reach. @param backend in place of the forge */
async function openEditor(backend?: object): Promise<Reader & { answered: string[] }> {
  const reader = await openReader(browser);
  const answered: string[] = [];
  reader.page.on('response', (response) => {
    if (!/^(blob|data):/.test(response.url()) && !response.url().startsWith(serving.url)) answered.push(response.url());
  });
  if (backend)
    await reader.page.route('**/cau-hinh.json', async (route) => {
      const configuration = (await (await route.fetch()).json()) as object;
      await route.fulfill({ json: { ...configuration, backend, publish_mode: 'simple' } });
    });
  await reader.page.goto(`${serving.url}bien-tap/`);
  return { ...reader, answered };
}

/** The folder in which the editor's trial repository keeps an article inside the browser. */
const openFolder = `(await ['sveltia-cms-test', 'content', 'tin-tuc'].reduce(async (above, name) => (await above).getDirectoryHandle(name, { create: true }), navigator.storage.getDirectory()))`;

async function keepInBrowser(page: Page, text: string): Promise<void> {
  const write = `const file = await (await ${openFolder}.getFileHandle('quay-moi.mdx', { create: true })).createWritable(); await file.write(${JSON.stringify(text)}); await file.close();`;
  await page.evaluate(`(async () => { ${write} })()`);
}

function keptInBrowser(page: Page): Promise<string> {
  return page.evaluate(`(async () => (await (await ${openFolder}.getFileHandle('quay-moi.mdx')).getFile()).text())()`);
}
