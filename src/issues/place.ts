import type { Place } from './issue.ts';
import { oneLine } from './one-line.ts';

// Browsers read this file too, while an editor works.

/** Whoever made an issue, each of its texts is printed as one line. */
export function safe(text: string): string {
  return oneLine(text, longestLine);
}

/** A path may have four thousand characters; nothing else of an issue is that long. */
const longestLine = 4096;

/** @example 'data/linh-vuc.csv, dòng 14, cột B «Tên lĩnh vực»' */
export function printPlace(place: Place): string {
  return [safe(place.file), place.line === undefined ? null : `dòng ${place.line}`, printSpot(place)].filter(Boolean).join(', ');
}

export function printSpot({ file, column, columnName }: Place): string {
  const cell = column === undefined ? null : isTable(file) ? `cột ${columnLetter(column)}` : `ký tự ${column}`;
  return [cell, columnName ? `«${safe(columnName)}»` : null].filter(Boolean).join(' ');
}

export function isTable(file: string): boolean {
  return /\.csv$|\.xlsx(?: \[|$)/i.test(file);
}

/** The letter over a column in a spreadsheet. @example columnLetter(28) // => 'AB' */
function columnLetter(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetter(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
