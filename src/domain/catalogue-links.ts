import type { Portal } from '../portal/portal.ts';
import { facetAddress, sectorAddress } from './addresses.ts';
import { narrowingFacets, sectorsWithProcedures } from './catalogue.ts';

/** A way to a list of procedures, and how many it has. */
export interface ListLink {
  name: string;
  address: string;
  count: number;
}

/** The lists that answer one question of a reader, such as which level decides. */
export interface FacetGroup {
  label: string;
  links: ListLink[];
}

export function sectorLinks(portal: Portal): ListLink[] {
  return sectorsWithProcedures(portal).map(({ sector, procedures }) => ({
    name: sector.name,
    address: sectorAddress(sector),
    count: procedures.length,
  }));
}

/** The lists that narrow the catalogue, sectors first; questions that would leave it as it is are not asked. */
export function facetLinks(portal: Portal): FacetGroup[] {
  const sectors = sectorLinks(portal);
  const facets = narrowingFacets(portal).map(({ id, label, values }) => ({
    label,
    links: values.map(({ value, procedures }) => ({ name: value, address: facetAddress(id, value), count: procedures.length })),
  }));
  return [...(sectors.length > 1 ? [{ label: 'Lĩnh vực', links: sectors }] : []), ...facets];
}
