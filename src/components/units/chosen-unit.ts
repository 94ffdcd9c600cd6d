// The commune that a reader chose as his own. Its code is kept on this device and nothing else; another portal on the
// same host has communes of its own under the same codes.

// It imports nothing: what it shares with other scripts would become a file that their pages have to fetch as well.

import type { FilingPlace } from '../../domain/my-unit.ts';

const base = import.meta.env.BASE_URL;
const key = `xa ${base}`;
/** `filingPlacesAddress` of the domain. */
const list = `${base}don-vi/noi-nop.json`;

/** The code of the chosen commune, or nothing. */
export function chosenUnit(): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps the code of a commune; an empty one forgets. Returns whether this browser keeps anything. */
export function chooseUnit(id: string): boolean {
  try {
    if (id) localStorage.setItem(key, id);
    else localStorage.removeItem(key);
    return true;
  } catch {
    return false;
  }
}

/** What is known of the chosen commune, or of the one that took over from it. Nothing where the list cannot be had. */
export async function chosenPlace(mine: string): Promise<FilingPlace | undefined> {
  try {
    const places: FilingPlace[] = await (await fetch(list)).json();
    const find = (wanted: string | undefined) => places.find(([id]) => id === wanted);
    const own = find(mine);
    return own?.length === 2 ? find(own[1]) : own;
  } catch {
    return undefined;
  }
}
