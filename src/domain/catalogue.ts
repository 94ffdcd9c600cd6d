import type { Portal, Procedure, Sector } from '../portal/portal.ts';
import { applicantKinds, levels, onlineLevels } from '../schemas/procedures.ts';
import { compareVietnamese, initialOf } from '../text/collate.ts';
import { fold } from '../text/fold.ts';
import { turnName, type TurnedName } from '../text/turn-name.ts';
import { once } from './once.ts';

/** A question by which the catalogue can be narrowed, and its answers that occur, with how many procedures each has. */
export interface Facet {
  id: string;
  label: string;
  values: { value: string; procedures: Procedure[] }[];
}

/** Procedures under the letter of what they are about. */
export interface InitialGroup {
  initial: string;
  lines: (TurnedName & { procedure: Procedure })[];
}

/** Sectors that have procedures, in the order of `linh-vuc.csv`. */
export const sectorsWithProcedures = once((portal: Portal): { sector: Sector; procedures: Procedure[] }[] => {
  const { bySector } = lookupOf(portal);
  return portal.sectors.flatMap((sector) => {
    const procedures = bySector.get(sector.id);
    return procedures ? [{ sector, procedures }] : [];
  });
});

/**
 * Level, applicant and online level, with the answers that occur; sectors have pages of their own. The province decides
 * the online level, so that of a demonstration is made up and says so.
 */
export const facetsOf = once(({ procedures, settings: { demonstration } }: Portal): Facet[] => {
  const online = demonstration === null ? 'Làm trên mạng' : 'Làm trên mạng (minh họa)';
  const facet = (id: string, label: string, values: readonly string[], of: (procedure: Procedure) => readonly string[]): Facet => {
    const members = new Map<string, Procedure[]>(values.map((value) => [value, []]));
    for (const procedure of procedures) for (const value of new Set(of(procedure))) members.get(value)?.push(procedure);
    return {
      id,
      label,
      values: [...members].map(([value, having]) => ({ value, procedures: having })).filter((entry) => entry.procedures.length > 0),
    };
  };
  return [
    facet('cap', 'Cấp thực hiện', levels, (procedure) => procedure.levels),
    facet('doi-tuong', 'Đối tượng', applicantKinds, (procedure) => procedure.applicants),
    facet('truc-tuyen', online, onlineLevels, (procedure) => (procedure.onlineLevel ? [procedure.onlineLevel] : [])),
  ];
});

/** Procedures as an index of a book has them, letters and lines in Vietnamese alphabetical order. */
export function byInitial(procedures: readonly Procedure[]): InitialGroup[] {
  const groups = Map.groupBy(
    procedures.map((procedure) => ({ ...turnName(procedure.title), procedure })),
    ({ head }) => initialOf(head),
  );
  return [...groups]
    .map(([initial, lines]) => ({
      initial,
      lines: lines.sort((a, b) => compareVietnamese(a.head, b.head) || compareVietnamese(a.before, b.before)),
    }))
    .sort((a, b) => compareVietnamese(a.initial, b.initial));
}

/** The facets without what narrows nothing: an answer that all procedures have, and a question left without answers. */
export function narrowingFacets(portal: Portal): Facet[] {
  return facetsOf(portal)
    .map((facet) => ({ ...facet, values: facet.values.filter((value) => value.procedures.length < portal.procedures.length) }))
    .filter(({ values }) => values.length > 0);
}

/**
 * The procedures that an editor names as related, or else those of the same sector that share most words of the
 * title: a reader is never left without a next page.
 */
export function relatedTo(procedure: Procedure, portal: Portal, most = 5): Procedure[] {
  const { byCode, bySector, wordsOf } = lookupOf(portal);
  const named = procedure.related.flatMap((code) => byCode.get(code) ?? []).filter(({ code }) => code !== procedure.code);
  if (named.length > 0) return named.slice(0, most);
  const own = new Set(wordsOf(procedure));
  return (bySector.get(procedure.sector.id) ?? [])
    .filter(({ code }) => code !== procedure.code)
    .map((other) => ({ other, shared: wordsOf(other).filter((word) => own.has(word)).length }))
    .sort((a, b) => b.shared - a.shared)
    .slice(0, most)
    .map(({ other }) => other);
}

/** Every page asks for it, and going through all procedures for each would take squared time. */
const lookupOf = once(({ procedures }: Portal) => ({
  byCode: new Map(procedures.map((procedure) => [procedure.code, procedure])),
  bySector: Map.groupBy(procedures, ({ sector }) => sector.id),
  /** Folded words of a title. */
  wordsOf: once(({ title }: Procedure) => fold(title).split(/\W+/)),
}));
