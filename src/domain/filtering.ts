import type { Portal } from '../portal/portal.ts';
import { procedureAddress } from './addresses.ts';
import { termsOf } from './answers.ts';
import { facetsOf, sectorsWithProcedures } from './catalogue.ts';

/** One question of the filter; its id is the field of a line that it asks for. */
export interface FilterQuestion {
  id: string;
  label: string;
  choices: { value: string; label: string }[];
}

/** One procedure as the filter fetches it: what it shows, and what can be asked of it. */
export interface FilterLine {
  title: string;
  address: string;
  line: string;
  'linh-vuc': string;
  cap: string[];
  'doi-tuong': string[];
  'truc-tuyen': string | null;
}

/** Sector, and every facet with the answers that occur. */
export function filterQuestions(portal: Portal): FilterQuestion[] {
  const sectors = sectorsWithProcedures(portal).map(({ sector }) => ({ value: sector.id, label: sector.name }));
  const facets = facetsOf(portal.procedures).map(({ id, label, values }) => ({
    id,
    label,
    choices: values.map(({ value }) => ({ value, label: value })),
  }));
  return [{ id: 'linh-vuc', label: 'Lĩnh vực', choices: sectors }, ...facets];
}

/** The whole catalogue for the filter. */
export function filterLines({ procedures }: Portal): FilterLine[] {
  return procedures.map((procedure) => ({
    title: procedure.title,
    address: procedureAddress(procedure),
    line: [procedure.sector.name, ...termsOf(procedure)].join(' · '),
    'linh-vuc': procedure.sector.id,
    cap: procedure.levels,
    'doi-tuong': procedure.applicants,
    'truc-tuyen': procedure.onlineLevel,
  }));
}
