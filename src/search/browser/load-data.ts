import { buildNameIndex, type NameIndex } from '../name-index.ts';
import { unpack, type Packed, type PackedSayings } from '../pack.ts';

let index: Promise<NameIndex> | null = null;

/**
 * The names of the portal, fetched once a page.
 *
 * @param root where the portal begins, from the form's `data-root`
 * @throws when the files cannot be fetched; the next call tries again
 */
export function loadNames(root: string): Promise<NameIndex> {
  index ??= Promise.all([fetchJson<Packed>(`${root}tim-kiem/goi-y.json`), fetchJson<PackedSayings>(`${root}tim-kiem/dong-nghia.json`)])
    .then(([entries, sayings]) => buildNameIndex(unpack(entries, sayings)))
    .catch((error: unknown) => {
      index = null;
      throw error;
    });
  return index;
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json() as Promise<T>;
}
