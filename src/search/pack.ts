import { lifeEventsAddress, newsAddress, procedureAddress, sectorsFolder, staticPagesFolder, unitsAddress } from '../domain/addresses.ts';
import { joinLines } from '../text/ends-and-lines.ts';
import { slugOf } from '../text/slug.ts';
import {
  allParts,
  entryKinds,
  type Bearer,
  type Entry,
  type EntryKind,
  type FillerWords,
  type NameWords,
  type SearchData,
} from './entry.ts';

/**
 * The data as it travels: a column a field, an entry a line, so that like stands beside like and brotli does its
 * best; what repeats by number; addresses that follow from the title left out. A third of plain JSON.
 */
export interface Packed {
  /** The same as that of sayings about these very entries. */
  stamp: string;
  /** Kinds as runs: number of a kind, how many entries. */
  kinds: [number, number][];
  titles: string;
  /** Code of a procedure, else the address; empty after the folder of its kind when it follows from the title. */
  places: string;
  names: string;
  officials: string;
  sectors: string[];
  /** Sectors as runs, -1 for none. */
  sectorOf: [number, number][];
  lines: string[];
  /** Number of a line, entry by entry, -1 for none. */
  lineOf: number[];
  /** Which parts a page has, a digit an entry: a bit a part, in the order of `allParts`. */
  parts: string;
  /** How many papers, a digit of 36 an entry, 0 for not known. */
  papers: string;
}

/** Sayings as they travel, in a file of their own. */
export interface PackedSayings {
  /** Of which entries the numbers speak: these two files may have been fetched a day apart. */
  stamp: string;
  /** Said, meant, of whom: number of an entry and ninths, by blanks. */
  sayings: [string, string, string][];
  fillers: FillerWords;
  nameWords: NameWords;
}

const between = '|';
const mostPapers = 35;
const folders: Partial<Record<EntryKind, string>> = {
  'Lĩnh vực': sectorsFolder,
  'Đơn vị': unitsAddress,
  'Tin tức': newsAddress,
  'Sự kiện': lifeEventsAddress,
  Trang: staticPagesFolder,
};

export function packEntries(entries: readonly Entry[]): Packed {
  const sectors = distinct(entries.map(({ sector }) => sector));
  const lines = distinct(entries.map(({ line }) => line));
  const column = (text: (entry: Entry) => string) => entries.map((entry) => oneCell(text(entry))).join('\n');
  return {
    stamp: stampOf(entries),
    kinds: runs(entries.map(({ kind }) => entryKinds.indexOf(kind))),
    titles: column(({ title }) => title),
    places: entries.map((entry) => entry.code ?? shortAddress(entry)).join('\n'),
    names: entries.map(({ names }) => names.map((name) => oneCell(name)).join(between)).join('\n'),
    officials: column(({ official }) => official ?? ''),
    sectors,
    sectorOf: runs(entries.map(({ sector }) => (sector === null ? -1 : sectors.indexOf(sector)))),
    lines,
    lineOf: entries.map(({ line }) => (line === null ? -1 : lines.indexOf(line))),
    parts: entries.map(({ parts }) => parts.reduce((sum, part) => sum + 2 ** allParts.indexOf(part), 0)).join(''),
    papers: entries.map(({ papers }) => (papers !== null && papers <= mostPapers ? papers : 0).toString(36)).join(''),
  };
}

export function packSayings({ entries, sayings, fillers, nameWords }: SearchData): PackedSayings {
  return {
    stamp: stampOf(entries),
    sayings: sayings.map(({ said, meant, bearers }) => [said.join(between), meant.join(between), packBearers(bearers)]),
    fillers,
    nameWords,
  };
}

export function unpack(packed: Packed, { stamp, sayings, fillers, nameWords }: PackedSayings): SearchData {
  const kinds = each(packed.kinds).map((kind) => entryKinds[kind] ?? 'Trang');
  const sectorOf = each(packed.sectorOf);
  const [titles, places, names, officials] = [packed.titles, packed.places, packed.names, packed.officials].map((column) =>
    column.split('\n'),
  ) as [string[], string[], string[], string[]];
  return {
    entries: kinds.map((kind, at): Entry => {
      const title = titles[at] ?? '';
      const code = /^\d/.test(places[at] ?? '') ? (places[at] ?? '') : null;
      return {
        kind,
        title,
        address: code === null ? fullAddress(kind, title, places[at] ?? '') : procedureAddress({ slug: `${code}-${slugOf(title)}` }),
        names: split(names[at] ?? ''),
        official: officials[at] || null,
        sector: packed.sectors[sectorOf[at] ?? -1] ?? null,
        line: packed.lines[packed.lineOf[at] ?? -1] ?? null,
        parts: allParts.filter((_, bit) => Number(packed.parts[at]) & (2 ** bit)),
        papers: Number.parseInt(packed.papers[at] ?? '0', 36) || null,
        code,
      };
    }),
    sayings: sayings.map(([said, meant, bearers]) => ({
      said: split(said),
      meant: split(meant),
      bearers: stamp === packed.stamp ? unpackBearers(bearers) : [],
    })),
    fillers,
    nameWords,
  };
}

/** Text without the signs that keep cells apart. */
const oneCell = (text: string) =>
  joinLines(text, ' ')
    .split(between)
    .map((part) => part.trim())
    .join(' ');
const split = (text: string) => (text ? text.split(between) : []);
const distinct = (values: readonly (string | null)[]) => [...new Set(values.flatMap((value) => value ?? []))];

/** An address as it must travel: `''` when it follows from kind and title, its last part when the folder is usual. */
function shortAddress({ kind, title, address }: Entry): string {
  const folder = folders[kind];
  if (folder === undefined || !address.startsWith(folder)) return address;
  const last = address.slice(folder.length, -1);
  return last === slugOf(title) ? '' : `.${last}`;
}

function fullAddress(kind: EntryKind, title: string, short: string): string {
  if (short.startsWith('/')) return short;
  return `${folders[kind] ?? '/'}${short === '' ? slugOf(title) : short.slice(1)}/`;
}

// Number in 36 and one digit of ninths; rising numbers as steps, which repeat.
function packBearers(bearers: readonly Bearer[]): string {
  let last = 0;
  return bearers
    .map(([entry, ninths]) => {
      const step = (entry - last).toString(36);
      last = entry;
      return `${step}${ninths}`;
    })
    .join(' ');
}

function unpackBearers(packed: string): Bearer[] {
  let last = 0;
  return packed === '' ? [] : packed.split(' ').map((one) => [(last += Number.parseInt(one.slice(0, -1), 36)), Number(one.at(-1))]);
}

/** Two portals, or one on two days, that have other entries or another order have another stamp. */
function stampOf(entries: readonly Entry[]): string {
  let sum = 0;
  for (const { address } of entries) for (const sign of address) sum = (Math.imul(sum, 31) + (sign.codePointAt(0) ?? 0)) >>> 0;
  return sum.toString(36);
}

const each = (packed: [number, number][]) => packed.flatMap(([value, count]) => new Array<number>(count).fill(value));

function runs(values: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const value of values) {
    const last = found.at(-1);
    if (last?.[0] === value) last[1] += 1;
    else found.push([value, 1]);
  }
  return found;
}
