import { splitOutsideBrackets } from '../../text/brackets.ts';
import { withoutEnd } from '../../text/ends-and-lines.ts';
import { foldKey } from '../../text/fold.ts';

/**
 * A cell with several values of a list, separated by commas, where the values have commas of their own («Cán bộ,
 * công chức, viên chức»): the longest known value wins.
 *
 * @returns the values in the order of the cell, and the pieces that are none of them
 */
export function readChoices<T extends string>(
  text: string,
  values: readonly T[],
  aliases: Readonly<Record<string, T>> = {},
): { chosen: T[]; unknown: string[] } {
  const known = new Map<string, T>([
    ...values.map((value) => [foldKey(value), value] as const),
    ...Object.entries(aliases).map(([alias, value]) => [foldKey(alias), value] as const),
  ]);
  const longest = Math.max(...[...known.keys()].map((key) => key.length));
  const pieces = splitList(text);
  const chosen: T[] = [];
  const unknown: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    const length = longestMatch(pieces, at, known, longest);
    const value = known.get(foldKey(pieces.slice(at, at + length).join('')));
    if (value === undefined) unknown.push(pieces[at] ?? '');
    else if (!chosen.includes(value)) chosen.push(value);
    at += Math.max(1, length);
  }
  return { chosen, unknown };
}

/** @example splitList('khai sinh, hộ tịch;') // => ['khai sinh', 'hộ tịch'] */
export function splitList(text: string, separator = /[,;\n]/): string[] {
  return text
    .split(separator)
    .map((piece) => piece.trim())
    .filter(Boolean);
}

function longestMatch(pieces: readonly string[], at: number, known: ReadonlyMap<string, unknown>, longest: number): number {
  let best = 0;
  let key = '';
  for (let end = at; end < pieces.length; end += 1) {
    key += foldKey(pieces[end] ?? '');
    if (key.length > longest) break;
    if (known.has(key)) best = end - at + 1;
  }
  return best;
}

/**
 * Several results in one cell: the database joins them by a comma, and each begins with a capital letter. A comma before
 * a small letter, inside brackets, or before what has a capital of its own (a database, an office, an act) belongs to a
 * name, and so does a line that begins with a small letter.
 *
 * @example splitOutcomes('Thẻ căn cước, Giấy xác nhận (mẫu A, B)') // => ['Thẻ căn cước', 'Giấy xác nhận (mẫu A, B)']
 */
export function splitOutcomes(text: string): string[] {
  return wholeLines(text)
    .flatMap((line) => splitOutsideBrackets(line, betweenOutcomes))
    .map((part) => withOneStop(splitList(part.replace(/^[\s\-+*•–]+/, ''), /;/).join(', ')))
    .filter(Boolean);
}

const betweenOutcomes =
  /;|,(?=\s+\p{Lu}\p{Ll})(?!\s+(?:Cơ sở dữ liệu|Hệ thống|Cổng|Ủy ban|Uỷ ban|Hội đồng|Chính phủ|Thủ tướng|Chủ tịch|Phó|Giám đốc|Nghị định|Nghị quyết|Thông tư|Luật|Bộ luật|Điều|Khoản|Việt Nam|Lào|Campuchia|(?:Bộ|Sở|Cục|Chi cục|Phòng|Viện|Tòa|Công an|Trường)\s\p{Lu}))/gu;

function wholeLines(text: string): string[] {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    const before = lines.at(-1);
    if (before !== undefined && /^\s?\p{Ll}/u.test(line)) lines[lines.length - 1] = `${before} ${line.trim()}`;
    else lines.push(line);
  }
  return lines;
}

function withOneStop(text: string): string {
  return (text.endsWith('..') ? `${withoutEnd(text, '.')}.` : text).trim();
}
