import type { Portal, Unit } from '../../portal/portal.ts';
import type { RecommendationRow } from '../../schemas/findings.ts';
import type { InspectionRoundRow } from '../../schemas/inspections.ts';
import { compareDays, monthsBetween, type IsoDate } from '../../text/date.ts';
import { once } from '../once.ts';
import { existsOn, successorOf, unitWith } from '../units.ts';
import { areaNamed } from './areas.ts';
import type { Finding, TracedFinding } from './finding.ts';
import { withEarlier } from './repeats.ts';
import { isSettled, standingOf, worstOf, type FindingState, type Standing } from './standing.ts';

/** Everything that was found, round by round, the newest round first. */
export const findingsOf = once((portal: Portal): TracedFinding[] => {
  const rounds = new Map(portal.inspectionRounds.map((round) => [round.id, round]));
  const kinds = new Map(portal.findingKinds.map((kind) => [kind.id, kind]));
  const following = Map.groupBy(portal.recommendations, ({ finding }) => finding);
  const findings = portal.findings.flatMap((row): Finding[] => {
    const round = rounds.get(row.round);
    if (!round) return [];
    const [kind, asked] = [kinds.get(row.kind ?? '') ?? null, following.get(row.id) ?? []];
    const area = row.area ?? kind?.area ?? null;
    return [
      {
        row,
        round,
        unit: unitWith(row.unit, portal) ?? null,
        kind,
        area: area === null ? null : areaNamed(area),
        found: row.found ?? round.to,
        requests: asked.filter((own) => own.kind === 'Yêu cầu khắc phục'),
        proposals: asked.filter((own) => own.kind === 'Đề xuất lên trên'),
      },
    ];
  });
  return withEarlier(findings, portal).sort((a, b) => newestRoundFirst(a.round, b.round));
});

/** Puts rounds in order, the newest first. */
export function newestRoundFirst(a: InspectionRoundRow, b: InspectionRoundRow): number {
  return compareDays(b.from, a.from) || compareDays(b.to, a.to);
}

/** Who has to mend something, or did: the unit of that day, which may have taken over from another one. */
export interface Owner {
  /** As readers are told: the unit, or the words of the source. */
  name: string;
  unit: Unit | null;
  /** The unit that was inspected, where another one took over from it. */
  formerly: Unit | null;
  /** The person or office inside the unit. */
  person: string | null;
}

/** What a unit was asked to mend, as it stands on a day. */
export interface Asked {
  row: RecommendationRow;
  finding: TracedFinding;
  owner: Owner;
  standing: Standing;
}

/** A finding as it stands on a day. */
export interface StandingFinding extends TracedFinding {
  asked: Asked[];
  state: FindingState;
  age: Age;
}

/** How old a finding is, counted from the first time that it was found, whether it was mended in between or not. */
export interface Age {
  since: IsoDate;
  /** In how many rounds it was found, this one included. */
  rounds: number;
  /** Whole months until today, or until it was mended. */
  months: number;
}

/** The finding as it stands on a day. */
export function standingFinding(finding: TracedFinding, portal: Portal, today: IsoDate): StandingFinding {
  const asked = finding.requests.map((row) => ({
    row,
    finding,
    owner: ownerOf(row, finding, portal, row.state === 'Đã khắc phục' ? (row.remedied ?? finding.found) : today),
    standing: standingOf(row, today),
  }));
  const state = worstOf(
    asked.map(({ standing }) => standing),
    finding.proposals.length > 0,
  );
  return { ...finding, asked, state, age: ageOf(finding, state, today) };
}

/** The limitations among findings as they stand on a day, in their order. */
export function limitationsOn(findings: readonly TracedFinding[], portal: Portal, today: IsoDate): StandingFinding[] {
  return findings.filter(({ row }) => row.side === 'Hạn chế').map((finding) => standingFinding(finding, portal, today));
}

/** What is overdue first, then what is not mended, then what was found longest ago. */
export function mostUrgentFirst(a: StandingFinding, b: StandingFinding): number {
  return urgency(a) - urgency(b) || compareDays(a.age.since, b.age.since) || compareDays(a.found, b.found);
}

/** Puts what was mended last first; what was mended on a day that is not known comes last. */
export function lastMendedFirst(a: Asked, b: Asked): number {
  return compareDays(b.row.remedied ?? '', a.row.remedied ?? '');
}

const urgency = ({ state }: StandingFinding) => (state === 'overdue' ? 0 : isSettled(state) ? 2 : 1);

function ageOf({ earlier, found, round, requests }: TracedFinding, state: FindingState, today: IsoDate): Age {
  const since = earlier[0]?.found ?? found;
  const remedied = requests.flatMap((row) => row.remedied ?? []).sort(compareDays);
  const until = isSettled(state) ? (remedied.at(-1) ?? found) : today;
  return { since, rounds: new Set([...earlier.map((own) => own.round.id), round.id]).size, months: monthsBetween(since, until) };
}

function ownerOf({ unit: id, responsible }: RecommendationRow, { unit: inspected, row }: Finding, portal: Portal, day: IsoDate): Owner {
  const asked = unitWith(id, portal) ?? (responsible === null ? inspected : null);
  if (!asked) return { name: responsible ?? row.scope ?? 'Nguồn không nêu ai', unit: null, formerly: null, person: null };
  const unit = existsOn(asked, day) ? asked : (successorOf(asked, portal) ?? asked);
  return { name: unit.name, unit, formerly: unit === asked ? null : asked, person: responsible };
}
