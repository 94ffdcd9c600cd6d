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
import { justice } from './vocabulary/subjects/justice.ts';
import { land } from './vocabulary/subjects/land.ts';
import { money } from './vocabulary/subjects/money.ts';
import { police } from './vocabulary/subjects/police.ts';
import { schoolSubjects, situations } from './vocabulary/subjects/school.ts';
import { tradeSubjects } from './vocabulary/subjects/trade.ts';
import { welfareSubjects } from './vocabulary/subjects/welfare.ts';

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

/**
 * What people say of the subjects of all procedures that communes and districts handle: the words of official names, a
 * bar, what is said. The words of a name lead from any portal's procedures to what is said of them.
 */
export const subjects: readonly Synonym[] = [
  ...Map.groupBy(
    [justice, police, welfareSubjects, money, land, tradeSubjects, schoolSubjects, situations].flatMap((lines) => lines.trim().split('\n')),
    (line) => line.split(' | ')[0] ?? '',
  ),
].map(([matter, lines]) => ({
  said: lines.flatMap((line) => line.split(' | ')[1]?.split(', ') ?? []),
  meant: matter.split(' ; '),
}));

/** The words of questions that say nothing, and those that say a little. */
export const fillerWords: FillerWords = [fillers, faintWords];

export { nameWords } from './vocabulary/name-words.ts';
