import { expect, test } from 'vitest';
import { editAddress, issueAddress } from './forge-addresses.ts';

const repository = { address: 'https://ma.example/huyen/cong', branch: 'main', folder: '', editedOnline: false };
const forge = (name: 'github' | 'gitlab' | 'gitea') => ({ ...repository, forge: name });
const row = { file: 'data/thu-tuc/ho-tich/danh-muc.csv', line: 12 };

test.each([
  ['github', '/blob/main/data/thu-tuc/ho-tich/danh-muc.csv?plain=1#L12'],
  ['gitlab', '/-/blob/main/data/thu-tuc/ho-tich/danh-muc.csv?plain=1#L12'],
  ['gitea', '/src/branch/main/data/thu-tuc/ho-tich/danh-muc.csv?display=source#L12'],
] as const)('a row of a table is shown as text, marked: %s', (name, path) => {
  expect(editAddress(forge(name), row)).toBe(repository.address + path);
});

test.each([
  ['github', '/edit/main/content/trang/gioi-thieu.mdx'],
  ['gitlab', '/-/edit/main/content/trang/gioi-thieu.mdx'],
  ['gitea', '/_edit/main/content/trang/gioi-thieu.mdx'],
] as const)('a text opens in the editor: %s', (name, path) => {
  expect(editAddress(forge(name), { file: 'content/trang/gioi-thieu.mdx' })).toBe(repository.address + path);
});

test.each([
  ['github', '/tree/main/data/thu-tuc'],
  ['gitlab', '/-/tree/main/data/thu-tuc'],
  ['gitea', '/src/branch/main/data/thu-tuc'],
] as const)('a folder is listed: %s', (name, path) => {
  expect(editAddress(forge(name), { file: 'data/thu-tuc/' })).toBe(repository.address + path);
});

test('a table as a whole is shown, where its row is not known', () => {
  expect(editAddress(forge('github'), { file: 'data/don-vi.csv' })).toBe(`${repository.address}/blob/main/data/don-vi.csv`);
});

test('the folder of the portal comes before, and a branch may have steps', () => {
  const own = { ...forge('github'), branch: 'phat-hanh/2026', folder: 'cong/xa-a' };
  expect(editAddress(own, row)).toBe(`${repository.address}/blob/phat-hanh/2026/cong/xa-a/data/thu-tuc/ho-tich/danh-muc.csv?plain=1#L12`);
});

test('no name of a file ends the path, begins a query or leaves an attribute', () => {
  const address = editAddress(forge('github'), { file: 'content/trang/Mẫu số 1?#"<b>&%2e.mdx' });
  expect(address).toBe(`${repository.address}/edit/main/content/trang/M%E1%BA%ABu%20s%E1%BB%91%201%3F%23%22%3Cb%3E%26%252e.mdx`);
});

const draft = { title: 'Báo sai sót: /lien-he/', page: 'https://x.example/lien-he/?a&b', file: 'data/cong.yaml' };

test.each([
  ['github', '/issues/new', { template: 'bao-sai-sot.yml', title: draft.title, 'dia-chi-trang': draft.page, 'tap-tin': draft.file }],
  [
    'gitlab',
    '/-/issues/new',
    { issuable_template: 'bao-sai-sot', 'issue[title]': draft.title, 'issue[description]': `${draft.page}\n${draft.file}\n` },
  ],
  ['gitea', '/issues/new', { title: draft.title, body: `${draft.page}\n${draft.file}\n` }],
] as const)('an issue is filled with page and file: %s', (name, path, fields) => {
  const { origin, pathname, searchParams } = new URL(issueAddress(forge(name), draft));
  expect(origin + pathname).toBe(repository.address + path);
  expect(Object.fromEntries(searchParams)).toEqual(fields);
});

test('an issue about a page that no editor wrote names no file', () => {
  expect(issueAddress(forge('github'), { ...draft, file: '' })).not.toContain('tap-tin');
  expect(new URL(issueAddress(forge('gitea'), { ...draft, file: '' })).searchParams.get('body')).toBe(`${draft.page}\n`);
});
