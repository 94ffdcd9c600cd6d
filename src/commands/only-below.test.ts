import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { Issue } from '../issues/issue.ts';
import { onlyBelow } from './only-below.ts';
import { WrongCall } from './wrong-call.ts';

const portal = resolve(import.meta.dirname, '../tests/portals/minimal');
const issue = (file: string): Issue => ({ code: 'thu', severity: 'error', place: { file }, message: 'Sai.', hint: 'Sửa.' });
const issues = ['data/cong.yaml', 'data/thu-tuc/ho-tich/danh-muc.csv', 'data/thu-tuc-cu.csv', 'content/tin-tuc/da-xoa.mdx'].map(issue);
const filesBelow = (only: string) => onlyBelow(issues, portal, only).map(({ place }) => place.file);

test.each([
  ['data/thu-tuc', ['data/thu-tuc/ho-tich/danh-muc.csv']],
  ['data/thu-tuc/', ['data/thu-tuc/ho-tich/danh-muc.csv']],
  ['./data/cong.yaml', ['data/cong.yaml']],
  ['data/don-vi.csv', []],
  ['content/tin-tuc/da-xoa.mdx', ['content/tin-tuc/da-xoa.mdx']],
  ['.', issues.map(({ place }) => place.file)],
  [join(portal, 'data/cong.yaml'), ['data/cong.yaml']],
])('--only %s', (only, files) => expect(filesBelow(only)).toEqual(files));

test.each(['data/thu', 'data/khong-co.csv', '..', '../hostile-values', '/etc/passwd', 'a\0b'])(
  '--only %j is refused: nothing is there',
  (only) => {
    expect(() => filesBelow(only)).toThrow(WrongCall);
  },
);
