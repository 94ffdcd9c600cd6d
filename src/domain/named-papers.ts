import type { Paper } from '../portal/portal.ts';
import { capitalise, decapitalise } from '../text/capitalise.ts';
import { known, unknown, type Answer } from './answer.ts';
import { caseInName, lettersOfNames, paperName } from './paper-names.ts';

// All of them may take a little more: «và 1 giấy khác» would send a reader down the page for one name.
const lettersOfAll = 115;

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
  const when = (paper: Paper) => paper.case ?? caseInName(paper.name);
  const always = brought.filter((paper) => when(paper) === null).map(named);
  const cases = new Set(brought.flatMap((paper) => when(paper) ?? [])).size;
  if (always.length > 0) return known(nameThem(always), cases > 0 ? `${always.length} giấy chung, thêm giấy theo trường hợp` : null);
  if (cases > 1) return known('Tùy trường hợp', `mỗi trường hợp một bộ giấy; có ${cases} trường hợp`);
  if (cases === 0) return known('Không phải mang');
  // The record lists the papers of one case, and sends elsewhere for the others.
  return brought.every((paper) => paper.case === null)
    ? known(nameThem(brought.map(named)))
    : known('Tùy trường hợp', 'bên dưới chỉ ghi giấy của một trường hợp');
}

/** A paper by a name that finds its place in a sentence. */
interface Named {
  name: string;
  isShown: boolean;
}

function named({ name, use }: Paper): Named {
  return { name: decapitalise(paperName(name)), isShown: use === 'Xuất trình' };
}

function nameThem(papers: readonly Named[]): string {
  const ordered = papers.toSorted((a, b) => Number(a.isShown) - Number(b.isShown));
  let letters = 0;
  const upTo = ordered.map(({ name }) => (letters += name.length + 2));
  const room = letters <= lettersOfAll ? lettersOfAll : lettersOfNames;
  const named = ordered.filter(({ name }, index) => (index === 0 && name.length <= room) || (upTo[index] ?? 0) <= room);
  if (named.length === 0) return `${ordered.length} giấy tờ, tên ghi ở dưới`;
  const separator = named.some(({ name }) => /[,;]/.test(name)) ? '; ' : ', ';
  const [shown, handedIn] = [true, false].map((shown) =>
    named
      .filter(({ isShown }) => isShown === shown)
      .map(({ name }) => name)
      .join(separator),
  );
  const rest = ordered.length - named.length;
  const parts = [handedIn, shown && `đưa ra xem: ${shown}`, rest > 0 && `và ${rest} giấy khác`];
  return capitalise(parts.filter(Boolean).join('; '));
}
