import { interfaceWords, type InterfaceWord } from '../../schemas/interface-words.ts';
import type { InterfaceWordRow } from '../../schemas/translations.ts';

/** The words of a language's pages; of what is not translated the Vietnamese stands in. */
export type Words = (word: InterfaceWord, given?: Readonly<Record<string, string | number>>) => string;

/** @example wordsOf([{ code: 'ma-thu-tuc', words: 'Code: {ma}' }])('ma-thu-tuc', { ma: '1.001193' }) // => 'Code: 1.001193' */
export function wordsOf(rows: readonly Pick<InterfaceWordRow, 'code' | 'words'>[]): Words {
  const known = new Map(rows.map(({ code, words }) => [code, words]));
  return (word, given = {}) =>
    Object.entries(given).reduce<string>(
      (text, [gap, value]) => text.replaceAll(`{${gap}}`, () => String(value)),
      known.get(word) ?? interfaceWords[word],
    );
}
