import { buildNameIndex, type NameIndex } from '../name-index.ts';
import { unpack } from '../pack.ts';

let index: Promise<NameIndex> | null = null;

/**
 * The names of the portal, ready to be searched, made so once a page.
 *
 * @param root where the portal begins, from the form's `data-root`
 * @throws when they cannot be fetched; the next call tries again
 */
export function loadNames(root: string): Promise<NameIndex> {
  // Always fetched apart: a module that is imported both ways would bring one more file with it.
  index ??= import('./fetch-names.ts')
    .then(({ fetchNames }) => fetchNames(root))
    .then(async ([entries, sayings]) => {
      // Whoever waits for the files, too, asks for more before the processor is taken for a while.
      await new Promise((done) => setTimeout(done));
      return buildNameIndex(unpack(entries, sayings));
    })
    .catch((error: unknown) => {
      index = null;
      throw error;
    });
  return index;
}
