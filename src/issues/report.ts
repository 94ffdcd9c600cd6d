import type { Issue, Place } from './issue.ts';
import { oneLine } from './one-line.ts';

export const formats = ['text', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

/** Prints issues in one of the formats: for people, for programs, or as annotations of a pull request. */
export function report(issues: readonly Issue[], format: Format): string {
  if (format === 'json') return JSON.stringify({ errors: countOf(issues, 'error'), warnings: countOf(issues, 'warning'), issues }, null, 2);
  if (format === 'github') return issues.map(annotation).join('\n');
  return [...issues.map(paragraph), summary(issues)].join('\n\n');
}

/** Whether anything stands in the way of publishing. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === 'error');
}

function paragraph(issue: Issue): string {
  const lines = [
    `${issue.severity === 'error' ? 'LỖI' : 'CẢNH BÁO'}  ${printPlace(issue.place)}`,
    `  ${safe(issue.message)}`,
    issue.found === undefined ? null : `  Đang có:   ${safe(issue.found)}`,
    issue.expected === undefined ? null : `  Cần có:    ${safe(issue.expected)}`,
    `  Cách sửa:  ${safe(issue.hint)}`,
    `  Xem thêm:  /tro-giup/loi/${issue.code}/`,
  ];
  return lines.filter((line) => line !== null).join('\n');
}

/** Whoever made an issue, each of its texts is printed as one line. */
function safe(text: string): string {
  return oneLine(text, longestLine);
}

/** A path may have four thousand characters; nothing else of an issue is that long. */
const longestLine = 4096;

/** @example 'data/linh-vuc.csv, dòng 14, cột B «Tên lĩnh vực»' */
export function printPlace(place: Place): string {
  return [safe(place.file), place.line === undefined ? null : `dòng ${place.line}`, printSpot(place)].filter(Boolean).join(', ');
}

function printSpot({ file, column, columnName }: Place): string {
  const cell = column === undefined ? null : isTable(file) ? `cột ${columnLetter(column)}` : `ký tự ${column}`;
  return [cell, columnName ? `«${safe(columnName)}»` : null].filter(Boolean).join(' ');
}

function isTable(file: string): boolean {
  return /\.csv$|\.xlsx(?: \[|$)/i.test(file);
}

/** The letter over a column in a spreadsheet. @example columnLetter(28) // => 'AB' */
function columnLetter(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetter(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}

function summary(issues: readonly Issue[]): string {
  if (issues.length === 0) return 'Không có lỗi nào. Mọi bảng và bài viết đều đọc được.';
  const files = new Set(issues.map(({ place }) => place.file)).size;
  return `Tổng cộng: ${countOf(issues, 'error')} lỗi, ${countOf(issues, 'warning')} cảnh báo trong ${files} tập tin.`;
}

function countOf(issues: readonly Issue[], severity: Issue['severity']): number {
  return issues.filter((issue) => issue.severity === severity).length;
}

// https://docs.github.com/actions/reference/workflow-commands-for-github-actions: properties escape more than data.
function annotation(issue: Issue): string {
  const data = (text: string) => safe(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const { file, line, column } = issue.place;
  // `col` counts characters; in a table the cell is named in the text instead.
  const where = [
    `file=${property(file)}`,
    line && `line=${line}`,
    column && !isTable(file) && `col=${column}`,
    `title=${property(issue.code)}`,
  ];
  const cell = isTable(file) ? printSpot(issue.place) : '';
  return `::${issue.severity} ${where.filter(Boolean).join(',')}::${data([cell && `${cell}:`, issue.message, issue.hint].filter(Boolean).join(' '))}`;
}
