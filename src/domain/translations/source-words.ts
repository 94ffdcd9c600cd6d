import { createHash } from 'node:crypto';
import type { Procedure } from '../../portal/portal.ts';
import { procedureAnswers } from '../answers.ts';

/**
 * A mark of the Vietnamese words and figures that a translation rests on: another as soon as one of them is another. What
 * the generator words by itself is no part of it, so that a new version of it does not make translations look old.
 *
 * @returns eight hexadecimal digits: two versions of one procedure share them once in four thousand million times
 */
export function sourceStamp(procedure: Procedure): string {
  return createHash('sha256')
    .update(JSON.stringify(sourceRows(procedure)))
    .digest('hex')
    .slice(0, 8);
}

/** What is translated, and what the answers are made from. */
function sourceRows({ name, commonName, summary, state, channels, papers, steps, answers, laterRules }: Procedure): unknown {
  return [
    [name, commonName, summary, state],
    channels.map((row) => [row.method, row.where, row.timeLimit, row.timeLimitNote, row.fees, row.charges, row.exemptions, row.note]),
    papers.map((row) => [row.case, row.use, row.name, row.originals, row.copies, row.note]),
    steps.map((row) => [row.number, row.title, row.content, row.where]),
    answers.map((row) => [row.question, row.answer, row.note]),
    laterRules.map((row) => [row.recordSays, row.nowApplies, row.number, row.from]),
  ];
}

/** Every number that the Vietnamese page says of a procedure, in any of its rows or answers. */
export function sourceNumbers(procedure: Procedure): ReadonlySet<string> {
  return new Set(numbersIn(JSON.stringify([sourceRows(procedure), procedureAnswers(procedure)])));
}

/**
 * The numbers of a text, however a language groups their digits.
 *
 * @example numbersIn('8.000 đồng, 05 ngày') // => ['8000', '5'], as of '8,000 dong, 5 days'
 */
export function numbersIn(text: string): string[] {
  const numbers = (text.match(/\d[\d.,]*/g) ?? []).flatMap((run) => {
    const joined: string[] = [];
    for (const digits of run.split(/[.,]/).filter(Boolean)) {
      const whole = joined.at(-1);
      if (whole !== undefined && digits.length === 3) joined[joined.length - 1] = whole + digits;
      else joined.push(digits);
    }
    return joined;
  });
  return numbers.map((digits) => digits.replace(/^0+(?=\d)/, ''));
}
