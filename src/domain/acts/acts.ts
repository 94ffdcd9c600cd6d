import type { Act, Portal } from '../../portal/portal.ts';
import { actNumberKey } from '../../text/act-number.ts';
import { compareDays, type IsoDate } from '../../text/date.ts';
import { once } from '../once.ts';

type Acts = { acts: readonly Act[] };

/** What one act may do to another: the columns of the register. */
export const relations = ['amends', 'replaces', 'abolishes'] as const;
type Relation = (typeof relations)[number];

/** What a relation is from the other side: which act does it. */
export interface DoneTo {
  act: Act;
  how: Relation;
  /** From which day; `null` where the register does not say when that act takes effect. */
  from: IsoDate | null;
}

/** Whether an act holds on a day. `unstated`: nothing says that it ended, nor when it began. */
export interface ActState {
  kind: 'in force' | 'not yet' | 'ended' | 'unstated';
  /** Since when it holds or has ended, or from when it will hold. */
  since: IsoDate | null;
  /** What ended it, or will. */
  by: DoneTo | null;
  /** The day on which it will end, where that is known already. */
  until: IsoDate | null;
}

const indexOf = once((acts: readonly Act[]) => {
  const byKey = new Map(acts.map((act) => [actNumberKey(act.number), act]));
  const all = acts.flatMap((act) =>
    relations.flatMap((how) =>
      act[how].map((number) => ({ to: byKey.get(actNumberKey(number)), done: { act, how, from: act.effectiveFrom } })),
    ),
  );
  const others = all.filter(({ to, done }) => to !== done.act);
  return { byKey, doneTo: Map.groupBy(others, ({ to }) => to) };
});

/** The act of a number, however it is spelled. */
export function actWith(number: string, { acts }: Acts): Act | undefined {
  return indexOf(acts).byKey.get(actNumberKey(number));
}

/**
 * Whether an act has a page: those of the register, those that an act of the register names, and those on which several
 * procedures rest. Of any other the page would say no more than the page of its one procedure, and a catalogue of
 * thousands has more such acts than procedures.
 */
export function hasPage(act: Act, portal: Portal): boolean {
  return withPages(portal).has(act);
}

const withPages = once((portal: Portal): ReadonlySet<Act> => {
  const resting = new Map<string, number>();
  for (const procedure of [...portal.procedures, ...portal.abolished])
    for (const key of new Set(procedure.acts.map(({ number }) => actNumberKey(number)))) resting.set(key, (resting.get(key) ?? 0) + 1);
  const several = (act: Act) => (resting.get(actNumberKey(act.number)) ?? 0) > 1;
  return new Set(portal.acts.filter((act) => act.registered || several(act) || doneTo(act, portal).length > 0));
});

/** What other acts do to this one, in the order of the register. */
export function doneTo(act: Act, { acts }: Acts): DoneTo[] {
  return (indexOf(acts).doneTo.get(act) ?? []).map(({ done }) => done);
}

/**
 * Whether an act holds on a day: it ends by its own last day, or by another act that replaces or abolishes it, from the
 * day on which that one takes effect (Law on Promulgation of Legal Documents 80/2015/QH13, article 154). What amends
 * an act leaves it in force.
 */
export function stateOn(act: Act, portal: Acts, day: IsoDate): ActState {
  const [first] = endingsOf(act, portal);
  if (first && (first.from === null || first.from <= day)) return { kind: 'ended', since: first.from, by: first.by, until: null };
  const rest = { since: act.effectiveFrom, by: first?.by ?? null, until: first?.from ?? null };
  if (act.effectiveFrom === null) return { kind: 'unstated', ...rest };
  return { kind: act.effectiveFrom > day ? 'not yet' : 'in force', ...rest };
}

/** Whatever ends an act, the earliest first; its own day says the same as the act that replaces it from then on. */
function endingsOf(act: Act, portal: Acts): { from: IsoDate | null; by: DoneTo | null }[] {
  const others = doneTo(act, portal)
    .filter(({ how }) => how !== 'amends')
    .map((by) => ({ from: by.from ?? act.effectiveTo, by }));
  const own = act.effectiveTo === null ? [] : [{ from: act.effectiveTo, by: null }];
  return [...others, ...own].sort((a, b) => compareDays(a.from ?? '', b.from ?? ''));
}

/** The acts that a procedure rests on which hold no more on a day. */
export function endedAmong<B extends { number: string }>(bases: readonly B[], portal: Acts, day: IsoDate): { basis: B; state: ActState }[] {
  return bases.flatMap((basis) => {
    const act = actWith(basis.number, portal);
    const state = act && stateOn(act, portal, day);
    return state?.kind === 'ended' ? [{ basis, state }] : [];
  });
}
