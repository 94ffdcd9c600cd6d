import type { Level } from '../schemas/procedures.ts';
import { askedMost } from './asked-most.ts';

/** What the order looks at: one procedure of a sector. */
interface Listed {
  sectorId: string;
  levels: readonly Level[];
  applicants: readonly string[];
}

/**
 * The sectors of a new portal, those that citizens need most first: a rule of ours, until somebody of the office orders
 * them. Counted are the procedures that citizens may file and that no other level decides as well: banks and ministries list
 * the commune beside the province for services of their own, and would stand above births and deaths. Equal counts
 * go by all procedures of the sector, then by what people ask for most.
 *
 * @param level of the office that publishes
 */
export function orderSectors<S extends { id: string; name: string }>(
  sectors: readonly S[],
  procedures: readonly Listed[],
  level: Level,
): S[] {
  const bySector = Map.groupBy(procedures, ({ sectorId }) => sectorId);
  const rank = (sector: S) => {
    const all = bySector.get(sector.id) ?? [];
    const needed = all.filter(({ applicants, levels }) => applicants.includes('Công dân Việt Nam') && levels.every((one) => one === level || one === 'Cơ quan khác'));
    return { sector, needed: needed.length, all: all.length, asked: askedMost({ sector, title: '' }) };
  };
  return sectors
    .map(rank)
    .sort((a, b) => b.needed - a.needed || b.all - a.all || a.asked - b.asked)
    .map(({ sector }) => sector);
}
