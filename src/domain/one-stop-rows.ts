import type { OneStopRow } from '../schemas/one-stop.ts';
import { compareDays } from '../text/date.ts';
import { periodOf, type Period } from '../text/period.ts';
import { once } from './once.ts';

/** What a row of one-stop figures is of. */
export type OneStopSubject = Pick<OneStopRow, 'unit' | 'sector' | 'procedure' | 'period'>;

/** What keeps rows apart; rows are put together by leaving a part out, or putting another in its place. */
export function oneStopKey({ unit, sector, procedure, period }: OneStopSubject): string {
  return [unit, sector, procedure, period].join('\u0000');
}

/** The rows of one-stop figures by what they are of. */
export interface OneStopRows {
  rowOf: (subject: OneStopSubject) => OneStopRow | undefined;
  /** Those of whole units and their sectors, without single procedures. */
  ofUnit: ReadonlyMap<string, readonly OneStopRow[]>;
  ofProcedure: ReadonlyMap<string | null, readonly OneStopRow[]>;
  /** Every quarter that somebody reported, oldest first. */
  quarters: readonly Period[];
}

/** The index of all rows, made once: each of thousands of pages asks for a few of them. */
export const oneStopRowsOf = once((rows: readonly OneStopRow[]): OneStopRows => {
  // The first of two rows of one subject, as everywhere.
  const byKey = new Map(rows.toReversed().map((row) => [oneStopKey(row), row]));
  const [whole, ofOne] = [rows.filter(({ procedure }) => procedure === null), rows.filter(({ procedure }) => procedure !== null)];
  return {
    rowOf: (subject) => byKey.get(oneStopKey(subject)),
    ofUnit: Map.groupBy(whole, ({ unit }) => unit),
    ofProcedure: Map.groupBy(ofOne, ({ procedure }) => procedure),
    quarters: [...new Set(rows.map(({ period }) => period))]
      .map(periodOf)
      .filter(({ months }) => months === 3)
      .sort((a, b) => compareDays(a.to, b.to)),
  };
});
