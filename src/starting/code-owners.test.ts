import { expect, test } from 'vitest';
import { readRows } from '../schemas/table.ts';
import { codeOwners, codeOwnersMark } from './code-owners.ts';
import { reviewerTable, unknownParts } from './reviewers.ts';

const read = (text: string) => readRows(new TextEncoder().encode(`Phần,Tài khoản\n${text}`), 'nguoi-duyet.csv', reviewerTable);
const owners = (text: string) =>
  codeOwners(
    read(text).rows.map(({ row }) => row),
    [
      { id: 'ho-tich', unit: 'phong-tu-phap' },
      { id: 'dat-dai', unit: 'phong-tnmt' },
      { id: 'khac-nua', unit: null },
    ],
  );

test('a sector goes to the accounts of its unit, the rest to who looks after the whole', () => {
  expect(owners('phong-tu-phap,@huyen/tu-phap; @lan\nchung,@huyen/van-phong\ntin-tuc,@hoa\n')).toBe(
    `${codeOwnersMark}\n* @huyen/van-phong\n/content/tin-tuc/ @hoa\n/data/thu-tuc/ho-tich/ @huyen/tu-phap @lan\n`,
  );
});

test('who names nobody gets no file', () => expect(owners('')).toBeNull());

test.each(['lan', '@', '@lan/', '@lan hoa', '@lan #', '"@lan\n* @ke-la"', '@lan@x.vn', `@${'a'.repeat(100)}`])(
  '%j is no account, and no line of the file',
  (cell) => {
    const { rows, issues } = read(`chung,${cell}\n`);
    const text = owners(`chung,${cell}\n`);
    if (issues.length === 0) expect(text?.split('\n')).toEqual([codeOwnersMark, expect.stringMatching(/^\* @[\w./ @-]+$/), '']);
    else expect({ rows, place: issues[0]?.place.line, text }).toEqual({ rows: [], place: 2, text: null });
  },
);

test('a row for a unit that is not there is said with its place', () => {
  const found = unknownParts(read('chung,@lan\nphong-la,@lan\n'), new Set(['phong-tu-phap']));
  expect(found).toMatchObject([
    { place: { file: 'nguoi-duyet.csv', line: 3 }, message: 'Không có đơn vị «phong-la» trong data/don-vi.csv.' },
  ]);
});
