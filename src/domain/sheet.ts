import type { Procedure } from '../portal/portal.ts';
import { procedureAnswers } from './answers.ts';
import { groupChannels } from './channels.ts';
import { printFee } from './money-answer.ts';

/**
 * How tightly the sheet of a procedure is set, so that it stands on one side of A4: 1 is large, 5 leaves to the page what is
 * said of papers and of the ways to hand in. What is more even so goes on overleaf (one of 300 does).
 */
export type Density = 1 | 2 | 3 | 4 | 5;

/**
 * What text costs on a sheet, in letters of a paper's name: each letter, and each line of its own for the rest of the
 * line and the space around it. Fitted to the printed sheets of 262 procedures: 118 written by editors, and 144 as the
 * national sheets of a commune say them, with an address, hours and a telephone to print.
 */
const costs = {
  step: { letter: 0.75, line: 60 },
  paper: { letter: 1, line: 25 },
  /** A way to hand in, a time limit, a fee: in smaller type, beside its name. */
  term: { letter: 0.8, line: 105 },
};
/** What a heading of papers costs, and what a note from outside the record or of a newer rule does. */
const heading = 180;
const noteBox = 130;
/** What a letter of the longest answer costs beyond those of its first lines: it is large, and its column is a third of the sheet. */
const longAnswer = { letters: 60, cost: 4 };
/** A line is no lower for having less on it. */
const shortestLine = 30;

/**
 * The letters that the sheet of a procedure carries, and what their lines cost. Paper cannot be scrolled, and a style
 * sheet cannot know how much there is.
 */
function amountOf(procedure: Procedure): number {
  const { steps, papers, laterRules, answers } = procedure;
  const cases = new Set(papers.map((paper) => paper.case)).size;
  const boxes = laterRules.length + answers.filter(({ outside }) => outside !== null).length;
  const said = Object.values(procedureAnswers(procedure)).map((answer) => (answer ? beyondFirst(answer.headline, answer.detail) : 0));
  return (
    steps.reduce((sum, { title, content, where }) => sum + costOf([`${title ?? ''}${content}${where ?? ''}`], costs.step), 0) +
    papers.reduce((sum, { name, form, note }) => sum + costOf([name, form, note], costs.paper), 0) +
    costOf(termLines(procedure), costs.term) +
    cases * heading +
    boxes * noteBox +
    Math.max(...said) * longAnswer.cost
  );
}

function costOf(lines: readonly (string | null)[], { letter, line }: { letter: number; line: number }): number {
  return lines.reduce((sum, text) => sum + (text ? Math.max(text.length, shortestLine) * letter + line : 0), 0);
}

/** How much longer an answer is than its first lines; what stands below it is set small. */
function beyondFirst(headline: string, detail: string | null): number {
  const { letters } = longAnswer;
  return Math.max(0, headline.length - letters) + Math.max(0, (detail?.length ?? 0) - letters) / 2;
}

/** The lines that the ways to hand in take, as the page says them: terms once for all the ways that have them in common. */
function termLines({ channels }: Procedure): string[] {
  return groupChannels(channels).flatMap(({ ways, terms: { timeLimitNote, fees, charges, exemptions } }) => [
    ...ways.map(({ method, where, note }) => (where || note ? `${where ?? ''}${note ?? ''}` : method)),
    timeLimitNote || 'Thời hạn',
    ...[...fees, ...charges].map((fee) => `${printFee(fee) ?? ''}${fee.note ?? ''}`),
    ...(exemptions ? [exemptions] : []),
  ]);
}

/** Of the same sheets the smallest that did not fit, and a few lines less. */
const most = [2950, 4050, 4950, 6600] as const;

/**
 * @param more what else stands on the sheet, in letters of a paper's name
 * @example densityOf(procedure) // => 2
 */
export function densityOf(procedure: Procedure, more = 0): Density {
  const amount = amountOf(procedure) + more;
  const wider = most.findIndex((limit) => amount <= limit);
  return wider === -1 ? 5 : ((wider + 1) as Density);
}
