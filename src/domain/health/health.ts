import type { Portal, Procedure, Sector, Unit } from '../../portal/portal.ts';
import { compareDays, type IsoDate } from '../../text/date.ts';
import { fourAnswers } from '../todo/four-answers.ts';
import { countHardWords } from './hard-words.ts';

/** How complete and how old some procedures are. */
export interface Health {
  procedures: number;
  /** Of four answers a procedure: how many the portal gives. */
  answered: number;
  /** Doubts of imports that nobody decided. */
  doubts: number;
  /** The day of the oldest review. */
  oldest: IsoDate | null;
  /** Procedures that nobody has reviewed. */
  unreviewed: number;
  /** Forms that papers name and that cannot be downloaded. */
  missingForms: number;
  /** Sentences of more than one breath, and answers «theo quy định». */
  hard: number;
}

/** The health of what one name stands for. */
export interface NamedHealth {
  name: string;
  /** The unit in charge of a sector. */
  unit: string | null;
  health: Health;
}

export interface PortalHealth {
  whole: Health;
  /** The worst first. */
  sectors: NamedHealth[];
  /** By unit in charge; empty where the portal names fewer than two. */
  units: NamedHealth[];
}

/** How complete, how old and how clear the procedures of a portal are, by sector and by the unit in charge of it. */
export function healthOf(portal: Portal): PortalHealth {
  const open = Map.groupBy(
    portal.doubts.filter(({ decision }) => decision === null),
    ({ procedure }) => procedure,
  );
  const one = (procedure: Procedure) => healthOfOne(procedure, open.get(procedure.code)?.length ?? 0);
  const known = portal.procedures.map((procedure) => ({ sector: procedure.sector, health: one(procedure) }));
  const unitOf = (sector: Sector) => portal.units.find(({ id }) => id === sector.unit) ?? null;
  const sectors = [...Map.groupBy(known, ({ sector }) => sector)].map(([sector, own]) => ({
    unit: unitOf(sector),
    name: sector.name,
    health: sumOf(own.map(({ health }) => health)),
  }));
  return {
    whole: sumOf(known.map(({ health }) => health)),
    sectors: worstFirst(sectors.map(({ unit, ...rest }) => ({ ...rest, unit: unit?.name ?? null }))),
    units: worstFirst(byUnit(sectors)),
  };
}

function byUnit(sectors: readonly { unit: Unit | null; health: Health }[]): NamedHealth[] {
  const units = Map.groupBy(sectors, ({ unit }) => unit);
  if ([...units.keys()].filter((unit) => unit !== null).length < 2) return [];
  return [...units].map(([unit, own]) => ({
    name: unit?.name ?? 'Chưa ghi đơn vị phụ trách',
    unit: null,
    health: sumOf(own.map(({ health }) => health)),
  }));
}

function healthOfOne(procedure: Procedure, doubts: number): Health {
  const { papers, reviewed } = procedure;
  return {
    procedures: 1,
    answered: fourAnswers(procedure).filter(({ answer }) => !answer.unknown).length,
    doubts,
    oldest: reviewed,
    unreviewed: reviewed === null ? 1 : 0,
    missingForms: new Set(papers.flatMap(({ form }) => (form !== null && !/^(?:\/|https?:)/.test(form) ? form : []))).size,
    hard: countHardWords(procedure),
  };
}

function sumOf(parts: readonly Health[]): Health {
  const sum = (key: Exclude<keyof Health, 'oldest'>) => parts.reduce((total, part) => total + part[key], 0);
  const days = parts.flatMap(({ oldest }) => oldest ?? []);
  return {
    procedures: sum('procedures'),
    answered: sum('answered'),
    doubts: sum('doubts'),
    oldest: days.toSorted(compareDays)[0] ?? null,
    unreviewed: sum('unreviewed'),
    missingForms: sum('missingForms'),
    hard: sum('hard'),
  };
}

/** Answers that are missing. */
export function missingAnswers({ procedures, answered }: Health): number {
  return procedures * 4 - answered;
}

function worstFirst(rows: readonly NamedHealth[]): NamedHealth[] {
  return rows.toSorted(
    (a, b) =>
      b.health.doubts - a.health.doubts || missingAnswers(b.health) - missingAnswers(a.health) || b.health.unreviewed - a.health.unreviewed,
  );
}
