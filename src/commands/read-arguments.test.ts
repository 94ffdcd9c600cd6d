import { describe, expect, test } from 'vitest';
import { readArguments } from './read-arguments.ts';
import type { Call } from './usage.ts';
import { HelpAsked, WrongCall } from './wrong-call.ts';

const call = {
  command: 'npm run thu',
  purpose: 'Để thử.',
  options: {
    format: { value: 'KIỂU', choices: ['text', 'json'], means: 'kiểu in' },
    only: { value: 'ĐƯỜNG-DẪN', example: 'data', short: 'o', means: 'chỉ chỗ này' },
    'dry-run': { means: 'không ghi' },
  },
} as const satisfies Call;

const refusal = (args: string[], of: Call = call) => {
  try {
    readArguments(of, args);
  } catch (error) {
    return error instanceof WrongCall ? error.message : error;
  }
  return 'accepted';
};

test('options are read in every form', () => {
  expect(readArguments(call, ['--format', 'json', '-o', 'a', '--dry-run']).values).toEqual({ format: 'json', only: 'a', 'dry-run': true });
  expect(readArguments(call, ['--format=json', '--only=-a']).values).toEqual({ format: 'json', only: '-a' });
  expect(readArguments(call, []).values).toEqual({});
});

test('operands are kept in order where a command takes them', () => {
  expect(readArguments({ ...call, operands: 'TẬP-TIN…' }, ['b', '--dry-run', 'a', '--', '-c']).operands).toEqual(['b', 'a', '-c']);
});

describe('a wrong call is one sentence that says what to write instead', () => {
  test.each([
    [['--fromat', 'json'], 'Lệnh «npm run thu» không có lựa chọn «--fromat»; có phải ý bạn là --format?'],
    [['--xyz'], 'Lệnh «npm run thu» không có lựa chọn «--xyz»; xem các lựa chọn bằng «npm run thu -- --help».'],
    [['-x'], 'Lệnh «npm run thu» không có lựa chọn «-x»; xem các lựa chọn bằng «npm run thu -- --help».'],
    [['--__proto__=1'], 'Lệnh «npm run thu» không có lựa chọn «--__proto__»; xem các lựa chọn bằng «npm run thu -- --help».'],
    [['--constructor'], 'Lệnh «npm run thu» không có lựa chọn «--constructor»; xem các lựa chọn bằng «npm run thu -- --help».'],
    [['--format'], 'Lựa chọn --format thiếu giá trị, ví dụ: --format text.'],
    [['--format='], 'Lựa chọn --format thiếu giá trị, ví dụ: --format text.'],
    [['--only', ''], 'Lựa chọn --only thiếu giá trị, ví dụ: --only data.'],
    [['--only', '--dry-run'], 'Lựa chọn --only thiếu giá trị, ví dụ: --only data.'],
    [['--format', 'jsn'], 'Lựa chọn --format nhận text, json, không nhận «jsn»; có phải ý bạn là json?'],
    [['--format', 'xml'], 'Lựa chọn --format nhận text, json, không nhận «xml».'],
    [['--dry-run=yes'], 'Lựa chọn --dry-run không có giá trị đi kèm.'],
    [['--only', 'a', '--only', 'b'], 'Lựa chọn --only chỉ được viết một lần.'],
    [['data'], 'Lệnh «npm run thu» không nhận «data»; lựa chọn phải đứng sau hai gạch rời, xem «npm run thu -- --help».'],
    [
      ['a\n::error::b\u001b[31m'],
      'Lệnh «npm run thu» không nhận «a ::error::b�[31m»; lựa chọn phải đứng sau hai gạch rời, xem «npm run thu -- --help».',
    ],
  ])('%j', (args, sentence) => expect(refusal(args)).toBe(sentence));

  test('however long it is', () => {
    expect(String(refusal(['x'.repeat(100_000)])).length).toBeLessThan(300);
    expect(String(refusal([`--${'x'.repeat(100_000)}`])).length).toBeLessThan(300);
  });
});

test.each([[['--help']], [['-h']], [['--xyz', '-h', 'data']]])('%j asks for help, whatever else is wrong', (args) => {
  expect(refusal(args)).toBeInstanceOf(HelpAsked);
  expect(String(refusal(args))).toContain(`Cách dùng: npm run thu -- [lựa chọn]

Để thử.

  --format KIỂU          kiểu in
  --only ĐƯỜNG-DẪN (-o)  chỉ chỗ này
  --dry-run              không ghi
  --help (-h)            in lời này rồi thôi`);
});
