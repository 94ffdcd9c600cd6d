import type { InspectionRoundRow } from '../../schemas/inspections.ts';
import { newestRoundFirst, type StandingFinding } from './findings.ts';

/** What became of the limitations that one round found, as counts that add up to `found`. */
export interface RoundOutcome {
  round: InspectionRoundRow;
  found: number;
  remedied: number;
  late: number;
  /** Not mended and not overdue, or only put to an office above. */
  open: number;
  overdue: number;
  /** Nobody was asked to mend them. */
  unasked: number;
}

/** Whether findings are remedied or only recorded, round by round, the oldest first; rounds that found nothing are left out. */
export function outcomesOf(limitations: readonly StandingFinding[]): RoundOutcome[] {
  return [...Map.groupBy(limitations, ({ round }) => round)]
    .sort(([a], [b]) => newestRoundFirst(b, a))
    .map(([round, own]) => {
      const counted = (...states: StandingFinding['state'][]) => own.filter(({ state }) => states.includes(state)).length;
      return {
        round,
        found: own.length,
        remedied: counted('remedied'),
        late: counted('late'),
        open: counted('open', 'undated', 'raised'),
        overdue: counted('overdue'),
        unasked: counted('unasked'),
      };
    });
}

/** Short names for the bars of a chart: the year of each round, with the month or the day where that is not enough. */
export function barNames(outcomes: readonly RoundOutcome[]): string[] {
  const days = outcomes.map(({ round }) => round.to.split('-'));
  const names = [1, 2, 3].map((parts) => days.map((day) => day.slice(0, parts).reverse().join('/')));
  const counts = names.map((own) => Map.groupBy(own, String));
  return days.map((_day, index) => {
    const distinct = names.findIndex((own, parts) => counts[parts]?.get(own[index] ?? '')?.length === 1);
    return names.at(distinct)?.[index] ?? '';
  });
}
