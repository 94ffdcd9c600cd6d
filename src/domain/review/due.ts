import type { Act, Portal } from '../../portal/portal.ts';
import { addMonths, compareDays, daysBetween, type IsoDate } from '../../text/date.ts';
import { actWith, doneTo, type DoneTo } from '../acts/acts.ts';
import { procedureAddress, staticPageAddress } from '../addresses.ts';
import { askedMost } from '../asked-most.ts';
import { unitInCharge } from './in-charge.ts';

/** Why something is to be read again, the most urgent first; `later` is not due yet. */
export const reviewStates = ['changed', 'overdue', 'never', 'soon', 'later'] as const;
export type ReviewState = (typeof reviewStates)[number];

/** What happened to an act after the last review of what rests on it. */
export interface ChangedBasis {
  number: string;
  /** `ended` by its own last day, or by what another act did to it. */
  how: DoneTo['how'] | 'ended';
  /** The number of that other act. */
  by: string | null;
  from: IsoDate;
}

/** A procedure or a static page, and when it has to be read again. */
export interface Review {
  state: ReviewState;
  kind: 'procedure' | 'page';
  /** The code of a procedure, the name of a page. */
  id: string;
  title: string;
  address: string;
  reviewed: IsoDate | null;
  /** The day on which it is due; `null` where it was never reviewed, or no interval is set. */
  due: IsoDate | null;
  /** How many days until then; less than nought when that day has passed. */
  daysLeft: number | null;
  changes: ChangedBasis[];
}

/** What one unit has to read again. */
export interface ReviewGroup {
  /** `null` where nobody is named. */
  unit: { id: string; name: string } | null;
  reviews: Review[];
}

/**
 * What has to be read again, by the unit in charge: that of the sector of a procedure, that which a page names. Units
 * with the most urgent things come first, of one unit the most urgent things, those that were never reviewed in the
 * order in which citizens ask for them. News is of its day and is not reviewed.
 *
 * @param days how far ahead something counts as due soon
 */
export function reviewsOf(portal: Portal, today: IsoDate, days: number): ReviewGroup[] {
  const on = (reviewed: IsoDate | null) => dates(reviewed, portal.settings.reviewMonths, today);
  const procedures = portal.procedures
    .toSorted((a, b) => askedMost(a) - askedMost(b))
    .map((procedure) => {
      const changes = procedure.reviewed === null ? [] : changesSince(procedure.acts, procedure.reviewed, today, portal);
      const { code: id, title, reviewed } = procedure;
      const when = on(reviewed);
      const review = { kind: 'procedure' as const, id, title, address: procedureAddress(procedure), reviewed, ...when, changes };
      return { unit: procedure.sector.unit, review: { ...review, state: stateOf(review, days) } };
    });
  const pages = portal.pages.map((page) => {
    const { slug: id, title, reviewed } = page;
    const when = on(reviewed);
    const review = { kind: 'page' as const, id, title, address: staticPageAddress(page), reviewed, ...when, changes: [] };
    return { unit: page.unit, review: { ...review, state: stateOf(review, days) } };
  });
  const groups = Map.groupBy([...procedures, ...pages], ({ unit }) => unitInCharge(unit, portal, today));
  return [...groups]
    .map(([unit, own]) => ({
      unit: unit && { id: unit.id, name: unit.name },
      reviews: own.map(({ review }) => review).sort(byUrgency),
    }))
    .sort((a, b) => urgencyOf(a) - urgencyOf(b));
}

function dates(reviewed: IsoDate | null, months: number | null, today: IsoDate): Pick<Review, 'due' | 'daysLeft'> {
  if (reviewed === null || months === null) return { due: null, daysLeft: null };
  const due = addMonths(reviewed, months);
  return { due, daysLeft: daysBetween(today, due) };
}

function stateOf({ reviewed, daysLeft, changes }: Pick<Review, 'reviewed' | 'daysLeft' | 'changes'>, days: number): ReviewState {
  if (reviewed === null) return 'never';
  if (changes.length > 0) return 'changed';
  if (daysLeft !== null && daysLeft < 0) return 'overdue';
  return daysLeft !== null && daysLeft <= days ? 'soon' : 'later';
}

/** Of those in the same state the oldest review first; those without one stay in the order in which they came. */
function byUrgency(a: Review, b: Review): number {
  return reviewStates.indexOf(a.state) - reviewStates.indexOf(b.state) || compareDays(a.reviewed ?? '', b.reviewed ?? '');
}

const urgencyOf = ({ reviews: [first] }: ReviewGroup) => (first ? reviewStates.indexOf(first.state) : reviewStates.length);

/** What happened after a day, up to today, to the acts that a procedure rests on, the newest first. */
function changesSince(bases: readonly { number: string }[], since: IsoDate, today: IsoDate, portal: Portal): ChangedBasis[] {
  const within = (day: IsoDate | null): day is IsoDate => day !== null && day > since && day <= today;
  return bases
    .flatMap(({ number }) => {
      const act = actWith(number, portal);
      return act ? changesTo(act, portal) : [];
    })
    .filter((change): change is ChangedBasis => within(change.from))
    .sort((a, b) => compareDays(b.from, a.from));
}

/** An act of which the register does not say when it takes effect counts from the day on which it was signed. */
function changesTo(act: Act, portal: Portal): (Omit<ChangedBasis, 'from'> & { from: IsoDate | null })[] {
  const { number, effectiveTo } = act;
  const others = doneTo(act, portal).map(({ act: other, how, from }) => ({ number, how, by: other.number, from: from ?? other.issued }));
  const told = others.some(({ from }) => from !== null && from === effectiveTo);
  return effectiveTo === null || told ? others : [...others, { number, how: 'ended', by: null, from: effectiveTo }];
}
