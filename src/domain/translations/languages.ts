import type { Portal, Procedure } from '../../portal/portal.ts';
import { interfaceWords } from '../../schemas/interface-words.ts';
import { directionOf, languageTag } from '../../schemas/kinds/language.ts';
import type { LanguageRow, TranslatedPaperRow, TranslatedStepRow, TranslationRow } from '../../schemas/translations.ts';
import { once } from '../once.ts';
import { sourceStamp } from './source-words.ts';
import { wordsOf, type Words } from './words.ts';

/** A procedure in another language, with the Vietnamese that it was translated from. */
export interface Translation extends TranslationRow {
  source: Procedure;
  stepRows: TranslatedStepRow[];
  paperRows: TranslatedPaperRow[];
  /** Whether the Vietnamese has changed since, as far as its mark tells. */
  stale: boolean;
}

/** A language that the portal has pages in. */
export interface Language extends LanguageRow {
  /** As pages name it: `blt-Tavt`. */
  tag: string;
  direction: 'ltr' | 'rtl';
  words: Words;
  /** How many of the words of the interface are translated, and of how many. */
  interface: { translated: number; all: number };
  /** In the order of the Vietnamese catalogue; those that no longer apply come last and only keep their address. */
  translations: Translation[];
}

/** The languages into which at least one procedure is translated, in the order of their table. */
export const languagesOf = once((portal: Portal): Language[] => {
  const translations = translationsOf(portal);
  const words = Map.groupBy(portal.interfaceWords, ({ language }) => language);
  return portal.languages.flatMap((row) => {
    const own = translations.get(row.code);
    if (!own) return [];
    const ownWords = words.get(row.code) ?? [];
    return [
      {
        ...row,
        tag: languageTag(row.code),
        direction: directionOf(row.code),
        words: wordsOf(ownWords),
        interface: { translated: ownWords.length, all: Object.keys(interfaceWords).length },
        translations: own,
      },
    ];
  });
});

/** By the code of the language; each in the order of the catalogue. */
function translationsOf({ procedures, abolished, translations, translatedSteps, translatedPapers }: Portal): Map<string, Translation[]> {
  const keyOf = (row: { language: string; procedure: string }) => `${row.language} ${row.procedure}`;
  const [steps, papers] = [Map.groupBy(translatedSteps, keyOf), Map.groupBy(translatedPapers, keyOf)];
  const rows = Map.groupBy(translations, ({ procedure }) => procedure);
  const all = [...procedures, ...abolished].flatMap((source) => {
    const own = rows.get(source.code);
    if (!own) return [];
    const stamp = sourceStamp(source);
    return own.map((row): Translation => {
      const stale = row.stamp !== null && row.stamp !== stamp;
      return { ...row, source, stepRows: steps.get(keyOf(row)) ?? [], paperRows: papers.get(keyOf(row)) ?? [], stale };
    });
  });
  return Map.groupBy(all, ({ language }) => language);
}

/** Those that a reader is offered. */
export function offeredIn({ translations }: Language): Translation[] {
  return translations.filter(({ source }) => source.state !== 'Đã bãi bỏ');
}

/** The languages that a procedure can be read in besides Vietnamese. */
export function languagesFor(procedure: { code: string }, portal: Portal): Language[] {
  return byProcedure(portal).get(procedure.code) ?? [];
}

const byProcedure = once((portal: Portal) => {
  const pairs = languagesOf(portal).flatMap((language) => language.translations.map(({ procedure }) => ({ procedure, language })));
  return new Map([...Map.groupBy(pairs, ({ procedure }) => procedure)].map(([code, own]) => [code, own.map(({ language }) => language)]));
});
