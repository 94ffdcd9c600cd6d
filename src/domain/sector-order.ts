import type { Level } from '../schemas/procedures.ts';
import { askedMost } from './asked-most.ts';

/** What the order looks at: one procedure of a sector. */
interface Listed {
  sectorId: string;
  /** Official. */
  name: string;
  levels: readonly Level[];
  applicants: readonly string[];
}

/** The rank of what nobody is known to ask for; the plain procedures have the lower half of what is below it. */
const never = askedMost({ sector: { name: '' }, title: '' });

/**
 * The sectors of a new portal, those with the most procedures that citizens need first: a rule of ours, until somebody of
 * the office orders them. A procedure counts where citizens may file it, in a sector that people come for, and no other
 * level decides it as well: banks and ministries list the commune beside the province for services of their own, and
 * would stand above births and deaths. A rare kind, as with a foreigner, counts half. Equal sectors stand as people ask
 * for them, then by size.
 *
 * @param level of the office that publishes
 */
export function orderSectors<S extends { id: string; name: string }>(
  sectors: readonly S[],
  procedures: readonly Listed[],
  level: Level,
): S[] {
  const bySector = Map.groupBy(procedures, ({ sectorId }) => sectorId);
  const weigh = (sector: S, { name, levels, applicants }: Listed) => {
    const isOurs = applicants.includes('Công dân Việt Nam') && levels.every((one) => one === level || one === 'Cơ quan khác');
    const rank = askedMost({ sector, title: name });
    return !isOurs || rank >= never ? 0 : rank < never / 2 ? 1 : 0.5;
  };
  const weighed = sectors.map((sector) => {
    const all = bySector.get(sector.id) ?? [];
    const needed = all.reduce((sum, procedure) => sum + weigh(sector, procedure), 0);
    return { sector, needed, size: all.length, asked: askedMost({ sector, title: '' }) };
  });
  return weighed.sort((a, b) => b.needed - a.needed || a.asked - b.asked || b.size - a.size).map(({ sector }) => sector);
}
