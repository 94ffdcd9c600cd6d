import type { MovedPartIds, PartId, Portal, Procedure } from '../portal/portal.ts';
import { officialTextAddress } from './addresses.ts';
import { once } from './once.ts';
import { procedurePageBudget } from './page-budget.ts';
import { foreseenWeight, isForeseenToFit } from './page-weight.ts';

/** A part that stands on a page of its own, whole, because it is longer than what opens at once. */
export interface MovedPart {
  id: PartId;
  /** @example 'Điều kiện' */
  name: string;
  /** What stands there, and how much. @example 'Điều kiện nguyên văn, dài 11 trang' */
  line: string;
  /** Its place on that page. */
  address: string;
}

/** What the page of a procedure says itself, and what it leads to. */
export interface LongText {
  /** The procedure without what was moved. */
  first: Procedure;
  moved: Partial<Record<PartId, MovedPart>>;
}

interface Part {
  id: PartId;
  name: string;
  textsOf: (procedure: Procedure) => readonly (string | null)[];
  nothing: Partial<Procedure>;
}

// In the order in which they leave: what nobody takes to the counter goes first, the list of papers last.
const parts: readonly Part[] = [
  { id: 'dieu-kien', name: 'Điều kiện', textsOf: ({ requirements }) => requirements, nothing: { requirements: [] } },
  { id: 'huong-dan', name: 'Hướng dẫn', textsOf: ({ guide }) => [guide], nothing: { guide: '' } },
  {
    id: 'cac-buoc',
    name: 'Các bước',
    textsOf: ({ steps }) => steps.flatMap(({ title, content }) => [title, content]),
    nothing: { steps: [] },
  },
  {
    id: 'giay-to',
    name: 'Giấy tờ',
    textsOf: ({ papers }) => papers.flatMap(({ name, form, note }) => [name, form, note]),
    nothing: { papers: [] },
  },
];

/** In letters: more than a sheet of paper; where that does not do, a third of one. What is shorter would only be a click more. */
const sizes = [3000, 1000] as const;
/** By how many bytes a page with long parts may weigh more than is foreseen. */
const reserve = 250;
/** What the line that stands for a part weighs. */
const lineWeight = 60;
/** What a sheet of paper takes, in letters: nine printed pages of official text take 2,000 to 2,900. */
const lettersOnSheet = 2300;

const decided = once((portal: Portal) =>
  once((procedure: Procedure) => {
    const known = portal.movedParts === null ? decide(procedure, portal) : (portal.movedParts[procedure.code] ?? []);
    return withoutParts(procedure, known);
  }),
);

/**
 * What of a procedure does not stand on its first page: nothing where all of it fits into the budget. Else parts go
 * whole, the long ones first and conditions before others, until the rest fits or none is left that is worth a click.
 */
export function longTextOf(procedure: Procedure, portal: Portal): LongText {
  return decided(portal)(procedure);
}

/** Which parts of each procedure moved, for who renders its page: to decide it takes a millisecond a page. */
export function movedPartsOf(portal: Portal): MovedPartIds {
  const ids = [...portal.procedures, ...portal.abolished].map(
    (procedure) => [procedure.code, movedParts(longTextOf(procedure, portal)).map(({ id }) => id)] as const,
  );
  return Object.fromEntries(ids.filter(([, moved]) => moved.length > 0));
}

/** The parts that moved, in the order of the page. */
export function movedParts({ moved }: LongText): MovedPart[] {
  return (['cac-buoc', 'giay-to', 'dieu-kien', 'huong-dan'] as const).flatMap((id) => moved[id] ?? []);
}

/** About what the first page of a procedure weighs, without what was moved; see `foreseenWeight`. */
export function firstPageWeight({ first, moved }: LongText, portal: Portal): number {
  return foreseenWeight(first, portal) + linesWeight(moved);
}

/** Whether the first page of a procedure is foreseen to keep the budget. @param spare so many bytes below it */
export function firstPageFits({ first, moved }: LongText, portal: Portal, spare = 0): boolean {
  return isForeseenToFit(first, portal, procedurePageBudget - spare - linesWeight(moved));
}

function linesWeight(moved: LongText['moved']): number {
  return lineWeight * Object.keys(moved).length;
}

function decide(procedure: Procedure, portal: Portal): PartId[] {
  const moved: PartId[] = [];
  let text = withoutParts(procedure, moved);
  for (const size of sizes)
    for (const part of parts) {
      if (lettersOf(text.first, part) <= size) continue;
      if (firstPageFits(text, portal, reserve)) return moved;
      moved.push(part.id);
      text = withoutParts(procedure, moved);
    }
  return moved;
}

function withoutParts(procedure: Procedure, ids: readonly PartId[]): LongText {
  const leaving = parts.filter(({ id }) => ids.includes(id));
  const first: Procedure = leaving.length === 0 ? procedure : Object.assign({}, procedure, ...leaving.map(({ nothing }) => nothing));
  return { first, moved: Object.fromEntries(leaving.map((part) => [part.id, movedPart(part, lettersOf(procedure, part), procedure)])) };
}

function lettersOf(procedure: Procedure, { textsOf }: Part): number {
  return textsOf(procedure).reduce((sum, text) => sum + (text?.length ?? 0), 0);
}

function movedPart({ id, name }: Part, letters: number, procedure: Procedure): MovedPart {
  const sheets = Math.max(1, Math.round(letters / lettersOnSheet));
  return { id, name, line: `${name} nguyên văn, dài ${sheets} trang`, address: `${officialTextAddress(procedure)}#${id}` };
}
