import type { Procedure } from '../portal/portal.ts';

/** How tightly the sheet of a procedure is set, so that all of it stands on one side of A4: 1 is large, 4 is small. */
export type Density = 1 | 2 | 3 | 4;

/** What a line costs besides its letters, in letters: the rest of the line, and the space below. */
const restOfLine = 40;

/**
 * The letters that the sheet of a procedure carries, and what their lines cost. Paper cannot be scrolled, and a style
 * sheet cannot know how much there is.
 */
function amountOf({ steps, papers, channels }: Procedure): number {
  const cells = [
    ...steps.map(({ title, content, where, actor }) => [title, content, where, actor]),
    ...papers.map(({ name, form, note }) => [name, form, note]),
    ...channels.map(({ where, note, timeLimitNote, exemptions }) => [where, note, timeLimitNote, exemptions]),
  ];
  const cases = new Set(papers.map((paper) => paper.case));
  const letters = [...cells, [...cases]].flat().reduce((sum, text) => sum + (text?.length ?? 0), 0);
  return letters + (cells.length + cases.size) * restOfLine;
}

/** Measured on the printed sheets of procedures from the shortest to the longest. */
const most = [2400, 3600, 5000] as const;

/** @example densityOf(procedure) // => 2 */
export function densityOf(procedure: Procedure): Density {
  const amount = amountOf(procedure);
  const wider = most.findIndex((limit) => amount <= limit);
  return wider === -1 ? 4 : ((wider + 1) as Density);
}
