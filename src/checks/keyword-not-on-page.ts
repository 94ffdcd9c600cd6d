import { issueOf, type Rule } from '../issues/rule.ts';
import type { PortalReading } from '../portal/read-portal.ts';
import type { ReadTable } from '../portal/read-tables.ts';
import type { AnyRow } from '../schemas/reference.ts';
import { prepareFillers, weightsOf } from '../search/fillers.ts';
import { readSyllables, type Syllable } from '../search/syllable.ts';
import type { Synonym } from '../search/entry.ts';
import { fillerWords, vocabulary } from '../search/vocabulary.ts';
import type { Check } from './check.ts';

/**
 * How much of a keyword may be missing. People say one thing in many words, and a page need not repeat them all; from
 * three words in five on, what the keyword promises is hardly spoken of.
 */
const missingFrom = 0.6;

const rule: Rule = {
  code: 'tu-khoa-khong-co-trong-trang',
  severity: 'warning',
  harm: 'style',
  title: 'Từ khóa nói điều mà trang không nhắc tới',
  cause: 'Người tìm bằng từ khóa này được dẫn tới trang, nhưng trang không trả lời điều họ hỏi.',
  wrong: 'Từ khóa của thủ tục «Đăng ký nhận cha, mẹ, con»: xét nghiệm adn',
  right: 'Cũng từ khóa ấy, và ở «Giấy tờ»: Kết quả xét nghiệm ADN',
  mend: 'Nói điều đó ở tóm tắt, bước, giấy tờ hay điều kiện; hoặc bỏ từ khóa. Chỉ là cách nói khác thì ghi vào data/tu-dong-nghia.csv.',
};

export const keywordNotOnPage: Check = {
  rule,
  needs: ['procedures', 'synonyms'],
  find: (reading) => {
    const { procedures, synonyms } = reading.tables;
    const cellsOf = cellsOfPages(reading);
    const sayings = sayingsOf([...synonyms.rows, ...vocabulary]);
    return procedures.rows.flatMap((row) => {
      const page = wordsReadFrom(cellsOf.get(row.code) ?? []);
      return row.keywords.flatMap((keyword) => {
        const missing = missingWords(keyword, page, sayings);
        return missing.length === 0
          ? []
          : [
              issueOf(rule, procedures.placeOf(row, 'keywords'), {
                message: `Trang không nhắc tới «${missing.join(' ').slice(0, 80)}».`,
                found: keyword,
              }),
            ];
      });
    });
  },
};

/** What sayings mean, in folded words, by their own folded words. */
type Sayings = ReadonlyMap<string, readonly (readonly string[])[]>;

/** So many words a saying has at most, and so many meanings of one are looked at: the work stays that of the keywords. */
const [longestSaying, mostMeanings] = [6, 20];

const foldedWords = (text: string) => readSyllables(text).map(({ base }) => base);

function sayingsOf(synonyms: readonly Synonym[]): Sayings {
  const sayings = new Map<string, string[][]>();
  for (const { said, meant } of synonyms)
    for (const text of said) {
      const saying = foldedWords(text).join(' ');
      const meanings = sayings.get(saying) ?? [];
      sayings.set(saying, meanings);
      if (meanings.length < mostMeanings) meanings.push(...meant.slice(0, mostMeanings).map(foldedWords));
    }
  return sayings;
}

/** Every run of words that a saying may be. */
function runsOf(words: number): { start: number; length: number }[] {
  return Array.from({ length: words }, (_, start) =>
    Array.from({ length: Math.min(longestSaying, words - start) }, (_, shorter) => ({ start, length: shorter + 1 })),
  ).flat();
}

const fillers = prepareFillers(fillerWords);
/** Letters without a vowel are an abbreviation (`kt1`, `nvqs`), which search spells out by itself. */
const isWord = ({ base }: Syllable) => /[aeiouy]/.test(base);

/** The telling words of a keyword that the page lacks, where that is most of them; none otherwise. */
function missingWords(keyword: string, page: PageWords, sayings: Sayings): string[] {
  const syllables = readSyllables(keyword);
  const weights = weightsOf(syllables, fillers);
  const telling = syllables
    .map((syllable, position) => ({ syllable, position }))
    .filter(({ syllable, position }) => weights[position] === 1 && isWord(syllable));
  const areMost = (missing: typeof telling) => telling.length > 0 && missing.length / telling.length >= missingFrom;
  const isAbsent = ({ syllable }: (typeof telling)[number]) => !page.words.has(syllable.base);
  let absent = telling.filter(isAbsent);
  while (areMost(absent) && page.readOn()) absent = absent.filter(isAbsent);
  if (!areMost(absent)) return [];
  const meant = meantPositions(syllables, page.words, sayings);
  const missing = absent.filter(({ position }) => !meant.has(position));
  return areMost(missing) ? missing.map(({ syllable }) => syllable.marked) : [];
}

/** Where a keyword says in its own way what the page says in another. */
function meantPositions(syllables: readonly Syllable[], onPage: ReadonlySet<string>, sayings: Sayings): Set<number> {
  return new Set(
    runsOf(syllables.length).flatMap(({ start, length }) => {
      const said = syllables.slice(start, start + length).map(({ base }) => base);
      const isMeant = sayings.get(said.join(' '))?.some((words) => words.every((word) => onPage.has(word)));
      return isMeant ? said.map((_, offset) => start + offset) : [];
    }),
  );
}

/** Columns of a procedure that are not its page's own words: the keywords themselves, and what leads elsewhere. */
const elsewhere = new Set(['keywords', 'related', 'sectorId']);

/** Every cell that tables say of a procedure, official names and papers included, and its longer guide. */
function cellsOfPages({ tables, prose }: PortalReading): Map<string, unknown[]> {
  const cellsOf = new Map<string, unknown[]>(tables.procedures.rows.map(({ code }) => [code, []]));
  for (const { table, rows } of Object.values<ReadTable>(tables)) {
    const about = table.title === tables.procedures.table.title ? 'code' : 'procedure';
    if (about !== 'code' && table.about !== about) continue;
    for (const row of rows as AnyRow[]) {
      const cells = cellsOf.get(String(row[about]));
      for (const column of Object.keys(row)) if (!elsewhere.has(column) && hasWords(row[column])) cells?.push(row[column]);
    }
  }
  for (const { id, prose: guide } of prose.guides) cellsOf.get(id)?.push(guide.body);
  return cellsOf;
}

/** The folded words of a page as far as it was read: most keywords are found in its first cells. */
interface PageWords {
  words: ReadonlySet<string>;
  /** Reads the next cell; `false` when the page is at its end. */
  readOn: () => boolean;
}

function wordsReadFrom(cells: readonly unknown[]): PageWords {
  const words = new Set<string>();
  const rest = cells.values();
  const readOn = () => {
    const { done, value } = rest.next();
    addWords(value, words);
    return !done;
  };
  return { words, readOn };
}

function hasWords(value: unknown): boolean {
  return typeof value === 'string' || (typeof value === 'object' && value !== null);
}

/** Adds the folded words of a cell, whatever its kind. */
function addWords(value: unknown, words: Set<string>): void {
  if (typeof value === 'string') for (const { base } of readSyllables(value)) words.add(base);
  else if (hasWords(value)) for (const part of Object.values(value as object)) addWords(part, words);
}
