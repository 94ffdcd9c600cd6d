import { badLanguage } from '../rules/bad-language.ts';
import { problem, type Kind } from '../kind.ts';

/** Scripts that a page of the portal can be in (ISO 15924): those of the languages of Viet Nam and its neighbours. */
const scripts = ['latn', 'tavt', 'khmr', 'laoo', 'thai', 'cham', 'hmng', 'hmnp', 'hans', 'hant', 'arab', 'cyrl', 'jpan', 'kore'];

/** A language as BCP 47 (RFC 5646) tags it, in small letters, for it names a folder and an address: `en`, `blt-tavt`. */
export const languageCode: Kind<string> = {
  name: 'mã ngôn ngữ: en, blt-tavt',
  pattern: '^[a-z]{2,3}(-[a-z]{4})?$',
  empty: null,
  read: (value) => {
    const [language = '', script, ...more] = value.split('-');
    const isTag = /^[a-z]{2,3}$/.test(language) && (script === undefined || scripts.includes(script)) && more.length === 0;
    if (isTag && language !== 'vi') return { value };
    const message = language === 'vi' ? `«${value}» là tiếng Việt, tiếng của cả cổng.` : `«${value}» không phải mã ngôn ngữ.`;
    return problem(badLanguage, { message, found: value, expected: 'hai hoặc ba chữ cái thường, thêm chữ viết nếu cần: en · blt-tavt' });
  },
};

/** As pages and programs write it. @example languageTag('blt-tavt') // => 'blt-Tavt' */
export function languageTag(code: string): string {
  const [language = '', script = ''] = code.split('-');
  return script === '' ? language : `${language}-${script.charAt(0).toUpperCase()}${script.slice(1)}`;
}

/** Whether the fonts of every page have its letters: a language is written in Latin ones where its code says nothing else. */
export function hasLatinLetters(code: string): boolean {
  return !code.includes('-') || code.endsWith('-latn');
}

/** Which way a language is written; of the scripts that a page can be in, one goes from right to left. */
export function directionOf(code: string): 'ltr' | 'rtl' {
  return code.endsWith('-arab') ? 'rtl' : 'ltr';
}
