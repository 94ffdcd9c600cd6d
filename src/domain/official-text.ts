import type { Portal, Procedure } from '../portal/portal.ts';
import { decapitalise } from '../text/capitalise.ts';
import { longTextOf, movedParts, type MovedPart } from './long-text.ts';

/** A line of the law's words; one with an id is a heading among them. */
export interface OfficialLine {
  text: string;
  id: string | null;
}

/** A part of the page of the official text. */
export interface OfficialPart extends MovedPart {
  /** Of conditions, line by line; other parts have a form of their own. */
  lines: OfficialLine[];
}

/** The page of a procedure's official text: what the first page only leads to; `null` where that says all. */
export interface OfficialText {
  /** @example 'Điều kiện, hướng dẫn nguyên văn' */
  heading: string;
  parts: OfficialPart[];
}

/** What stands on the page of the official text of a procedure, whole and in the order of its first page. */
export function officialTextOf(procedure: Procedure, portal: Portal): OfficialText | null {
  const moved = movedParts(longTextOf(procedure, portal));
  if (moved.length === 0) return null;
  const [first = '', ...others] = moved.map(({ name }) => name);
  return {
    heading: `${[first, ...others.map(decapitalise)].join(', ')} nguyên văn`,
    parts: moved.map((part) => ({ ...part, lines: part.id === 'dieu-kien' ? outline(procedure.requirements, part.id) : [] })),
  };
}

/** Conditions with the headings that the law gave them. @param id of their section, with which the ids of headings begin */
function outline(lines: readonly string[], id: string): OfficialLine[] {
  return lines.map((text, index) => ({ text, id: isHeading(text) ? `${id}-${index + 1}` : null }));
}

/** A heading is short, ends no sentence, and is numbered like a part of a law or set in capitals. */
function isHeading(line: string): boolean {
  if (line.length > 150 || /[.;]$/.test(line)) return false;
  const numbered = /^(?:[\d.]+ ?)?(?:phần|chương|mục|điều|tiêu chuẩn) (?:\d|[ivx]+(?: |\.|:|$))/i.test(line);
  return numbered || (/\p{Lu}{2}/u.test(line) && line === line.toLocaleUpperCase('vi'));
}
