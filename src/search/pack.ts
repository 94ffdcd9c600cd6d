import { slugOf } from '../text/slug.ts';
import { entryKinds, type Entry, type SearchData, type Synonym } from './entry.ts';

/**
 * The data as it travels: rows instead of objects, repeated texts by number, addresses of procedures left out (they
 * follow from code and title). Half the bytes of plain JSON.
 */
export interface Packed {
  sectors: string[];
  lines: string[];
  /** kind, title, address or code, names, official name, sector, line */
  entries: [number, string, string, string, string, number, number][];
}

/** Sayings as they travel, in a file of their own: said, meant. */
export type PackedSynonyms = [string, string][];

const separator = '|';

export function packEntries(entries: readonly Entry[]): Packed {
  const sectors = [...new Set(entries.flatMap(({ sector }) => sector ?? []))];
  const lines = [...new Set(entries.flatMap(({ line }) => line ?? []))];
  return {
    sectors,
    lines,
    entries: entries.map(({ kind, title, address, names, official, sector, line, code }) => [
      entryKinds.indexOf(kind),
      title,
      code ?? address,
      names.join(separator),
      official ?? '',
      sector === null ? -1 : sectors.indexOf(sector),
      line === null ? -1 : lines.indexOf(line),
    ]),
  };
}

export function packSynonyms(synonyms: readonly Synonym[]): PackedSynonyms {
  return synonyms.map(({ said, meant }) => [said.join(separator), meant.join(separator)]);
}

export function unpack({ sectors, lines, entries }: Packed, synonyms: PackedSynonyms): SearchData {
  const split = (text: string) => (text ? text.split(separator) : []);
  return {
    entries: entries.map(([kind, title, where, names, official, sector, line]): Entry => {
      const code = where.startsWith('/') ? null : where;
      return {
        kind: entryKinds[kind] ?? 'Trang',
        title,
        address: code === null ? where : `/thu-tuc/${code}-${slugOf(title)}/`,
        names: split(names),
        official: official || null,
        sector: sectors[sector] ?? null,
        line: lines[line] ?? null,
        code,
      };
    }),
    synonyms: synonyms.map(([said, meant]) => ({ said: split(said), meant: split(meant) })),
  };
}
