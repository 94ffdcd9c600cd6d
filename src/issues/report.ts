import { harms, type Issue, type Place } from './issue.ts';
import { oneLine } from './one-line.ts';
import { byRank, filesOf, forAScreen, harmNames } from './ranked.ts';

export const formats = ['text', 'json', 'github'] as const;
export type Format = (typeof formats)[number];

/** How everything is seen of which a screen has a part. */
export const wholeList = 'npm run check -- --all';

/**
 * Prints issues in one of the formats: for people, for programs, or as annotations of a pull request. Errors come first,
 * then warnings by what they do to a reader; programs get all of them as they came.
 *
 * @param wholeList how a person sees the whole list; with it the text is as long as a person reads, without it whole
 */
export function report(issues: readonly Issue[], format: Format, wholeList?: string): string {
  if (format === 'json') return JSON.stringify({ errors: countOf(issues, 'error'), warnings: countOf(issues, 'warning'), issues }, null, 2);
  if (format === 'github') return byRank(issues).map(annotation).join('\n');
  return [...(wholeList === undefined ? byRank(issues).map(paragraph) : shortened(issues, wholeList)), summary(issues)].join('\n\n');
}

function shortened(issues: readonly Issue[], wholeList: string): string[] {
  const { full, more, style } = forAScreen(issues);
  const rest = more.map(
    ({ code, count, files }) => `  ${printCount(count)} cảnh báo nữa như trên, trong ${files} tập tin: /tro-giup/loi/${code}/`,
  );
  const lines = style.map(
    ({ where, count, worst }) =>
      `  ${safe(where)}: ${printCount(count)} chỗ${count > 1 ? ', nặng nhất' : ''} ở ${printPlace(below(where, worst.place))}. ${safe(worst.message)}`,
  );
  return [
    ...full.map(paragraph),
    ...(rest.length > 0 ? [['CÒN NỮA', ...rest].join('\n')] : []),
    ...(lines.length > 0 ? [['CÁCH VIẾT  Không sai, nhưng khó đọc', ...lines].join('\n')] : []),
    ...(rest.length + lines.length > 0 ? [`Xem từng chỗ: ${wholeList}`] : []),
  ];
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

/** A place as it is named within its folder, which was named already. */
function below(folder: string, place: Place): Place {
  return place.file.startsWith(`${folder}/`) ? { ...place, file: place.file.slice(folder.length + 1) } : place;
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
  const [errors, warnings] = [countOf(issues, 'error'), countOf(issues, 'warning')].map(printCount);
  const ranks = harms.flatMap((harm) => {
    const count = issues.filter((issue) => issue.harm === harm).length;
    return count > 0 ? `${printCount(count)} chỗ ${harmNames[harm]}` : [];
  });
  const counts = ranks.length > 0 ? ` Cảnh báo: ${ranks.join('; ')}.` : '';
  return `Tổng cộng: ${errors} lỗi, ${warnings} cảnh báo trong ${printCount(filesOf(issues))} tập tin.${counts}`;
}

function printCount(count: number): string {
  return count.toLocaleString('vi-VN');
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
