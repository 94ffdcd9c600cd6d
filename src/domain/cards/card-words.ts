import type { Card, CardRow } from '../../pictures/cards/card.ts';

/** What the picture of one page says, without what all pictures of a portal say alike. */
export type CardWords = Pick<Card, 'title' | 'shortTitle' | 'notice' | 'rows'>;

/** A row of a picture that is known. */
export function said(question: string, answer: string, detail: string | null = null): CardRow {
  return { question, answer, detail, unknown: false };
}

/** A row for a figure, and none where nobody published it. */
export function counted(question: string, count: number | null, say: (count: number) => string): CardRow[] {
  return count === null ? [] : [said(question, say(count))];
}
