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
    const wordsOf = wordsOfPages(reading);
    const sayings = sayingsOf([...synonyms.rows, ...vocabulary]);
    return procedures.rows.flatMap((row) =>
      row.keywords.flatMap((keyword) => {
        const missing = missingWords(keyword, wordsOf.get(row.code) ?? new Set(), sayings);
        return missing.length === 0
          ? []
          : [
              issueOf(rule, procedures.placeOf(row, 'keywords'), {
                message: `Trang không nhắc tới «${missing.join(' ').slice(0, 80)}».`,
                found: keyword,
              }),
            ];
      }),
    );
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
function missingWords(keyword: string, onPage: ReadonlySet<string>, sayings: Sayings): string[] {
  const syllables = readSyllables(keyword);
  const meant = new Set(
    runsOf(syllables.length).flatMap(({ start, length }) => {
      const said = syllables.slice(start, start + length).map(({ base }) => base);
      const isMeant = sayings.get(said.join(' '))?.some((words) => words.every((word) => onPage.has(word)));
      return isMeant ? said.map((_, offset) => start + offset) : [];
    }),
  );
  const weights = weightsOf(syllables, fillers);
  const telling = syllables
    .map((syllable, position) => ({ syllable, position }))
    .filter(({ syllable, position }) => weights[position] === 1 && isWord(syllable));
  const missing = telling.filter(({ syllable, position }) => !onPage.has(syllable.base) && !meant.has(position));
  return telling.length > 0 && missing.length / telling.length >= missingFrom ? missing.map(({ syllable }) => syllable.marked) : [];
}

/** Columns of a procedure that are not its page's own words: the keywords themselves, and what leads elsewhere. */
const elsewhere = new Set(['keywords', 'related', 'sectorId']);

/** Every folded word that tables and longer guides say of a procedure with keywords, official names and papers included. */
function wordsOfPages({ tables, prose }: PortalReading): Map<string, Set<string>> {
  const ofProcedures = Object.values<ReadTable>(tables).flatMap(({ table, rows }) => {
    const about = table.title === tables.procedures.table.title ? 'code' : 'procedure';
    return about === 'code' || table.about === about ? rows.map((row: AnyRow) => ({ code: String(row[about]), row })) : [];
  });
  const asked = tables.procedures.rows.filter(({ keywords }) => keywords.length > 0);
  const wordsOf = new Map(asked.map(({ code }) => [code, new Set<string>()]));
  const add = (code: string, value: unknown) => {
    const words = wordsOf.get(code);
    if (words) for (const word of wordsIn(value)) words.add(word);
  };
  for (const { code, row } of ofProcedures) for (const [column, value] of Object.entries(row)) if (!elsewhere.has(column)) add(code, value);
  for (const { id, prose: guide } of prose.guides) add(id, guide.body);
  return wordsOf;
}

/** The folded words of a cell, whatever its kind. */
function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return readSyllables(value).map(({ base }) => base);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}
