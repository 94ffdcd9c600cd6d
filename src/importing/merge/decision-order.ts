import { actTable } from '../../schemas/acts.ts';
import { announcementTable } from '../../schemas/announcements.ts';
import { actNumberKey, numbersIn } from '../../text/act-number.ts';
import { compareDays, formatDate, parseDate, type IsoDate } from '../../text/date.ts';
import type { PortalDraft } from './portal-draft.ts';

/** When decisions were signed, by the keys of their numbers. */
export type DecisionDates = ReadonlyMap<string, IsoDate>;

/** The days among which that of a decision is: one alone, or a year of which no more is known. */
interface Signed {
  from: IsoDate;
  to: IsoDate;
}

/** What a portal says of the days of decisions, in its announcements and in its register of acts. A broken table says nothing. */
export function decisionDates(draft: PortalDraft): DecisionDates {
  return new Map(
    [actTable, announcementTable].flatMap((table) => {
      const { file } = draft.table(`data/${table.path}`, table);
      return (file?.find(() => true) ?? []).flatMap((row): [string, IsoDate][] => {
        const day = parseDate(file?.text(row, 'issued') ?? '');
        return day === null ? [] : [[actNumberKey(file?.text(row, 'number') ?? ''), day]];
      });
    }),
  );
}

/**
 * Which of two decisions came later: 1 the first, -1 the second, 0 where they are one, `null` where nothing tells. A day
 * or a year in the text counts («12/QĐ-UBND ngày 02/06/2025», «12/2025/QĐ-UBND»), else what the portal knows of the
 * number. Running numbers tell nothing: they begin anew every year.
 */
export function compareDecisions(first: string, second: string, dates: DecisionDates): -1 | 0 | 1 | null {
  if (actNumberKey(first) === actNumberKey(second)) return 0;
  const [a, b] = [signed(first, dates), signed(second, dates)];
  if (!a || !b) return null;
  return a.from > b.to ? 1 : b.from > a.to ? -1 : null;
}

/** @example nameDecision('12/QĐ-BTP', dates) // => '12/QĐ-BTP (ký 02/06/2025)' */
export function nameDecision(decision: string, dates: DecisionDates): string {
  if (decision === '') return 'không ghi quyết định';
  const day = signed(decision, dates);
  const known = day === null ? 'không rõ ngày' : day.from === day.to ? `ký ${formatDate(day.from)}` : `năm ${day.from.slice(0, 4)}`;
  return `${decision} (${known})`;
}

function signed(decision: string, dates: DecisionDates): Signed | null {
  const text = decision.replace(/ ?\/ ?/g, '/');
  const numbers = numbersIn(text);
  const days = [
    ...[...text.matchAll(/(?<![\d/.-])\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(?![\d/])/g)].map(([day]) => day),
    ...[...text.matchAll(/ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})/giu)].map(([, day, month, year]) => `${day}/${month}/${year}`),
  ].flatMap((day) => parseDate(day) ?? []);
  const known = numbers.flatMap((number) => dates.get(actNumberKey(number)) ?? []);
  const latest = [...days, ...known].sort(compareDays).at(-1);
  if (latest !== undefined && (days.length > 0 || known.length === numbers.length)) return { from: latest, to: latest };
  const years = [...text.matchAll(/(?:\/|năm )((?:19|20)\d{2})(?!\d)/giu)].map(([, year]) => year ?? '').sort();
  const year = years.at(-1);
  return year === undefined ? null : { from: `${year}-01-01`, to: `${year}-12-31` };
}
