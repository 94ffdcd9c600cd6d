import type { Procedure } from '../portal/portal.ts';
import { procedureAnswers } from './answers.ts';

/** How tightly the sheet of a procedure is set, so that all of it stands on one side of A4: 1 is large, 5 leaves notes to the page. */
export type Density = 1 | 2 | 3 | 4 | 5;

/** What a row costs besides its letters, in letters: the rest of its last line, and the space below. */
const restOfRow = 50;
/** What a heading of papers costs, and what a note from outside the record or of a newer rule does. */
const heading = 40;
const noteBox = 100;
/** What a letter of an answer costs beyond those of its first lines: it is large, and its column is a third of the sheet. */
const longAnswer = { letters: 100, cost: 5 };

/**
 * The letters that the sheet of a procedure carries, and what their lines cost. Paper cannot be scrolled, and a style
 * sheet cannot know how much there is.
 */
function amountOf(procedure: Procedure): number {
  const { steps, papers, channels, laterRules, answers } = procedure;
  const rows = [
    ...steps.map(({ title, content, where }) => [title, content, where]),
    ...papers.map(({ name, form, note }) => [name, form, note]),
    ...channels.map(({ where, note, timeLimitNote, exemptions }) => [where, note, timeLimitNote, exemptions]),
  ];
  const letters = rows.flat().reduce((sum, text) => sum + (text?.length ?? 0), 0);
  const cases = new Set(papers.map((paper) => paper.case)).size;
  const boxes = laterRules.length + answers.filter(({ outside }) => outside !== null).length;
  const said = Object.values(procedureAnswers(procedure)).map((answer) => (answer ? answer.headline.length : 0));
  const beyond = said.reduce((sum, length) => sum + Math.max(0, length - longAnswer.letters), 0);
  return letters + rows.length * restOfRow + cases * heading + boxes * noteBox + beyond * longAnswer.cost;
}

/** Measured on the printed sheets of 118 procedures, a few lines short of what fits. */
const most = [2150, 3000, 3200, 5000] as const;

/** @example densityOf(procedure) // => 2 */
export function densityOf(procedure: Procedure): Density {
  const amount = amountOf(procedure);
  const wider = most.findIndex((limit) => amount <= limit);
  return wider === -1 ? 5 : ((wider + 1) as Density);
}
