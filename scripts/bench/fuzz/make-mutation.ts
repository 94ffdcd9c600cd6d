import { allTables } from '../../../src/schemas/all-tables.ts';
import { seededRandom, type Random } from '../made-portal/random.ts';
import { mutateKeys } from './mutate-keys.ts';
import { mutateTable } from './mutate-table.ts';
import { mutateBody } from './mutate-text.ts';
import { spoil } from './spoil.ts';
import { toBytes, type Expected, type Mutation } from './mutation.ts';
import type { Seeds, TableSeed, TextSeed } from './seed-files.ts';
import { writeTable } from './write-table.ts';

/** The mutation of a number: the same for one seed on every run, whatever was made before it. */
export function makeMutation(seeds: Seeds, seed: number, number: number): Mutation {
  const random = seededRandom(Math.imul(seed, 0x9e3779b1) + number);
  random.whole(1); // the first number of neighbours is alike
  return random.pick([
    () => mutateTable(pickTable(seeds, random), random),
    () => spoiltTable(pickTable(seeds, random), random),
    () => settings(random.pick(seeds.settings), random),
    () => text(random.pick(seeds.texts), random),
  ])();
}

/** One kind of table first, then one file of it: else the many tables of procedures crowd out a table that only the examples hold. */
function pickTable({ tables }: Seeds, random: Random): TableSeed {
  const kind = random.pick(allTables);
  return random.pick(tables.filter(({ table }) => table === kind));
}

function spoiltTable({ file, columns, rows }: TableSeed, random: Random): Mutation {
  const first = random.whole(rows.length);
  const sheet = [columns.map(({ header }) => header), ...rows.slice(first, first + 1 + random.whole(8))];
  const { bytes } = writeTable(sheet, {
    mark: false,
    instruction: false,
    lineBreak: '\n',
    delimiter: ',',
    quoteAll: false,
    encoding: 'utf-8',
    blankBefore: new Set(),
  });
  return { ...spoil(new TextDecoder().decode(bytes), random), room: 'table', file, expected: null };
}

/** In any of the ways in which an editor's program saves a text; none changes the place of an issue. */
function saved(written: string, random: Random): Uint8Array {
  return toBytes((random.chance(0.3) ? '\ufeff' : '') + (random.chance(0.3) ? written.replaceAll('\n', '\r\n') : written));
}

const alone = (issue: Expected): Mutation['expected'] => ({ issues: [issue], alone: true });

function settings({ file, text: written }: TextSeed, random: Random): Mutation {
  if (random.chance(0.5)) return { ...spoil(written, random), room: 'settings', file, expected: null };
  const { what, text: spoilt, expected } = mutateKeys(written, random);
  return { what, room: 'settings', file, bytes: saved(spoilt, random), expected: alone(expected) };
}

function text({ file, text: written }: TextSeed, random: Random): Mutation {
  if (random.chance(0.5)) return { ...spoil(written, random), room: 'text', file, expected: null };
  const front = /^---\n([\s\S]*?\n)---\n/.exec(written);
  if (front && random.chance(0.5)) {
    const {
      what,
      text: keys,
      expected: [code, line, column],
    } = mutateKeys(front[1] ?? '', random);
    return {
      what,
      room: 'text',
      file,
      bytes: saved(`---\n${keys}---\n${written.slice(front[0].length)}`, random),
      expected: alone([code, line + 1, column]),
    };
  }
  const head = front?.[0] ?? '';
  const {
    what,
    body,
    expected: [code, line, column],
  } = mutateBody(written.slice(head.length), file.endsWith('.mdx'), random);
  return {
    what,
    room: 'text',
    file,
    bytes: saved(head + body, random),
    expected: alone([code, line + head.split('\n').length - 1, column]),
  };
}
