// The commune that a reader chose as his own. Its code is kept on this device and nothing else; another portal on the
// same host has communes of its own under the same codes.

import type { FilingPlace } from '../../domain/my-unit.ts';

const base = import.meta.env.BASE_URL;

/** Under which name the code is kept. */
export const key = `xa ${base}`;

/** The code of the chosen commune; nothing where none was chosen or this browser keeps nothing. */
export function chosenUnit(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** What is known of the chosen commune, or of the one that took over from it. Nothing where the list cannot be had. */
export async function chosenPlace(): Promise<FilingPlace | undefined> {
  const mine = chosenUnit();
  if (!mine) return undefined;
  try {
    // `filingPlacesAddress` of the domain.
    const places: FilingPlace[] = await (await fetch(`${base}don-vi/noi-nop.json`)).json();
    const find = (wanted: string | undefined) => places.find(([id]) => id === wanted);
    const own = find(mine);
    return own?.[2] === undefined ? find(own?.[1]) : own;
  } catch {
    return undefined;
  }
}
