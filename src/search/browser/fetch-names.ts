import type { Packed, PackedSayings } from '../pack.ts';

let names: Promise<[Packed, PackedSayings]> | null = null;

/**
 * The names of the portal as they travel, fetched once a page. Apart from the code that reads them, so that a page can
 * ask for both at the same time.
 *
 * @param root where the portal begins, from the form's `data-root`
 * @throws when the files cannot be fetched; the next call tries again
 */
export function fetchNames(root: string): Promise<[Packed, PackedSayings]> {
  names ??= Promise.all([
    fetchJson<Packed>(`${root}tim-kiem/goi-y.json`),
    fetchJson<PackedSayings>(`${root}tim-kiem/dong-nghia.json`),
  ]).catch((error: unknown) => {
    names = null;
    throw error;
  });
  return names;
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json() as Promise<T>;
}
