import type { Portal } from '../../portal/portal.ts';
import { inspectionKinds, type InspectionKind } from '../../schemas/inspections.ts';
import { formatNumber } from '../../text/number.ts';
import { inspectionAreaAddress, inspectionKindAddress, inspectionsAddress } from '../addresses.ts';
import { once } from '../once.ts';
import { areaRecordsOf } from './area-records.ts';
import { roundsOf, type InspectionRound } from './rounds.ts';

/** The rounds that ended in one year, the newest first. */
export interface RegisterYear {
  year: string;
  rounds: InspectionRound[];
}

/** The register of rounds, or of those of one kind, the newest year first. */
export function registerOf(portal: Portal, kind?: InspectionKind): RegisterYear[] {
  const rounds = roundsOf(portal).filter(({ row }) => kind === undefined || row.kind === kind);
  return [...Map.groupBy(rounds, ({ row }) => row.to.slice(0, 4))]
    .map(([year, own]) => ({ year, rounds: own }))
    .sort((a, b) => Number(b.year) - Number(a.year));
}

/** The kinds of inspection that a portal has rounds of; where there are several, each has a page. */
export const kindsWithPages = once((portal: Portal): InspectionKind[] => {
  const kinds = inspectionKinds.filter((kind) => portal.inspectionRounds.some((round) => round.kind === kind));
  return kinds.length > 1 ? kinds : [];
});

/** The ways from one kind of round to the others, and to all. */
export function kindLinks(portal: Portal, current?: InspectionKind): { text: string; address: string; current: boolean }[] {
  const kinds = kindsWithPages(portal);
  if (kinds.length === 0) return [];
  return [
    { text: 'Tất cả', address: inspectionsAddress, current: current === undefined },
    ...kinds.map((kind) => ({ text: kind, address: inspectionKindAddress(kind), current: kind === current })),
  ];
}

/** The areas as a list of ways in: what each is, and how much was found in it. */
export function areaEntries(portal: Portal): { name: string; what: string; address: string }[] {
  return areaRecordsOf(portal).map(({ area, findings, rounds }) => {
    const limits = findings.filter(({ row }) => row.side === 'Hạn chế').length;
    const seen = new Set([...rounds.map(({ row }) => row.id), ...findings.map(({ round }) => round.id)]).size;
    const what = `${formatNumber(limits)} hạn chế, ${formatNumber(seen)} đợt`;
    return { name: area.name, what, address: inspectionAreaAddress(area.name) };
  });
}
