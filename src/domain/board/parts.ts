/** How many lines of a list stand on one page of the portal: some 400 KB of it. */
export const rowsInPart = 500;

/** How many procedures one print job takes, each on a sheet of its own: of long ones 16 KB each, so that no page is heavier than 1 MB. */
export const sheetsInPart = 50;

/** A piece of a list that is too long for one page. */
export interface Part<T> {
  items: T[];
  /** The place of the first item in the whole list, from 1. */
  from: number;
  part: number;
  of: number;
}

/** @example partsOf(['a', 'b', 'c'], 2) // => [{ items: ['a', 'b'], from: 1, part: 1, of: 2 }, { items: ['c'], from: 3, part: 2, of: 2 }] */
export function partsOf<T>(items: readonly T[], most: number): Part<T>[] {
  const of = Math.ceil(items.length / most);
  return Array.from({ length: of }, (_, index) => ({
    items: items.slice(index * most, (index + 1) * most),
    from: index * most + 1,
    part: index + 1,
    of,
  }));
}

/** What a part adds to a title. @example sayPart({ part: 1, of: 3 }) // => ', phần 1/3'; '' where there is one part alone */
export function sayPart({ part, of }: Pick<Part<unknown>, 'part' | 'of'>): string {
  return of > 1 ? `, phần ${part}/${of}` : '';
}
