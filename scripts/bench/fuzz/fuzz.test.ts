import { describe, expect, test } from 'vitest';
import { allTables } from '../../../src/schemas/all-tables.ts';
import { fuzz, printFaults } from './fuzz.ts';
import { makeMutation } from './make-mutation.ts';
import { toBytes, type Mutation } from './mutation.ts';
import { faultOf, readMutation } from './read-mutation.ts';
import { readSeeds } from './seed-files.ts';

const seed = 20261122;

test('2,000 spoilt files are each answered at the right place, without a crash or too much work', async () => {
  const { faults } = await fuzz({ count: 2000, seed, from: 0 });
  if (faults.length > 0) console.error(`seed ${seed}; again:\n${printFaults(faults, seed)}`);
  expect(faults).toEqual([]);
});

describe('the fuzzer', () => {
  const seeds = readSeeds();

  test('makes the same mutation of a number, whatever was made before', () => {
    const first = [1, 2, 3, 4].map((number) => makeMutation(seeds, seed, number));
    expect([4, 3, 2, 1].map((number) => makeMutation(seeds, seed, number)).reverse()).toEqual(first);
  });

  test('reaches every table, every room, and places that it knows as well as those that it does not', () => {
    const made = Array.from({ length: 2000 }, (_, number) => makeMutation(seeds, seed, number));
    expect(new Set(made.map(({ room }) => room))).toEqual(new Set(['table', 'settings', 'text']));
    expect(new Set(made.map(({ file }) => file.split('/').at(-1)).filter((name) => name?.endsWith('.csv'))).size).toBe(
      new Set(allTables.map(({ path }) => path.split('/').at(-1))).size,
    );
    const codes = made.flatMap(({ expected }) => expected?.issues.map(([code]) => code) ?? []);
    expect(new Set(codes).size).toBeGreaterThanOrEqual(18);
    expect(made.filter(({ expected }) => expected === null).length).toBeGreaterThan(600);
  });

  test.each([
    ['another line', ['sai-ma-dinh-danh', 3, 1]],
    ['another column', ['sai-ma-dinh-danh', 2, 2]],
    ['another rule', ['thieu-gia-tri', 2, 1]],
  ] as const)('notices an issue at %s', (_what, issue) => {
    const sector: Mutation = {
      what: '',
      room: 'table',
      file: 'data/linh-vuc.csv',
      bytes: toBytes('Mã lĩnh vực,Tên lĩnh vực\n../x,Lạ\n'),
      expected: { issues: [issue], alone: true },
    };
    expect(faultOf(sector, readMutation(sector))).toMatch(/^wanted/);
    const right: Mutation = { ...sector, expected: { issues: [['sai-ma-dinh-danh', 2, 1]], alone: true } };
    expect(faultOf(right, readMutation(right))).toBeNull();
  });

  test('notices an issue beyond the file, without a hint, or over two lines', () => {
    const mutation: Mutation = { what: '', room: 'text', file: 'content/trang/x.mdx', bytes: toBytes('Chữ.\n'), expected: null };
    const issue = { code: 'x', severity: 'error', place: { file: mutation.file, line: 1 }, message: 'Sai.', hint: 'Sửa.' } as const;
    expect(faultOf(mutation, [issue])).toBeNull();
    expect(faultOf(mutation, [{ ...issue, place: { file: mutation.file, line: 9 } }])).toMatch(/on line 9/);
    expect(faultOf(mutation, [{ ...issue, place: { file: mutation.file, line: 1, column: 99 } }])).toMatch(/column 99/);
    expect(faultOf(mutation, [{ ...issue, hint: '' }])).toMatch(/too little/);
    expect(faultOf(mutation, [{ ...issue, message: 'a\nb' }])).toMatch(/one short line/);
  });
});
