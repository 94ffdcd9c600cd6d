import { oneStopTable, type OneStopRow } from '../schemas/one-stop.ts';
import { dossierMismatch } from './balances.ts';

/** One figure of the sum of dossiers, with the sign before it. */
export interface BalanceTerm {
  sign: string;
  name: string;
  figure: number | null;
}

/** Tồn đầu kỳ + tiếp nhận = đã giải quyết + đang giải quyết + trả lại, as far as published; unequal sums say so. */
export function dossierBalance(row: OneStopRow): BalanceTerm[] {
  const whole = row.resolved !== null && row.open !== null && row.received !== null;
  // Where a figure is missing, nothing is said to be equal or unequal.
  const equal = whole ? (dossierMismatch(row) ? '≠' : '=') : '';
  const signs = { carriedOver: '', received: '+', resolved: equal, open: '+', returned: '+' };
  return (Object.keys(signs) as (keyof typeof signs)[])
    .filter((key) => key !== 'returned' || row.returned !== null)
    .map((key) => ({ sign: signs[key], name: oneStopTable.columns[key].header, figure: row[key] }));
}
