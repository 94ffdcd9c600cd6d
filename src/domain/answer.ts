/** One of the answers that a citizen comes for: a few words, and a line that qualifies them. */
export interface Answer {
  headline: string;
  detail: string | null;
  /** Whether the record is silent; the page says so instead of leaving a gap. */
  unknown: boolean;
  /** Article and act, where an editor answers what the record leaves out. */
  outside: string | null;
}

/** Until when the citizen has to act, where an editor says so; how long, how much, which papers, where. */
export interface Answers {
  deadline: Answer | null;
  time: Answer;
  money: Answer;
  papers: Answer;
  place: Answer;
}

/** An answer from the record. */
export function known(headline: string, detail: string | null = null): Answer {
  return { headline, detail, unknown: false, outside: null };
}

/** Where the record is silent: whom to ask. */
export function unknown(headline: string, detail: string | null = null): Answer {
  return { headline, detail, unknown: true, outside: null };
}

/** As long as an answer may be, in letters: it stands in large type. */
export const longestAnswer = 40;
