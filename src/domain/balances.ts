import type { FigureKey, OneStopRow } from '../schemas/one-stop.ts';
import type { SatisfactionRow } from '../schemas/satisfaction.ts';
import { formatDate, type IsoDate } from '../text/date.ts';
import { formatNumber } from '../text/number.ts';
import { periodOf } from '../text/period.ts';
import { figureName } from './figure-names.ts';

/** Two published figures that do not agree, said with both numbers. */
export interface Mismatch {
  /** The cell where an editor looks first. */
  column: string;
  found: string;
  message: string;
}

/** A figure of a row that may be missing; missing is not nought. */
type Figure = number | null;

/**
 * Tồn đầu kỳ + tiếp nhận = đã giải quyết + đang giải quyết + trả lại. Silent while one of the three main figures is
 * missing; a missing stock counts as nothing and is named in the message.
 */
export function dossierMismatch(row: OneStopRow): Mismatch | null {
  const { carriedOver, received, resolved, open, returned } = row;
  if (received === null || resolved === null || open === null) return null;
  const entered = sum([carriedOver, received]);
  const left = sum([resolved, open, returned]);
  if (entered === left) return null;
  const missing = carriedOver === null && left > entered ? ' Chưa ghi tồn đầu kỳ.' : '';
  const message = `${capital(say(row, ['carriedOver', 'received']))}, nhưng ${say(row, ['resolved', 'open', 'returned'])}: lệch ${formatNumber(Math.abs(entered - left))} hồ sơ.${missing}`;
  return { column: 'resolved', found: formatNumber(resolved), message };
}

/** Trước hạn + đúng hạn + trễ hạn = đã giải quyết. */
export function timelinessMismatch(row: OneStopRow): Mismatch | null {
  if (row.onTime === null || row.late === null) return null;
  return partsMismatch(row, ['early', 'onTime', 'late'], 'resolved', 'late');
}

/** Trực tiếp + trực tuyến + bưu chính = tiếp nhận. */
export function channelMismatch(row: OneStopRow): Mismatch | null {
  if (row.inPerson === null || row.online === null || row.byPost === null) return null;
  return partsMismatch(row, ['inPerson', 'online', 'byPost'], 'received', 'online');
}

/** Levels of satisfaction add up to the answers. */
export function levelMismatch({
  answered,
  verySatisfied,
  satisfied,
  neutral,
  dissatisfied,
  veryDissatisfied,
}: SatisfactionRow): Mismatch | null {
  const levels = [verySatisfied, satisfied, neutral, dissatisfied, veryDissatisfied];
  if (sum(levels) === answered) return null;
  const message = `Năm mức ${levels.map(formatNumber).join(' + ')} = ${formatNumber(sum(levels))}, nhưng số phiếu thu là ${formatNumber(answered)}.`;
  return { column: 'answered', found: formatNumber(answered), message };
}

/** The published percentage is what the counts say, within its own rounding. */
export function shareMismatch({ answered, verySatisfied, satisfied, publishedShare }: SatisfactionRow): Mismatch | null {
  if (publishedShare === null || answered === 0) return null;
  const counted = ((verySatisfied + satisfied) / answered) * 100;
  const decimals = String(publishedShare).split('.')[1]?.length ?? 0;
  if (Math.abs(counted - publishedShare) <= 0.5 / 10 ** decimals + 1e-9) return null;
  const message = `Công bố ${formatNumber(publishedShare)} %, nhưng (${formatNumber(verySatisfied)} + ${formatNumber(satisfied)}) / ${formatNumber(answered)} = ${formatNumber(counted)} %.`;
  return { column: 'publishedShare', found: formatNumber(publishedShare), message };
}

/** A part that is larger than what it is a part of. */
export function oversizedParts(row: OneStopRow): Mismatch[] {
  const taken = row.received === null || row.carriedOver === null ? null : row.received + row.carriedOver;
  const lateOnes = row.late === null ? null : row.late + (row.overdue ?? 0);
  const pairs: [FigureKey, Figure, string, Figure][] = [
    ['online', row.online, 'tiếp nhận', row.received],
    ['byPost', row.byPost, 'tiếp nhận', row.received],
    ['inPerson', row.inPerson, 'tiếp nhận', row.received],
    ['late', row.late, 'đã giải quyết', row.resolved],
    ['overdue', row.overdue, 'đang giải quyết', row.open],
    ['apologies', row.apologies, 'hồ sơ trễ và quá hạn', lateOnes],
    ['resolved', row.resolved, 'tồn đầu kỳ và tiếp nhận', taken],
  ];
  return pairs.flatMap(([column, part, wholeName, whole]) => {
    if (part === null || whole === null || part <= whole) return [];
    return [
      {
        column,
        found: formatNumber(part),
        message: `Số ${figureName(column)} ${formatNumber(part)} lớn hơn số ${wholeName} ${formatNumber(whole)}.`,
      },
    ];
  });
}

/** More answers than people who were asked. */
export function tooManyAnswers({ asked, answered }: SatisfactionRow): Mismatch | null {
  if (answered <= asked) return null;
  return {
    column: 'answered',
    found: formatNumber(answered),
    message: `Số phiếu thu ${formatNumber(answered)} lớn hơn số phiếu phát ${formatNumber(asked)}.`,
  };
}

/**
 * A day on which figures of a period were closed or published although the period went on: they cannot be whole.
 *
 * @param end last day of the period
 */
export function closedEarly(day: IsoDate | null, column: 'asOf' | 'published', period: string, end: IsoDate): Mismatch | null {
  if (day === null || day >= end) return null;
  const verb = column === 'published' ? 'công bố' : 'chốt số liệu';
  return {
    column,
    found: formatDate(day),
    message: `Kỳ «${period}» kết thúc ngày ${formatDate(end)}, nhưng ${verb} ngày ${formatDate(day)}.`,
  };
}

/** One-stop figures that were closed before their period ended. */
export function periodMismatch(row: OneStopRow): Mismatch | null {
  const { to } = periodOf(row.period);
  return closedEarly(row.asOf, 'asOf', row.period, to) ?? closedEarly(row.published, 'published', row.period, to);
}

/** Everything in one row of one-stop figures that does not add up. */
export function oneStopMismatches(row: OneStopRow): Mismatch[] {
  return [dossierMismatch(row), timelinessMismatch(row), channelMismatch(row), ...oversizedParts(row), periodMismatch(row)].filter(
    (mismatch) => mismatch !== null,
  );
}

/** Everything in one survey that does not add up. */
export function surveyMismatches(row: SatisfactionRow): Mismatch[] {
  return [levelMismatch(row), shareMismatch(row), tooManyAnswers(row)].filter((mismatch) => mismatch !== null);
}

function partsMismatch(row: OneStopRow, parts: FigureKey[], whole: FigureKey, column: FigureKey): Mismatch | null {
  const total = row[whole];
  const added = sum(parts.map((part) => row[part]));
  if (total === null || added === total) return null;
  const message = `${capital(say(row, parts))}, nhưng ${figureName(whole)} là ${formatNumber(total)}: lệch ${formatNumber(Math.abs(added - total))} hồ sơ.`;
  return { column, found: formatNumber(row[column] ?? 0), message };
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** @example // => 'tồn đầu kỳ 412 + tiếp nhận 24.386 = 24.798' */
function say(row: OneStopRow, columns: FigureKey[]): string {
  const known = columns.filter((column) => row[column] !== null);
  const terms = known.map((column) => `${figureName(column)} ${formatNumber(row[column] ?? 0)}`).join(' + ');
  const total = known.length > 1 ? ` = ${formatNumber(sum(known.map((column) => row[column])))}` : '';
  return terms + total;
}

function sum(figures: readonly Figure[]): number {
  return figures.reduce<number>((total, figure) => total + (figure ?? 0), 0);
}
