import type { Paper } from '../portal/portal.ts';
import { capitalise, decapitalise } from '../text/capitalise.ts';
import { withoutEnd } from '../text/ends-and-lines.ts';
import { known, unknown, type Answer } from './answer.ts';

// As many letters of names as stand on the first screen of a phone. All of them may take a little more: «và 1 giấy
// khác» would send a reader down the page for one name.
const [lettersOfNames, lettersOfAll] = [90, 115];

/**
 * Which papers to bring, by name: what everybody hands in, then what is only shown. What brackets explain stays in the
 * list below. Names that find no room are counted.
 *
 * @param ask whom to ask where the record names no paper
 * @example // => 'Tờ khai đăng ký khai sinh, giấy chứng sinh; đưa ra xem: giấy tờ tùy thân còn hạn'
 */
export function namedPapers(papers: readonly Paper[], ask: string): Answer {
  if (papers.length === 0) return unknown(ask);
  const brought = papers.filter(({ use }) => use !== 'Không phải nộp');
  const always = brought.filter((paper) => paper.case === null);
  const cases = new Set(brought.flatMap((paper) => paper.case ?? [])).size;
  if (always.length > 0) return known(nameThem(always), cases > 0 ? `${always.length} giấy chung, thêm giấy theo trường hợp` : null);
  if (cases > 0) return known('Tùy trường hợp', `mỗi trường hợp một bộ giấy; có ${cases} trường hợp`);
  return known('Không phải mang');
}

function nameThem(papers: readonly Paper[]): string {
  const isShown = ({ use }: Paper) => use === 'Xuất trình';
  const ordered = papers.toSorted((a, b) => Number(isShown(a)) - Number(isShown(b)));
  let letters = 0;
  const upTo = ordered.map((paper) => (letters += plainName(paper).length + 2));
  const room = letters <= lettersOfAll ? lettersOfAll : lettersOfNames;
  const named = ordered.filter((paper, index) => (index === 0 && plainName(paper).length <= room) || (upTo[index] ?? 0) <= room);
  if (named.length === 0) return `${ordered.length} giấy tờ, tên ghi ở dưới`;
  const separator = named.some((paper) => plainName(paper).includes(',')) ? '; ' : ', ';
  const [shown, handedIn] = [named.filter(isShown), named.filter((paper) => !isShown(paper))].map((list) =>
    list.map(plainName).join(separator),
  );
  const rest = ordered.length - named.length;
  const parts = [handedIn, shown && `đưa ra xem: ${shown}`, rest > 0 && `và ${rest} giấy khác`];
  return capitalise(parts.filter(Boolean).join('; '));
}

/**
 * A name without what it has from the list of the record: its number, the end of its line, and what the answer says.
 *
 * @example // «a) Giấy tờ tùy thân (căn cước, hộ chiếu);» => 'giấy tờ tùy thân'
 */
function plainName({ name }: Paper): string {
  const ends = ' ;,.:';
  const bare = withoutEnd(name, ends)
    .replace(/ (?:bao )?gồm$/, '')
    .replace(/^(?:\(?(?:\p{Ll}|\d{1,2})[.)]|\)) |^Xuất trình (?=\p{Ll})/u, '');
  return decapitalise(withoutExplanation(withoutEnd(bare.replace(/ \([^()]*\)$/, ''), ends) || name));
}

/** A name of half a screen up to where it begins to explain; whole where it is short, or explains nothing. */
function withoutExplanation(name: string): string {
  if (name.length <= lettersOfNames) return name;
  const start = name.slice(0, lettersOfNames);
  const bracket = start.indexOf('(');
  const end = bracket > 0 ? bracket : Math.max(...[...start.matchAll(explaining)].map(({ index }) => index));
  return end > 0 ? start.slice(0, end).trimEnd() : name;
}

const explaining = /[\n;:]|, | (?:ban hành kèm theo|ban hành|theo|để|đối với|trong trường hợp|trừ trường hợp|nếu) /gu;
