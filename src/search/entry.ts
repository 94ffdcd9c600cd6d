/** The kinds of thing that a reader can be looking for, as the result list names them. */
export const entryKinds = ['Thủ tục', 'Sự kiện', 'Lĩnh vực', 'Kết quả', 'Đơn vị', 'Trang', 'Tin tức'] as const;
export type EntryKind = (typeof entryKinds)[number];

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
  code: string | null;
}

/** What people say → what pages say. Both sides may have several spellings; each word on the left means all on the right. */
export interface Synonym {
  said: string[];
  meant: string[];
}

/** Words of questions that say nothing, and those that say a little; separated by bars and line breaks. */
export type FillerWords = [string, string];

/** Everything that search by names needs, fetched once when a reader begins to type. */
export interface SearchData {
  entries: Entry[];
  synonyms: Synonym[];
  fillers: FillerWords;
}
