import type { FillerWords, Synonym } from './entry.ts';
import { community } from './vocabulary/community.ts';
import { everyday } from './vocabulary/everyday.ts';
import { faintWords, fillers } from './vocabulary/fillers.ts';
import { family } from './vocabulary/family.ts';
import { property } from './vocabulary/property.ts';
import { residence } from './vocabulary/residence.ts';
import { culture } from './vocabulary/culture.ts';
import { insurance } from './vocabulary/insurance.ts';
import { kin } from './vocabulary/kin.ts';
import { merit } from './vocabulary/merit.ts';
import { nature } from './vocabulary/nature.ts';
import { order } from './vocabulary/order.ts';
import { roads } from './vocabulary/roads.ts';
import { school } from './vocabulary/school.ts';
import { trade } from './vocabulary/trade.ts';
import { welfare } from './vocabulary/welfare.ts';

/**
 * Reads lines of what people say | what the law says: several spellings separated by commas, several meanings by
 * semicolons (official names contain commas).
 *
 * @example readLines('sổ đỏ, sổ hồng | giấy chứng nhận quyền sử dụng đất')
 */
function readLines(lines: string): Synonym[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [said = '', meant = ''] = line.split(' | ');
      return { said: said.split(', '), meant: meant.split(' ; ') };
    });
}

/**
 * The sayings that every portal understands, collected from how citizens speak at the counter, from old names of
 * papers and from the usual abbreviations; a portal adds its own in `tu-dong-nghia.csv`. General words only: what
 * people call one procedure stands in that procedure's own row.
 */
export const vocabulary: readonly Synonym[] = [
  family,
  residence,
  property,
  trade,
  welfare,
  community,
  kin,
  insurance,
  merit,
  order,
  roads,
  nature,
  school,
  culture,
  everyday,
].flatMap(readLines);

/** The words of questions that say nothing, and those that say a little. */
export const fillerWords: FillerWords = [fillers, faintWords];

export { nameWords } from './vocabulary/name-words.ts';
