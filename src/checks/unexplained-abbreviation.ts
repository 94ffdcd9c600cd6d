import { issueOf, type Rule } from '../issues/rule.ts';
import { abbreviations } from '../text/abbreviations.ts';
import { citizenTexts } from './citizen-texts.ts';
import type { Check } from './check.ts';

const rule: Rule = {
  code: 'viet-tat',
  severity: 'warning',
  harm: 'style',
  title: 'Chữ viết tắt chưa giải thích',
  cause: 'Người dân không biết hết các chữ viết tắt của cơ quan.',
  wrong: `Nộp ở UBND xã`,
  right: `Nộp ở Ủy ban nhân dân xã`,
  mend: 'Viết đủ chữ. Cần viết tắt nhiều lần thì giải thích một lần trong thủ tục: «Ủy ban nhân dân (UBND)».',
};

/** The one that stands in every fee cell of the national record: «Mức thu do HĐND tỉnh quy định». */
const allowedInFees = 'HĐND';

export const unexplainedAbbreviation: Check = {
  rule,
  needs: [],
  find: (reading) =>
    [...Map.groupBy(citizenTexts(reading), ({ belongsTo }) => belongsTo).values()].flatMap((texts) => {
      const withCapitals = texts.filter(({ text }) => /\p{Lu}{2}/u.test(text)); // few texts have any, and the rest is slow
      if (withCapitals.length === 0) return [];
      const explained = explainedIn(withCapitals.map(({ text }) => text).join('\n'));
      return withCapitals.flatMap(({ text, isFee, place }) =>
        [...new Set(capitalsIn(text))]
          .filter((word) => abbreviations[word] && !explained.has(word) && !(isFee && word === allowedInFees))
          .map((word) =>
            issueOf(rule, place(), {
              message: `Chữ viết tắt «${word}» chưa được giải thích.`,
              found: text,
              hint: `Viết đủ: «${abbreviations[word]}».`,
              suggestion: abbreviations[word],
            }),
          ),
      );
    }),
};

/** Words in capitals that stand alone, not in the number of an act or a form. @example // «TT-BCA», «CT01» => none */
function capitalsIn(text: string): string[] {
  return text.match(/(?<![\p{L}\p{N}/.-])\p{Lu}{2,}(?![\p{L}\p{N}/-])/gu) ?? [];
}

const openings = ['(', '(gọi tắt là ', '(viết tắt là '];

/** Abbreviations that stand in brackets after their meaning, or before it. A bracket explains one of them. */
function explainedIn(text: string): Set<string> {
  const explained = new Set<string>();
  let taken = 0;
  for (const { 0: word, index } of text.matchAll(/\p{Lu}{2,}/gu)) {
    const end = index + word.length;
    const inBrackets =
      text.startsWith(')', end) &&
      openings.some((opening) => index - opening.length >= taken && text.startsWith(opening, index - opening.length));
    if (!inBrackets && !text.startsWith(' (', end)) continue;
    explained.add(word);
    taken = inBrackets ? end + 1 : end + 2;
  }
  return explained;
}
