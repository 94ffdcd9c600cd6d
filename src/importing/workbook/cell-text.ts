import { date, foundingDate, month } from '../../schemas/kinds/date.ts';
import { procedureCode, procedureCodes } from '../../schemas/kinds/procedure-code.ts';
import type { Column } from '../../schemas/table.ts';
import { formatDate } from '../../text/date.ts';
import { formatNumber } from '../../text/number.ts';
import { mostLetters } from '../opening/limits.ts';

export type Cell = string | number | boolean | Date | null;

type ReadCell = { text: string; problem: string | null };

/**
 * A cell of a workbook as the tables write it. A day is a day; a code that Excel took for a number gets its zeros
 * back; a number where a day belongs is not guessed at.
 */
export function cellText(cell: Cell, column: Column<unknown, boolean> | undefined): ReadCell {
  if (cell === null) return { text: '', problem: null };
  if (typeof cell === 'string') return { text: cell, problem: problemOf(cell) };
  if (typeof cell === 'boolean') return { text: cell ? 'Có' : 'Không', problem: null };
  if (cell instanceof Date)
    return { text: dateText(cell, column), problem: Number.isNaN(cell.valueOf()) ? 'Ô chứa một ngày không có thật.' : null };
  const isDay = [date, foundingDate, month].some((kind) => column?.kind === kind);
  if (isDay)
    return { text: String(cell), problem: `Ô «${column?.header}» là số, không phải ngày. Trong Excel, chọn ô, đặt định dạng Ngày (Date).` };
  if (column?.kind === procedureCode || column?.kind === procedureCodes)
    return { text: cell < 10 ? cell.toFixed(6) : String(cell), problem: null };
  return { text: String(Math.round(cell * 1e10) / 1e10).replace('.', ','), problem: null };
}

function problemOf(text: string): string | null {
  if (text.length > mostLetters) return `Ô dài ${formatNumber(text.length)} chữ cái, quá mức ${formatNumber(mostLetters)}.`;
  return /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!)$/.test(text) ? 'Ô chứa lỗi công thức của Excel.' : null;
}

function dateText(day: Date, column: Column<unknown, boolean> | undefined): string {
  if (Number.isNaN(day.valueOf())) return '';
  const iso = day.toISOString();
  if (column?.kind === month) return `${iso.slice(5, 7)}/${iso.slice(0, 4)}`;
  const time = iso.slice(11, 16);
  return time === '00:00' ? formatDate(iso.slice(0, 10)) : `${formatDate(iso.slice(0, 10))} ${time}`;
}
