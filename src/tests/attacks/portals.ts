import { attacksThatAre, type Attack } from './corpus.ts';
import { filesOf } from './lay-over.ts';

/** The attacks that have to be published, dealt out so that no two of a portal lay the same file; tables are joined. */
export function attacksByPortal(): Attack[][] {
  const portals: { attacks: Attack[]; taken: Set<string> }[] = [];
  for (const attack of attacksThatAre('shown')) {
    const files = filesOf(attack).filter((file) => !file.endsWith('.csv'));
    let portal = portals.find(({ taken }) => !files.some((file) => taken.has(file)));
    if (!portal) portals.push((portal = { attacks: [], taken: new Set() }));
    portal.attacks.push(attack);
    for (const file of files) portal.taken.add(file);
  }
  return portals.map(({ attacks }) => attacks);
}
