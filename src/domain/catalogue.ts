import type { Portal, Procedure, Sector } from '../portal/portal.ts';
import { applicantKinds, levels, onlineLevels } from '../schemas/procedures.ts';
import { compareVietnamese, initialOf } from '../text/collate.ts';
import { fold } from '../text/fold.ts';

/** A question by which the catalogue can be narrowed, and its answers that occur, with how many procedures each has. */
export interface Facet {
  id: string;
  label: string;
  values: { value: string; procedures: Procedure[] }[];
}

/** Sectors that have procedures, in the order of `linh-vuc.csv`. */
export function sectorsWithProcedures(portal: Portal): { sector: Sector; procedures: Procedure[] }[] {
  const bySector = Map.groupBy(portal.procedures, ({ sector }) => sector.id);
  return portal.sectors.flatMap((sector) => {
    const procedures = bySector.get(sector.id);
    return procedures ? [{ sector, procedures }] : [];
  });
}

/** Level, applicant and online level, with the answers that occur; sectors have pages of their own. */
export function facetsOf(procedures: readonly Procedure[]): Facet[] {
  const facet = (id: string, label: string, values: readonly string[], of: (procedure: Procedure) => readonly string[]): Facet => ({
    id,
    label,
    values: values.map((value) => ({ value, procedures: procedures.filter((procedure) => of(procedure).includes(value)) })).filter((entry) => entry.procedures.length > 0),
  });
  return [
    facet('cap', 'Cấp thực hiện', levels, (procedure) => procedure.levels),
    facet('doi-tuong', 'Đối tượng', applicantKinds, (procedure) => procedure.applicants),
    facet('truc-tuyen', 'Làm trên mạng', onlineLevels, (procedure) => (procedure.onlineLevel ? [procedure.onlineLevel] : [])),
  ];
}

/** Procedures by the first letter of their title, letters and titles in Vietnamese alphabetical order. */
export function byInitial(procedures: readonly Procedure[]): { initial: string; procedures: Procedure[] }[] {
  const groups = Map.groupBy(procedures, ({ title }) => initialOf(title));
  return [...groups]
    .map(([initial, members]) => ({ initial, procedures: members.toSorted((a, b) => compareVietnamese(a.title, b.title)) }))
    .sort((a, b) => compareVietnamese(a.initial, b.initial));
}

/**
 * The procedures that an editor names as related, or else those of the same sector that share most words of the
 * title: a reader is never left without a next page.
 */
export function relatedTo(procedure: Procedure, portal: Portal, most = 5): Procedure[] {
  const byCode = new Map(portal.procedures.map((other) => [other.code, other]));
  const named = procedure.related.flatMap((code) => byCode.get(code) ?? []).filter(({ code }) => code !== procedure.code);
  if (named.length > 0) return named.slice(0, most);
  const words = new Set(fold(procedure.title).split(/\W+/));
  const shared = (other: Procedure) => fold(other.title).split(/\W+/).filter((word) => words.has(word)).length;
  return portal.procedures
    .filter((other) => other.sector.id === procedure.sector.id && other.code !== procedure.code)
    .map((other) => ({ other, words: shared(other) }))
    .sort((a, b) => b.words - a.words)
    .slice(0, most)
    .map(({ other }) => other);
}
