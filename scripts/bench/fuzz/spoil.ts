import { latinBytes, toTcvn3, toVni, utf16Bytes, windows1258Bytes } from '../../../src/text/old-encodings.ts';
import type { Random } from '../made-portal/random.ts';
import { hostileCells } from './hostile-cells.ts';
import { toBytes } from './mutation.ts';

/** Spoils a text somewhere; what is wrong with it then, nobody knows. */
type Spoiler = (text: string, random: Random) => string | Uint8Array;

const lines =
  (change: (lines: string[], random: Random) => void): Spoiler =>
  (text, random) => {
    const list = text.split('\n');
    change(list, random);
    return list.join('\n');
  };

const insert =
  (pieces: readonly string[]): Spoiler =>
  (text, random) => {
    const at = random.whole(text.length + 1);
    return text.slice(0, at) + random.pick(pieces) + text.slice(at);
  };

const structures = [
  '```\n',
  '---\n',
  '+++\n',
  '> '.repeat(30),
  '- '.repeat(60),
  '<LuuY>',
  '</LuuY>',
  '<HoiDap cau-hoi="',
  '{',
  '}',
  '{/*',
  '<!--',
  '-->',
  '<![CDATA[',
  '[x](',
  '![',
  '[^1]: ',
  '| a | b |\n| - | - |\n',
  '***',
  '`',
  '~~~',
  '&#0;',
  '\\',
  '<>',
  '</>',
  'import x from "y"\n',
  '[['.repeat(40),
  '*_'.repeat(80),
  '<a '.repeat(30),
];
const yamlPieces = [
  ': ',
  '\n- ',
  '\n? ',
  '&a ',
  '*a',
  '!!js/function ',
  '|\n',
  '>-\n',
  '"',
  "'",
  '{',
  '}',
  '[',
  ']',
  '%YAML 1.1\n',
  '\n...\n',
  '<<: *a\n',
  '\t',
  '__proto__: x\n',
  '# ',
];

const spoilers: Readonly<Record<string, Spoiler>> = {
  'bytes flipped': (text, random) => {
    const bytes = toBytes(text);
    for (let count = 1 + random.whole(4); count > 0; count -= 1) bytes[random.whole(bytes.length)] = random.whole(256);
    return bytes;
  },
  'a line cut': lines((list, random) => void list.splice(random.whole(list.length), 1)),
  'a line doubled': lines((list, random) => void list.splice(random.whole(list.length), 0, random.pick(list))),
  'lines swapped': lines((list, random) => {
    const [one, other] = [random.whole(list.length), random.whole(list.length)];
    [list[one], list[other]] = [list[other] ?? '', list[one] ?? ''];
  }),
  'the end cut off': (text, random) => toBytes(text).subarray(0, random.whole(toBytes(text).length + 1)),
  'the start cut off': (text, random) => toBytes(text).subarray(random.whole(toBytes(text).length + 1)),
  'a quote': insert(['"', '""', '"""', '"\n', '\n"']),
  'another delimiter': (text, random) =>
    random.chance(0.5) ? text.replaceAll(',', random.pick([';', '\t', '|', ' '])) : text.replace(',', ';'),
  'a hostile piece': insert(hostileCells),
  'a structure of Markdown': insert(structures),
  'a sign of YAML': insert(yamlPieces),
  'a sign that nobody sees': insert(['\0', '\ufeff', '\ufffd', '\u200b', '\u2028', '\u202e', '\u0085', '\v', '\f', '\r', '\ud800']),
  'a piece many times': (text, random) => {
    const at = random.whole(text.length + 1);
    return text.slice(0, at) + text.slice(at, at + 1 + random.whole(12)).repeat(1 + random.whole(300)) + text.slice(at);
  },
  'another encoding': (text, random) =>
    random.pick([
      () => utf16Bytes(text, 'little', random.chance(0.5)),
      () => utf16Bytes(text, 'big', random.chance(0.5)),
      () => latinBytes(toTcvn3(text)),
      () => latinBytes(toVni(text)),
      () => windows1258Bytes(text),
      () => latinBytes(text),
      () => toBytes(text.normalize('NFD')),
    ])(),
};

/** A text with some of these done to it. */
export function spoil(text: string, random: Random): { what: string; bytes: Uint8Array } {
  const done: string[] = [];
  let spoilt: string | Uint8Array = text;
  for (let count = 1 + random.whole(3); count > 0 && typeof spoilt === 'string'; count -= 1) {
    const name = random.pick(Object.keys(spoilers));
    done.push(name);
    spoilt = (spoilers[name] as Spoiler)(spoilt, random);
  }
  return { what: done.join(', '), bytes: typeof spoilt === 'string' ? toBytes(spoilt) : spoilt };
}
