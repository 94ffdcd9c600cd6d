import type { Portal, Unit } from '../../portal/portal.ts';
import { compareDays, type IsoDate } from '../../text/date.ts';
import { predecessorsOf } from '../units.ts';
import type { Finding, TracedFinding } from './finding.ts';

/**
 * Gives each finding the ones that it repeats: a limitation of the same kind, at the same unit or at one that had
 * become it by then, in a round that was over before this one began. Rounds in which it was not found, and remedies in
 * between, do not end the chain: what comes back is the same finding.
 */
export function withEarlier(findings: readonly Finding[], portal: Pick<Portal, 'units'>): TracedFinding[] {
  const keyOf = (kind: string, unit: string) => `${kind} ${unit}`;
  const limitations = findings.filter(({ row }) => row.side === 'Hạn chế');
  const alike = Map.groupBy(limitations, ({ row, unit }) => keyOf(row.kind ?? '', unit?.id ?? ''));
  return findings.map((finding) => {
    const { row, unit, round } = finding;
    const { kind } = row;
    if (!unit || kind === null || row.side !== 'Hạn chế') return { ...finding, earlier: [] };
    const line = [...forebearsOf(unit, round.to, portal)].flatMap((id) => alike.get(keyOf(kind, id)) ?? []);
    const earlier = line.filter((other) => other.round.to < round.from);
    return { ...finding, earlier: earlier.sort((a, b) => compareDays(a.found, b.found)) };
  });
}

/** A unit and every unit that had become it by a day, through several mergers, by their ids. */
export function forebearsOf(unit: Unit, day: IsoDate, portal: Pick<Portal, 'units'>): Set<string> {
  const line = new Set([unit.id]);
  const queue = [unit];
  for (let next = queue.pop(); next; next = queue.pop())
    for (const old of predecessorsOf(next, portal)) {
      if (line.has(old.id) || old.validTo === null || old.validTo >= day) continue;
      line.add(old.id);
      queue.push(old);
    }
  return line;
}
