import { putTogether, sayOthers, type Alike } from './alike.ts';
import { drawExcerpt, type Excerpt } from './excerpt.ts';
import { codeQuality, junit } from './forges.ts';
import { harms, type Issue, type Place } from './issue.ts';
import { isTable, printPlace, printSpot, safe } from './place.ts';
import { byRank, filesOf, forAScreen, harmNames } from './ranked.ts';

export const formats = ['text', 'json', 'github', 'gitlab', 'junit'] as const;
export type Format = (typeof formats)[number];

/** How everything is seen of which a screen has a part. */
export const wholeList = 'npm run check -- --all';

/** What a report knows beside its issues. */
export interface Around {
  /** How a person sees the whole list; with it the text is as long as a person reads, without it whole. */
  wholeList?: string | undefined;
  /** The row or the line of an issue as it stands in its file. */
  excerptOf?: ((issue: Issue) => Excerpt | null) | undefined;
  /** Whether these are all issues of a portal: then the text says whether it can be built. */
  isPortal?: boolean;
  /** Where the portal lies in its repository, for programs that know files by that: `''` or a path that ends in `/`. */
  below?: string;
}

/**
 * Prints issues in one of the formats: for people, for programs, or as a forge reads them. Errors come first, then
 * warnings by what they do to a reader; programs get all of them as they came.
 */
export function report(issues: readonly Issue[], format: Format, around: Around = {}): string {
  const { wholeList, below = '' } = around;
  if (format === 'json') return JSON.stringify({ errors: countOf(issues, 'error'), warnings: countOf(issues, 'warning'), issues }, null, 2);
  if (format === 'github')
    return byRank(issues)
      .map((issue) => annotation(issue, below))
      .join('\n');
  if (format === 'gitlab') return codeQuality(issues, below);
  if (format === 'junit') return junit(issues, below, ({ place }) => printPlace(place));
  const told = wholeList === undefined ? byFile(issues, around) : shortened(issues, wholeList, around);
  return [...told, summary(issues, around)].join('\n\n');
}

function shortened(issues: readonly Issue[], wholeList: string, around: Around): string[] {
  const { full, more, style } = forAScreen(issues);
  const rest = more.map(
    ({ code, count, files }) => `  ${printCount(count)} cảnh báo nữa như trên, trong ${files} tập tin: /tro-giup/loi/${code}/`,
  );
  const lines = style.map(
    ({ where, count, worst }) =>
      `  ${safe(where)}: ${printCount(count)} chỗ${count > 1 ? ', nặng nhất' : ''} ở ${printPlace(below(where, worst.place))}. ${safe(worst.message)}`,
  );
  return [
    ...byFile(full, around),
    ...(rest.length > 0 ? [['CÒN NỮA', ...rest].join('\n')] : []),
    ...(lines.length > 0 ? [['CÁCH VIẾT  Không sai, nhưng khó đọc', ...lines].join('\n')] : []),
    ...(rest.length + lines.length > 0 ? [`Xem từng chỗ: ${wholeList}`] : []),
  ];
}

/** One heading for each rank and file, what stands in it below. */
function byFile(issues: readonly Issue[], around: Around): string[] {
  const groups = Map.groupBy(byRank(issues), ({ severity, harm, place }) => JSON.stringify([severity, harm, place.file]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    return first ? [[headingOf(first), ...putTogether(group).map((one) => paragraph(one, around))].join('\n\n')] : [];
  });
}

function headingOf({ severity, harm, place }: Issue): string {
  const rank = severity === 'error' ? 'LỖI' : harm ? `CẢNH BÁO (${harmNames[harm]})` : 'CẢNH BÁO';
  return `${rank}  ${safe(place.file)}`;
}

/** Whether anything stands in the way of publishing. */
export function hasErrors(issues: readonly Issue[]): boolean {
  return issues.some(({ severity }) => severity === 'error');
}

function paragraph({ first: issue, others }: Alike, { excerptOf }: Around): string {
  const { place } = issue;
  const spot = [place.line === undefined ? null : `dòng ${place.line}`, printSpot(place)].filter(Boolean).join(', ');
  const excerpt = excerptOf?.(issue) ?? null;
  const lines = [
    `  ${spot === '' ? '' : `${capitalised(spot)}: `}${safe(issue.message)}`,
    ...(excerpt === null ? [] : drawExcerpt(excerpt)),
    issue.found === undefined ? null : `  Đang có:   ${safe(issue.found)}`,
    issue.expected === undefined ? null : `  Cần có:    ${safe(issue.expected)}`,
    `  Cách sửa:  ${safe(issue.hint)}`,
    others.length === 0 ? null : `  Cùng lỗi:  ${safe(sayOthers({ first: issue, others }))}`,
    `  Xem thêm:  /tro-giup/loi/${issue.code}/`,
  ];
  return lines.filter((line) => line !== null).join('\n');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A place as it is named within its folder, which was named already. */
function below(folder: string, place: Place): Place {
  return place.file.startsWith(`${folder}/`) ? { ...place, file: place.file.slice(folder.length + 1) } : place;
}

function summary(issues: readonly Issue[], { isPortal = false }: Around): string {
  if (issues.length === 0) return 'Không có lỗi nào. Mọi bảng và bài viết đều đọc được.';
  return isPortal ? verdict(issues) : total(issues);
}

/** Whether the portal can be built, before all numbers. */
function verdict(issues: readonly Issue[]): string {
  const [errors, warnings] = [countOf(issues, 'error'), countOf(issues, 'warning')];
  const broken = issues.filter(({ severity }) => severity === 'error');
  const start =
    errors > 0 ? `Chưa dựng được: ${printCount(errors)} lỗi trong ${printCount(filesOf(broken))} tập tin.` : 'Dựng được: không có lỗi.';
  if (warnings === 0) return start;
  const ranks = ranksOf(issues);
  return `${start} ${errors > 0 ? 'Ngoài ra' : 'Có'} ${printCount(warnings)} cảnh báo${ranks && `: ${ranks}`}.`;
}

function total(issues: readonly Issue[]): string {
  const [errors, warnings] = [countOf(issues, 'error'), countOf(issues, 'warning')].map(printCount);
  const ranks = ranksOf(issues);
  return `Tổng cộng: ${errors} lỗi, ${warnings} cảnh báo trong ${printCount(filesOf(issues))} tập tin.${ranks && ` Cảnh báo: ${ranks}.`}`;
}

function ranksOf(issues: readonly Issue[]): string {
  const ranks = harms.flatMap((harm) => {
    const count = issues.filter((issue) => issue.harm === harm).length;
    return count > 0 ? `${printCount(count)} chỗ ${harmNames[harm]}` : [];
  });
  return ranks.join('; ');
}

function printCount(count: number): string {
  return count.toLocaleString('vi-VN');
}

function countOf(issues: readonly Issue[], severity: Issue['severity']): number {
  return issues.filter((issue) => issue.severity === severity).length;
}

// https://docs.github.com/actions/reference/workflow-commands-for-github-actions: properties escape more than data.
function annotation(issue: Issue, below: string): string {
  const data = (text: string) => safe(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
  const { file, line, column } = issue.place;
  // `col` counts characters; in a table the cell is named in the text instead.
  const where = [
    `file=${property(below + file)}`,
    line && `line=${line}`,
    column && !isTable(file) && `col=${column}`,
    `title=${property(issue.code)}`,
  ];
  const cell = isTable(file) ? printSpot(issue.place) : '';
  return `::${issue.severity} ${where.filter(Boolean).join(',')}::${data([cell && `${cell}:`, issue.message, issue.hint].filter(Boolean).join(' '))}`;
}
