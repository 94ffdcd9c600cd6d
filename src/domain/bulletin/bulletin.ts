import type { Portal } from '../../portal/portal.ts';
import type { Settings } from '../../schemas/settings.ts';
import type { IsoDate } from '../../text/date.ts';
import { dateInWords } from '../../text/date-in-words.ts';
import { capitalise } from '../../text/capitalise.ts';
import { inWords } from '../../text/in-words.ts';
import { spoken } from '../../text/spoken.ts';
import { overdueLines, type OverdueLine } from '../overdue.ts';
import { closingSentences, hoursSentences } from './desk-sentences.ts';
import { countSyllables, fitGroups, limits, mostSyllables, withBases, type ToldGroup } from './fit.ts';
import { changeGroups, month, recentChanges, week, type RecentChanges } from './recent-changes.ts';

/** A text for the loudspeaker. */
export interface Bulletin {
  /** Whole sentences, all of it in words. */
  paragraphs: string[];
  syllables: number;
  /** How long it takes to read aloud, estimated. */
  seconds: number;
  told: ToldGroup[];
  /** What should have been done by now, as far as it is told. */
  overdue: OverdueLine[];
  /** Whether it tells when the one-stop shop is open. */
  hours: boolean;
}

/**
 * What changed in the week that ends with a day, when the one-stop shop is open, and what is overdue, in sentences to be
 * read aloud. Where not all of it fits, the more important is told, and how much more there is.
 *
 * @returns `null` for a portal that knows of no announced decision
 */
export function bulletinOf(portal: Portal, today: IsoDate): Bulletin | null {
  if (portal.announcements.length === 0) return null;
  const recent = recentChanges(portal, today);
  const [opening, closing] = [openingSentences(portal.settings, recent, today), closingSentences(portal.settings)];
  const lines = overdueLines(portal, today).map((line) => ({ line, sentence: spoken(line.text) }));
  const taken = [...opening, ...closing];
  const hours = whatFits([hoursSentences(portal, today)], taken, (sentences) => sentences).flat();
  const said = ({ sentence }: (typeof lines)[number]) => [sentence];
  const worst = whatFits(lines.slice(0, 1), taken, said);
  const changes = toldChanges(recent, mostSyllables - countSyllables(taken), portal.settings, today);
  taken.push(...changes.told.flatMap(({ sentences }) => sentences), ...changes.rest);
  const overdue = [...worst, ...whatFits(lines.slice(1), taken, said)];
  const paragraphs = [
    opening,
    ...changes.told.map(({ sentences }) => sentences),
    changes.rest,
    hours,
    overdue.flatMap(said),
    closing,
  ].flatMap((own) => (own.length > 0 ? [own.join(' ')] : []));
  const syllables = countSyllables(paragraphs);
  const seconds = Math.ceil((syllables * 60) / limits.syllablesAMinute);
  return { paragraphs, syllables, seconds, told: changes.told, overdue: overdue.map(({ line }) => line), hours: hours.length > 0 };
}

/** Those of some things that there is still room for. @param taken all sentences so far; what fits is added to them */
function whatFits<T>(things: readonly T[], taken: string[], sentencesOf: (thing: T) => string[]): T[] {
  return things.filter((thing) => {
    const sentences = sentencesOf(thing);
    if (countSyllables([...taken, ...sentences]) > mostSyllables) return false;
    taken.push(...sentences);
    return true;
  });
}

function openingSentences({ name }: Settings, recent: RecentChanges, today: IsoDate): string[] {
  const greeting = ['Kính thưa bà con.', spoken(`Sau đây là tin thủ tục hành chính của ${name}, ${dateInWords(today, today)}.`)];
  return [...greeting, ...sayHowMany(recent)];
}

function sayHowMany({ days, changes }: RecentChanges): string[] {
  const past = (count: number) => `${capitalise(inWords(count))} ngày qua`;
  if (changes.length === 0) return [`${past(month)} không có thủ tục nào mới, thay đổi hay bị bãi bỏ.`];
  const many = `${past(days)} có ${inWords(changes.length)} thay đổi về thủ tục.`;
  return days === week ? [many] : [`${past(week)} không có thay đổi nào.`, many];
}

/** As many changes as fit into so many syllables, and a sentence about those that do not. */
function toldChanges({ changes }: RecentChanges, room: number, settings: Settings, today: IsoDate): { told: ToldGroup[]; rest: string[] } {
  const groups = changeGroups(changes);
  const told = (reserved: number) => fitGroups(groups, room - reserved, today);
  const named = (some: readonly ToldGroup[]) => some.reduce((sum, { names }) => sum + names, 0);
  const all = told(0);
  const fitting = named(all) === changes.length ? all : told(countSyllables([sayRest(changes.length, changes.length + 1, settings)]));
  const left = changes.length - named(fitting);
  const rest = left === 0 ? [] : [sayRest(left, changes.length, settings)];
  const used = countSyllables([...fitting.flatMap(({ sentences }) => sentences), ...rest]);
  return { told: withBases(fitting, room - used, today), rest };
}

/** @example // => 'Còn chín thay đổi khác, xem tại bảng niêm yết của xã.' */
function sayRest(left: number, all: number, settings: Settings): string {
  const where = `xem tại bảng niêm yết của ${placeOf(settings)}.`;
  return left === all ? capitalise(where) : `Còn ${inWords(left)} thay đổi khác, ${where}`;
}

/** What people call the place that the office governs: a ward is of the level of communes. */
function placeOf({ name, level }: Settings): string {
  return ['phường', 'thị trấn', 'đặc khu'].find((kind) => name.toLowerCase().includes(`${kind} `)) ?? level;
}
