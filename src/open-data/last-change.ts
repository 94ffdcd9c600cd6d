import { correctionsOf } from '../domain/corrections.ts';
import type { Portal } from '../portal/portal.ts';
import type { IsoDate } from '../text/date.ts';
import type { Dataset } from './dataset.ts';

/** Columns whose days are those on which a row was added or mended. */
const dayColumns = ['Ngày công bố', 'Ngày đính chính'];

/**
 * The day on which the figures of a table last changed, by what the tables say: published, or corrected. The build's own
 * day says nothing of that.
 *
 * @returns `null` where no table says a day
 */
export function lastChange(dataset: Dataset, portal: Portal): IsoDate | null {
  const { columns, rows, published, subject } = dataset;
  const places = columns.flatMap(({ header }, place) => (dayColumns.includes(header) ? [place] : []));
  const inRows = rows.flatMap((row) => places.map((place) => row[place] ?? null));
  const corrected = subject ? correctionsOf(portal, subject, (period) => isOf(dataset, period)).map(({ row }) => row.corrected) : [];
  const days = [published, ...inRows, ...corrected].filter((day) => typeof day === 'string');
  return days.reduce<IsoDate | null>((last, day) => (last === null || day > last ? day : last), null);
}

/** A table of one period has its name in the title; one without a year there is of all. */
function isOf({ title }: Dataset, period: string): boolean {
  return !/\d{4}/.test(title) || title.includes(period);
}
