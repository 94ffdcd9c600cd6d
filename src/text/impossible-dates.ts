import { parseDate } from './date.ts';

/** A day that no calendar has, and where it begins in its text. */
export interface ImpossibleDate {
  written: string;
  index: number;
  /** Why there is no such day. */
  reason: string;
}

/**
 * Days written `d/m/yyyy` within a text that do not exist. Numbers of acts (`31/13/2014/NĐ-CP`) and addresses are none.
 *
 * @example impossibleDates('Báo cáo ngày 31/11/2026')[0]?.written // => '31/11/2026'
 */
export function impossibleDates(text: string): ImpossibleDate[] {
  if (!text.includes('/')) return [];
  return [...text.matchAll(/(?<![\p{L}\d/._-])\d{1,2}\/\d{1,2}\/\d{4}(?![\p{L}\d/_-])/gu)]
    .filter(([written]) => parseDate(written) === null)
    .map(({ 0: written, index }) => ({ written, index, reason: reasonOf(written) }));
}

function reasonOf(written: string): string {
  const [day = 0, month = 0, year = 0] = written.split('/').map(Number);
  if (month < 1 || month > 12) return `Không có tháng ${month}: ngày viết trước, tháng viết sau.`;
  if (day < 1) return 'Không có ngày 0.';
  return `Tháng ${month}/${year} chỉ có ${new Date(Date.UTC(year, month, 0)).getUTCDate()} ngày.`;
}
