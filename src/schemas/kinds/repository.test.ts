import { describe, expect, test } from 'vitest';
import { keyedFiles } from '../keyed-files.ts';
import { readYaml } from '../../prose/yaml.ts';
import { settingsSchema } from '../settings.ts';
import { readShape } from '../shape.ts';
import { branchName, folderInRepository, repositoryAddress } from './repository.ts';

describe('the page of a repository', () => {
  test.each(['https://github.com/muongmay/cong', 'https://gitlab.com/tinh/huyen/xa.cong/', 'https://ma.muongmay.example:8443/xa/cong'])(
    'is read: %s',
    (text) => {
      expect(repositoryAddress.read(text)).toEqual({ value: text });
    },
  );

  test.each([
    'http://github.com/a/b',
    'git@github.com:a/b.git',
    'javascript:alert(1)//a.b/c/d',
    'https://github.com',
    'https://github.com/a',
    'https://github.com/a/../b',
    'https://github.com/a/b?c=d',
    'https://github.com/a/b#c',
    'https://github.com/a/b c',
    'https://ai:do@github.com/a/b',
    'https://github.com/a/%2e%2e',
    'https:///a/b',
  ])('is refused, with how to write it: %s', (text) => {
    expect(repositoryAddress.read(text)).toMatchObject({ problem: { finding: { found: text, hint: /https:\/\/github\.com/ } } });
  });
});

test.each(['main', 'phat-hanh/2026', 'v1.2'])('a branch is read: %s', (text) => {
  expect(branchName.read(text)).toEqual({ value: text });
});

test.each(['cong', 'cong/xa-a', 'cong/'])('a folder of a repository is read: %s', (text) => {
  expect(folderInRepository.read(text)).toEqual({ value: text });
});

test.each(['../x', '/x', 'a//b', 'a b', '.git', 'a/.x', 'a?b', 'a#b'])('neither takes «%s»', (text) => {
  expect([branchName.read(text), folderInRepository.read(text)].map((reading) => 'problem' in reading)).toEqual([true, true]);
});

test.each(['gitlab', 'gitea'])('the editing page is refused where it could not send a request: %s', (forge) => {
  const sample = keyedFiles.find(({ path }) => path === 'data/cong.yaml')?.sample ?? '';
  const text = sample.replace('loai: github', `loai: ${forge}\n  bien-tap: true`);
  const { issues } = readShape(settingsSchema, readYaml(text, 'data/cong.yaml'));
  expect(issues).toMatchObject([{ message: expect.stringContaining(forge), place: { columnName: 'kho-ma.bien-tap' } }]);
});
