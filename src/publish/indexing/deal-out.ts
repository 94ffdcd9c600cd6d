import { createHash } from 'node:crypto';

/**
 * Deals pages out to as many sections as are needed, by their names: a page that is new or gone moves no other. A word is
 * about as common in each section as in all of them, so that what one finds can be ranked beside what another does.
 */
export function dealOut(pages: readonly string[], most: number): string[][] {
  const sections: string[][] = Array.from({ length: Math.ceil(pages.length / most) }, () => []);
  for (const page of pages) sections[createHash('sha256').update(page).digest().readUInt32BE() % sections.length]?.push(page);
  return sections.filter((section) => section.length > 0);
}
