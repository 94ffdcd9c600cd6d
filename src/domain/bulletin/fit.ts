import type { IsoDate } from '../../text/date.ts';
import { countWords } from '../../text/sentences.ts';
import type { Decision } from '../publication/announced-changes.ts';
import { groupSentences, sayBasis, sayFrom, type Telling } from './change-sentences.ts';
import type { ChangeGroup } from './recent-changes.ts';

/**
 * `longestSeconds`: how long people listen to a loudspeaker.
 *
 * `syllablesAMinute`: Our own assumption: no source of the portal counts them. Announcers of Vietnamese radio are said to
 * read two hundred to two hundred and twenty; somebody who is no announcer reads slower, so the lower figure.
 */
export const limits = { longestSeconds: 90, syllablesAMinute: 200 } as const;

export const mostSyllables = (limits.longestSeconds * limits.syllablesAMinute) / 60;

/** Vietnamese writes each syllable apart, but for a few foreign words that a hyphen holds together. */
export function countSyllables(sentences: readonly string[]): number {
  return countWords(sentences.join(' ').replaceAll('-', ' '));
}

/** How many procedures of one group are named. */
const mostNames = 4;

/** A group as it is told. */
export interface ToldGroup {
  group: ChangeGroup;
  sentences: string[];
  /** How many of its procedures are named. */
  names: number;
}

/** The groups that fit into so many syllables, in their order; one that does not is told shorter, or left out. */
export function fitGroups(groups: readonly ChangeGroup[], room: number, today: IsoDate): ToldGroup[] {
  let left = room;
  const told = groups.flatMap((group) => {
    const day = countSyllables([sayFrom(group, today, true)]);
    const one = tellingsOf(group)
      .map((telling) => ({ group, sentences: groupSentences(group, telling, today), names: telling.names }))
      .find(({ sentences }) => countSyllables(sentences) + day <= left);
    if (!one) return [];
    left -= countSyllables(one.sentences) + day;
    return [one];
  });
  return withDays(told, today);
}

/** Each group with the day from which it holds; of several that hold from one day the last says it for all of them. */
function withDays(told: readonly ToldGroup[], today: IsoDate): ToldGroup[] {
  const days = told.map(({ group }) => sayFrom(group, today, false));
  return told.map((one, index) => {
    if (days[index] === days[index + 1]) return one;
    return { ...one, sentences: [...one.sentences, sayFrom(one.group, today, days[index] === days[index - 1])] };
  });
}

/** The fullest first. */
function tellingsOf({ changes }: ChangeGroup): Telling[] {
  const names = Math.min(changes.length, mostNames);
  const all = [names, ...(names > 1 ? [1] : [])];
  return all.flatMap((count) => [true, false].map((detailed) => ({ names: count, detailed })));
}

/** The same groups, each of the decisions named behind the last of its groups, as long as there is room. */
export function withBases(told: readonly ToldGroup[], room: number, today: IsoDate): ToldGroup[] {
  let left = room;
  return told.map((one, index) => {
    const { decision } = one.group.changes[0];
    if (told.slice(index + 1).some(({ group }) => isOf(group, decision))) return one;
    const basis = sayBasis(decision, today);
    if (countSyllables([basis]) > left) return one;
    left -= countSyllables([basis]);
    return { ...one, sentences: [...one.sentences, basis] };
  });
}

function isOf({ changes: [{ decision }] }: ChangeGroup, { row }: Pick<Decision, 'row'>): boolean {
  return decision.row.number === row.number;
}
