import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, visit, type Pair, type Scalar } from 'yaml';
import { badYaml } from '../../../src/prose/rules/bad-yaml.ts';
import { unknownKey } from '../../../src/schemas/rules/unknown-key.ts';
import { wrongType } from '../../../src/schemas/rules/wrong-type.ts';
import type { Random } from '../made-portal/random.ts';
import type { Expected } from './mutation.ts';

/** YAML with one defect in a known place. */
export interface SpoiltKeys {
  what: string;
  text: string;
  expected: Expected;
}

/** Spoils one key of a block of keys: a map where a value has to be, a key twice, a key that nobody knows. */
export function mutateKeys(text: string, random: Random): SpoiltKeys {
  return random.pick([mapForValue, keyTwice, strangeKey, markedValue])(text, random);
}

function mapForValue(text: string, random: Random): SpoiltKeys {
  const { key, value, place } = anyPair(text, random);
  const [start, end] = value.range ?? [0, 0];
  const spoilt = `${text.slice(0, start)}{ la: 1 }${text.slice(end)}`;
  return { what: `«${key.value}» is a map`, text: spoilt, expected: [wrongType.code, ...place] };
}

function markedValue(text: string, random: Random): SpoiltKeys {
  const { key, value, at } = anyPair(text, random);
  const start = value.range?.[0] ?? 0;
  const mark = random.pick(['&neo ', '!!js/function ', '!nhan ']);
  return {
    what: `«${key.value}» is marked ${mark}`,
    text: text.slice(0, start) + mark + text.slice(start),
    expected: [badYaml.code, ...at(start)],
  };
}

function keyTwice(text: string, random: Random): SpoiltKeys {
  const lines = text.split('\n');
  const simple = lines.flatMap((line, index) => (/^[a-z-]+: \S/.test(line) ? [index] : []));
  const index = random.pick(simple);
  const line = lines[index] ?? '';
  lines.splice(index, 0, random.chance(0.5) ? line : line.replace(/^[a-z-]+/, (key) => key.toUpperCase().replaceAll('-', '_')));
  return { what: `line ${index + 1} stands twice`, text: lines.join('\n'), expected: [badYaml.code, index + 2, 1] };
}

function strangeKey(text: string, random: Random): SpoiltKeys {
  const lines = text.split('\n');
  const places = lines.flatMap((line, index) => (/^[a-z-]+:/.test(line) ? [index] : []));
  const index = random.pick(places);
  const key = random.pick(['muc-la', '__proto__', 'constructor', 'toString', 'layout', '"<script>"', 'một hai']);
  lines.splice(index, 0, `${key}: x`);
  return { what: `«${key}» on line ${index + 1}`, text: lines.join('\n'), expected: [unknownKey.code, index + 1, 1] };
}

interface Found {
  key: Scalar;
  value: Scalar;
  /** Line and column of the key. */
  place: readonly [number, number];
  at: (offset: number) => readonly [number, number];
}

function anyPair(text: string, random: Random): Found {
  const lineCounter = new LineCounter();
  const pairs: Pair<Scalar, Scalar>[] = [];
  visit(parseDocument(text, { lineCounter }), {
    Pair: (_, pair) => {
      if (isPair(pair) && isScalar(pair.key) && isScalar(pair.value) && !isMap(pair.value) && !isSeq(pair.value) && pair.value.range)
        pairs.push(pair as Pair<Scalar, Scalar>);
    },
  });
  const pair = random.pick(pairs);
  const at = (offset: number): readonly [number, number] => {
    const { line, col } = lineCounter.linePos(offset);
    return [line, col];
  };
  return { key: pair.key, value: pair.value as Scalar, place: at(pair.key.range?.[0] ?? 0), at };
}
