import { parseArgs } from 'node:util';
import { nearest } from '../text/nearest.ts';
import { usage, type Call, type Option } from './usage.ts';
import { HelpAsked, quoted, WrongCall } from './wrong-call.ts';

/** What a call gave: text for options with a value, `true` for switches. */
export type Values<C extends Call> = { [Name in keyof C['options']]?: C['options'][Name] extends { value: string } ? string : true };

type Token = ReturnType<typeof tokensOf>[number];
type OptionToken = Extract<Token, { kind: 'option' }>;

/**
 * Reads the arguments of a command.
 *
 * @param args what stands after the command's own name
 * @throws {WrongCall} the first thing that is wrong with them, in one sentence
 * @throws {HelpAsked} for `--help` and `-h`, whatever else there is
 */
export function readArguments<const C extends Call>(
  call: C,
  args: readonly string[] = process.argv.slice(2),
): { values: Values<C>; operands: string[] } {
  const tokens = tokensOf(call, args);
  if (tokens.some((token) => token.kind === 'option' && token.name === 'help')) throw new HelpAsked(usage(call));
  const values = new Map<string, string | true>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(operandOf(call, token.value));
    if (token.kind !== 'option') continue;
    if (values.has(token.name)) throw new WrongCall(`Lựa chọn --${token.name} chỉ được viết một lần.`);
    values.set(token.name, readValue(call, token));
  }
  return { values: Object.fromEntries(values) as Values<C>, operands };
}

function tokensOf({ options }: Call, args: readonly string[]) {
  const known = Object.entries(options).map(
    ([name, { value, short }]) => [name, { type: value ? 'string' : 'boolean', ...(short && { short }) }] as const,
  );
  const help = ['help', { type: 'boolean', short: 'h' }] as const;
  return parseArgs({ args: [...args], options: Object.fromEntries([...known, help]), strict: false, allowPositionals: true, tokens: true })
    .tokens;
}

function operandOf({ command, operands }: Call, value: string): string {
  if (operands) return value;
  throw new WrongCall(`Lệnh «${command}» không nhận ${quoted(value)}; lựa chọn phải đứng sau hai gạch rời, xem «${command} -- --help».`);
}

function readValue(call: Call, { name, rawName, value, inlineValue }: OptionToken): string | true {
  if (!Object.hasOwn(call.options, name)) throw new WrongCall(unknown(call, rawName));
  const option = call.options[name] as Option;
  if (!option.value) {
    if (value === undefined) return true;
    throw new WrongCall(`Lựa chọn --${name} không có giá trị đi kèm.`);
  }
  // What begins with a dash is the next option, unless it is joined: --only=-x.
  if (!value || (!inlineValue && value.startsWith('-')))
    throw new WrongCall(`Lựa chọn --${name} thiếu giá trị, ví dụ: --${name} ${option.example ?? option.choices?.[0] ?? option.value}.`);
  if (!option.choices || option.choices.includes(value)) return value;
  throw new WrongCall(
    `Lựa chọn --${name} nhận ${option.choices.join(', ')}, không nhận ${quoted(value)}${suggest(nearest(value, option.choices))}`,
  );
}

function unknown({ command, options }: Call, written: string): string {
  const meant = nearest(written.replace(/^-+/, ''), [...Object.keys(options), 'help']);
  const start = `Lệnh «${command}» không có lựa chọn ${quoted(written)}`;
  return meant === null ? `${start}; xem các lựa chọn bằng «${command} -- --help».` : `${start}${suggest(`--${meant}`)}`;
}

const suggest = (meant: string | null) => (meant === null ? '.' : `; có phải ý bạn là ${meant}?`);
