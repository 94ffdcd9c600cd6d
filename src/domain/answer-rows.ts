import { decapitalise } from '../text/capitalise.ts';
import type { Answer, Answers } from './answer.ts';

/** One row of the answers: what is asked, and the section that says all of it. */
export interface AnswerRow extends Answer {
  /** @example 'Bao lâu'; 'Bao lâu, bao nhiêu tiền' where the record leaves both to the same desk */
  question: string;
  /** `#giay-to`; `null` where the page has no such section. */
  address: string | null;
}

const rowsOf = {
  deadline: { question: 'Hạn của bạn', asked: 'hạn của bạn', sections: ['dieu-kien', 'cac-buoc'] },
  time: { question: 'Bao lâu', asked: 'thời hạn', sections: ['cach-nop'] },
  money: { question: 'Bao nhiêu tiền', asked: 'mức thu', sections: ['cach-nop'] },
  papers: { question: 'Mang giấy gì', asked: 'giấy tờ', sections: ['giay-to'] },
  place: { question: 'Nộp ở đâu', asked: 'nơi nộp', sections: ['noi-nop'] },
} as const;
const names = Object.keys(rowsOf) as (keyof typeof rowsOf)[];

/** The rows in the order of the page. @param sections the ids of the sections that it has */
export function answerRows(answers: Answers, sections: readonly string[]): AnswerRow[] {
  const rows = names.flatMap((name): AnswerRow[] => {
    const answer = answers[name];
    const section = rowsOf[name].sections.find((id) => sections.includes(id));
    return answer ? [{ ...answer, question: rowsOf[name].question, address: section ? `#${section}` : null }] : [];
  });
  return askedOnce(rows);
}

/** Rows that only name whom to ask, and the same desk, as one row: nobody asks there twice. */
function askedOnce(rows: readonly AnswerRow[]): AnswerRow[] {
  const onlySendsTo = ({ unknown, detail, outside, headline }: AnswerRow) =>
    unknown && detail === null && outside === null ? headline : null;
  const groups = Map.groupBy(rows, (row) => onlySendsTo(row) ?? row);
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (!first) return [];
    return [{ ...first, question: [first.question, ...others.map(({ question }) => decapitalise(question))].join(', ') }];
  });
}

/**
 * Said once by the answers: what the national record leaves out. @example // => 'thời hạn, mức thu'; '' where it is whole
 */
export function leftOut(answers: Answers): string {
  return names
    .filter((name) => answers[name]?.unknown)
    .map((name) => rowsOf[name].asked)
    .join(', ');
}

/** What an editor answers from elsewhere, for the section that says all of it. @param section its id */
export function fromOutside(rows: readonly AnswerRow[], section: string): AnswerRow[] {
  return rows.filter(({ address, outside }) => outside !== null && address === `#${section}`);
}

// Measured on a phone of 360 × 740: a letter of an answer takes a pixel of height, one of a note 0.6, and above 300 the
// rows reach beyond the first screen below a title of three lines.
const roomForLetters = 300;
/** «theo văn bản pháp luật», below an answer from elsewhere. */
const lettersOfMark = 25;

/** Whether so much is said that a phone has to set it smaller to keep it on its first screen. */
export function areCrowded(rows: readonly AnswerRow[]): boolean {
  const lettersOf = ({ headline, detail, outside }: AnswerRow) =>
    headline.length + 0.6 * ((detail?.length ?? 0) + (outside === null ? 0 : lettersOfMark));
  return rows.reduce((sum, row) => sum + lettersOf(row), 0) > roomForLetters;
}
