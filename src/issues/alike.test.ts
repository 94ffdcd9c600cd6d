import { expect, test } from 'vitest';
import { putTogether } from './alike.ts';
import type { Issue } from './issue.ts';
import { report } from './report.ts';

const at = (line: number, found: string, more: Partial<Issue> = {}): Issue => ({
  code: 'sai-lien-he',
  severity: 'error',
  place: { file: 'data/don-vi.csv', line, column: 4, columnName: 'Điện thoại' },
  message: `«${found}» không phải số điện thoại.`,
  found,
  expected: '0200 300 0100',
  hint: 'Viết như 0200 300 0100.',
  ...more,
});
const zeros = [at(2, '200 300 0101'), at(4, '200 300 0102'), at(5, '200 300 0103'), at(9, '200 300 0104')];

test('rows that lost the same zero are told once, the others in a line', () => {
  const excerptOf = ({ place }: Issue) => ({ line: place.line ?? 0, text: 'xa-b,200 300 0101', from: 5, to: 17 });
  expect(report(zeros, 'text', { excerptOf })).toMatchInlineSnapshot(`
    "LỖI  data/don-vi.csv

      Dòng 2, cột D «Điện thoại»: «200 300 0101» không phải số điện thoại.
        2 │ xa-b,200 300 0101
          │      ^^^^^^^^^^^^
      Đang có:   200 300 0101
      Cần có:    0200 300 0100
      Cách sửa:  Viết như 0200 300 0100.
      Cùng lỗi:  ở dòng 4, 5, 9 (4 chỗ)
      Xem thêm:  /tro-giup/loi/sai-lien-he/

    Tổng cộng: 4 lỗi, 0 cảnh báo trong 1 tập tin."
  `);
});

test('programs get each of them, and the summary counts each', () => {
  expect(JSON.parse(report(zeros, 'json'))).toMatchObject({ errors: 4, issues: zeros });
  expect(report(zeros, 'github').split('\n')).toHaveLength(4);
  expect(report(zeros, 'text')).toContain('Tổng cộng: 4 lỗi');
});

test('each row keeps the value that was meant for it', () => {
  const meant = (line: number, found: string, suggestion: string) =>
    at(line, found, { suggestion, hint: `Có phải ý bạn là «${suggestion}»?` });
  const text = report([meant(2, 'xa-bam', 'xa-ban'), meant(3, 'xa-bam', 'xa-ban'), meant(7, 'xa-nua', 'xa-mua')], 'text');
  expect(text).toContain('Cùng lỗi:  ở dòng 3, 7 («xa-nua» → «xa-mua») (3 chỗ)');
});

test('another column, another file, other words, another expectation and another place of the same line stand for themselves', () => {
  const [first] = zeros;
  const inFile = (file: string, columnName: string): Issue => ({ ...at(3, '1'), place: { file, line: 3, column: 4, columnName } });
  const others = [
    inFile('data/don-vi.csv', 'Thư'),
    at(3, '1', { message: 'Khác.' }),
    at(3, '1', { expected: '1' }),
    at(3, '1', { hint: 'Khác.' }),
    at(2, '2'),
  ];
  expect(putTogether([first!, ...others]).map((group) => group.others.length)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(report([first!, inFile('data/khac.csv', 'Điện thoại')], 'text')).not.toContain('Cùng lỗi');
});

test('what has no row is never put together', () => {
  const ofFile: Issue = { ...at(1, '1'), place: { file: 'data/don-vi.csv' } };
  expect(putTogether([ofFile, { ...ofFile }])).toHaveLength(2);
});

test('of very many rows the first are named', () => {
  const many = Array.from({ length: 100 }, (_, index) => at(index + 2, '1'));
  expect(report(many, 'text')).toMatch(/ở dòng 3, 4, .* 22 và 79 dòng nữa \(100 chỗ\)/);
});
