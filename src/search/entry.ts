/**
 * The kinds of thing that a reader can be looking for, as the result list names them, and how readily a query means
 * one: it usually asks for a procedure; news that mention it come after. By `npm run bench -- search --names` events and
 * sectors at 1 would answer fewer of the odd queries first; for the other kinds the queries show no difference.
 */
export const kindWeight = {
  'Thủ tục': 1,
  'Sự kiện': 0.85,
  'Lĩnh vực': 0.88,
  'Kết quả': 0.95,
  'Đơn vị': 0.95,
  Trang: 0.9,
  'Tin tức': 0.72,
};
export type EntryKind = keyof typeof kindWeight;
export const entryKinds = Object.keys(kindWeight) as EntryKind[];

/** The sections of a procedure's page that somebody may ask for alone, by their anchors. */
export const allParts = ['giay-to', 'cach-nop', 'dieu-kien'] as const;
export type Part = (typeof allParts)[number];

/** One page that can be found by its names. */
export interface Entry {
  kind: EntryKind;
  title: string;
  /** From the root of the portal. */
  address: string;
  /** Other names that people use for it. */
  names: string[];
  /** The official name where the title is another one. */
  official: string | null;
  sector: string | null;
  /** How long and how much, for the line under the title. */
  line: string | null;
  /** How many papers to bring; `null` where it depends on the case, or nobody said. */
  papers: number | null;
  /** The parts that its page has. */
  parts: Part[];
  code: string | null;
}

/** What people say → what pages say. Both sides may have several spellings; each word on the left means all on the right. */
export interface Synonym {
  said: string[];
  meant: string[];
}

/** An entry by its number whose names have what is meant, and how much of such a name that is, in ninths. */
export type Bearer = readonly [entry: number, ninths: number];

/** A saying and the entries of which it is said. Nothing is meant where the words are names of those entries and no more. */
export interface Saying extends Synonym {
  bearers: Bearer[];
}

/** Words of questions that say nothing, and those that say a little; separated by bars and line breaks. */
export type FillerWords = [string, string];

/** Words of names: those that tell nothing, and the specialities, acts and circumstances; see `vocabulary/name-words.ts`. */
export type NameWords = readonly [string, string, string];

/** Everything that search by names needs, fetched once when a reader begins to type. */
export interface SearchData {
  entries: Entry[];
  sayings: Saying[];
  fillers: FillerWords;
  nameWords: NameWords;
}
