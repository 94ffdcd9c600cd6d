/** What the picture of a page says, to somebody who sees its link in a chat. Texts of editors, as they are. */
export interface Card {
  publisher: string;
  title: string;
  /** What stands there where the title is longer than a picture holds: no name is cut. */
  shortTitle: string;
  /** What a reader has to know before the answers. */
  notice: string | null;
  rows: CardRow[];
  /** Of which day it is, and where it is from. */
  foot: { day: string; host: string };
  /** That the portal is none of a real office. */
  demonstration: string | null;
}

/** A question and its answer. */
export interface CardRow {
  question: string;
  answer: string;
  /** What qualifies the answer, where there is room. */
  detail: string | null;
  /** Whether nothing is known: said more softly. */
  unknown: boolean;
}

/** Pixels, as chats show pictures of links. */
export const cardSize = { width: 1200, height: 630 } as const;
