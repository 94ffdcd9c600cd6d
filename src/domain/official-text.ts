import type { Paper, PartId, Portal, Procedure, Step } from '../portal/portal.ts';
import { decapitalise } from '../text/capitalise.ts';
import { papersByCase } from './dossier.ts';
import { longTextOf, movedParts, type MovedPart } from './long-text.ts';

/** A line of the official text; one with an id is a heading in it. */
export interface OfficialLine {
  text: string;
  id: string | null;
}

/** A part of the page of the official text. */
export interface OfficialPart extends MovedPart {
  /** None for the guide, which is a text of its own. */
  lines: OfficialLine[];
}

/** The page of a procedure's official text. */
export interface OfficialText {
  /** @example 'Điều kiện, hướng dẫn nguyên văn' */
  heading: string;
  /** In the order of the first page. */
  parts: OfficialPart[];
}

/** What the first page of a procedure only leads to, whole; `null` where that page says all. */
export function officialTextOf(procedure: Procedure, portal: Portal): OfficialText | null {
  const moved = movedParts(longTextOf(procedure, portal));
  if (moved.length === 0) return null;
  const [first = '', ...others] = moved.map(({ name }) => name);
  return {
    heading: `${[first, ...others.map(decapitalise)].join(', ')} nguyên văn`,
    parts: moved.map((part) => ({ ...part, lines: linesOf[part.id](procedure) })),
  };
}

const linesOf: Record<PartId, (procedure: Procedure) => OfficialLine[]> = {
  'dieu-kien': ({ requirements }) => requirements.map((text, index) => ({ text, id: isHeading(text) ? `dieu-kien-${index + 1}` : null })),
  'cac-buoc': ({ steps }) => steps.map((step, index) => ({ text: stepLine(step, index + 1), id: null })),
  'giay-to': ({ papers }) =>
    papersByCase(papers).flatMap(({ case: name, papers: ofCase }, index) => [
      ...(name ? [{ text: name, id: `giay-to-${index + 1}` }] : []),
      ...ofCase.map((paper) => ({ text: paperLine(paper), id: null })),
    ]),
  'huong-dan': () => [],
};

/** A heading is short, ends no sentence, and is numbered like a part of a law or set in capitals. */
function isHeading(line: string): boolean {
  if (line.length > 150 || /[.;]$/.test(line)) return false;
  const numbered = /^(?:[\d.]+ ?)?(?:phần|chương|mục|điều|tiêu chuẩn) (?:\d|[ivx]+(?: |\.|:|$))/i.test(line);
  return numbered || (/\p{Lu}{2}/u.test(line) && line === line.toLocaleUpperCase('vi'));
}

function stepLine({ title, content, actor, where }: Step, number: number): string {
  const who = [...new Set([actor === 'Bạn' ? null : actor, where])].filter(Boolean).join(' · ');
  return [`Bước ${number}.`, title && `${title}.`, content, who && `(${who})`].filter(Boolean).join(' ');
}

function paperLine({ name, form, note, originals, copies, use }: Paper): string {
  const counts = [originals ? `${originals} bản chính` : null, copies ? `${copies} bản sao` : null].filter(Boolean).join(', ');
  const details = [use && use !== 'Nộp' ? decapitalise(use) : null, counts, form && `mẫu: ${form}`, note].filter(Boolean).join('; ');
  return details ? `${name} (${details})` : name;
}
