import { breakLines, drawable, widthOf, type Type } from './break-lines.ts';
import { cardSize, type Card, type CardRow } from './card.ts';

/** The edges of all words, in pixels. */
export const margin = 64;
/** The ornament at the upper edge. */
export const bandHeight = 36;
/** Where answers begin, right of their questions. */
export const answersFrom = 320;
/** Of the line that says what no real office says. */
export const stripHeight = 44;

/** Sizes of what gives way when there is much to say: pixels. */
interface Step {
  title: number;
  answer: number;
  details: boolean;
}

const titleSizes = [64, 58, 52, 48, 44, 40, 36, 32, 28, 25, 22, 20, 18];
const answerSizes = [50, 48, 46, 44, 42, 40, 38, 36, 34, 32];

// Shown 300 pixels wide in a chat a picture is a quarter of its size, and the name stands below it once more: answers
// count most. A name smaller than they are looks lost. What qualifies them is for those who open the picture.
const worthOf = ({ title, answer, details }: Step) =>
  Math.log(title) + 4 * Math.log(answer) + (details ? 0.1 : 0) - 0.9 * Math.max(0, Math.log(answer / title));
const steps: readonly Step[] = titleSizes
  .flatMap((title) => answerSizes.flatMap((answer) => [true, false].map((details) => ({ title, answer, details }))))
  .sort((a, b) => worthOf(b) - worthOf(a));

/** Longer ones are not even measured: the longest name of a procedure in force has 1,192 letters. */
const longestTitle = 1400;
const longestAnswer = 160;
/** What fits at the smallest size, whatever else is said. */
const surelyFits = 60;

const elsewhere = 'xem trên trang';

export const sizes = { publisher: 30, notice: 30, question: 31, detail: 27, foot: 27 } as const;
const leading = 1.26;
export const lineHeight = (size: number) => Math.round(size * leading);

/** Words in lines, and the size of their type. */
export interface Block {
  lines: string[];
  type: Type;
}

export interface RowLayout {
  question: Block;
  /** How much lower than its answer it begins, so that both stand on one line of letters. */
  drop: number;
  answer: Block;
  detail: Block | null;
  unknown: boolean;
  height: number;
}

/** Everything broken into lines that fit. */
export interface CardLayout {
  title: Block;
  notice: Block | null;
  rows: RowLayout[];
  /** What is left of the height, in pixels, to be shared out. */
  spare: number;
}

/** Where title and answers stand, from the upper edge of the picture, in pixels. */
export const bodyFrom = bandHeight + 76;
/** And where they end. */
const bodyTo = ({ demonstration }: Card) => cardSize.height - (demonstration === null ? 0 : stripHeight) - 62;
export const rowPadding = 5;
/** Between the title and the answers. */
export const gap = 16;

const inner = cardSize.width - 2 * margin;

/**
 * The largest type in which all of it fits. What fits in none is said otherwise, never cut: of a name of a thousand
 * letters more than one picture holds the code, of an answer that it is on the page.
 */
export function layOut(card: Card): CardLayout {
  const title = card.title.length > longestTitle ? card.shortTitle : card.title;
  const bounded = { ...card, title, rows: card.rows.map((row) => boundedRow(row, longestAnswer)) };
  const short = { ...card, title: card.shortTitle.slice(0, longestTitle), rows: card.rows.map((row) => boundedRow(row, surelyFits)) };
  const last = layoutsOf(short)({ title: Math.min(...titleSizes), answer: Math.min(...answerSizes), details: false });
  return firstThatFits(bounded) ?? firstThatFits({ ...bounded, title: short.title }) ?? firstThatFits({ ...short, title }) ?? last;
}

function boundedRow(row: CardRow, longest: number): CardRow {
  const detail = row.detail !== null && row.detail.length <= longestAnswer ? row.detail : null;
  return row.answer.length > longest ? { ...row, answer: elsewhere, detail: null, unknown: true } : { ...row, detail };
}

function firstThatFits(card: Card): CardLayout | null {
  const layoutAt = layoutsOf(card);
  for (const step of steps) {
    const layout = layoutAt(step);
    if (layout.spare >= 0) return layout;
  }
  return null;
}

/** The layouts of one picture at all sizes; each part is broken into lines once a size. */
function layoutsOf(card: Card): (step: Step) => CardLayout {
  const [heads, answers] = [new Map<number, Block>(), new Map<string, RowLayout[]>()];
  const notice = card.notice === null ? null : block(card.notice, { size: sizes.notice, weight: 600 }, inner);
  return ({ title, answer, details }) => {
    const head = kept(heads, title, () => block(card.title, { size: title, weight: 600 }, inner));
    const rows = kept(answers, `${answer} ${details}`, () => card.rows.map((row) => layOutRow(row, answer, details)));
    const used = heightOf(head) + (notice ? heightOf(notice) : 0) + gap + rows.reduce((sum, { height }) => sum + height, 0);
    return { title: head, notice, rows, spare: bodyTo(card) - bodyFrom - used };
  };
}

function layOutRow(row: CardRow, size: number, details: boolean): RowLayout {
  const width = cardSize.width - margin - answersFrom;
  const question = block(row.question, { size: sizes.question, weight: 400 }, answersFrom - margin - 24);
  const answer = block(row.answer, { size, weight: 600 }, width);
  const detail = details && row.detail ? block(row.detail, { size: sizes.detail, weight: 400 }, width) : null;
  const said = heightOf(answer) + (detail ? heightOf(detail) : 0);
  const drop = Math.max(0, Math.round((lineHeight(size) - lineHeight(sizes.question)) * 0.6));
  return { question, drop, answer, detail, unknown: row.unknown, height: Math.max(said, drop + heightOf(question)) + 2 * rowPadding };
}

function block(text: string, type: Type, width: number): Block {
  return { lines: breakLines(drawable(text), type, width), type };
}

function kept<K, V>(known: Map<K, V>, key: K, make: () => V): V {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

export const heightOf = ({ lines, type }: Block) => lines.length * lineHeight(type.size);

/**
 * A line that has to fit as it is: in smaller type where it is long.
 *
 * @returns `null` where it could not be read: nothing is better than half a name
 */
export function oneLine(text: string, type: Type, width: number): { text: string; type: Type } | null {
  if (text.length > longestAnswer) return null;
  const line = drawable(text);
  const size = Math.min(type.size, Math.floor((type.size * width) / Math.max(1, widthOf(line, type))));
  return size >= smallest ? { text: line, type: { ...type, size } } : null;
}

const smallest = 14;
