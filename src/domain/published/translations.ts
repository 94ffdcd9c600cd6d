import type { Portal } from '../../portal/portal.ts';
import { languageAddress, languagesAddress, translationAddress } from '../addresses.ts';
import { languagesOf, type Language, type Translation } from '../translations/languages.ts';
import { publishedPage, sourceRow, type PageText, type PublishedPage } from './page.ts';

// Pages in other languages.

export function languagesText({ settings }: Portal): PageText {
  return {
    title: 'Ngôn ngữ khác',
    description: `Cổng ${settings.shortName} có những ngôn ngữ nào ngoài tiếng Việt, mỗi ngôn ngữ đã dịch được bao nhiêu.`,
  };
}

/** What a language has. Its own name keeps titles apart where two languages share their words. */
export function languageText({ words, name }: Language, { settings }: Portal): PageText {
  return { title: `${words('tieu-de')} (${name})`, description: `${name}. ${words('mo-ta', { ten: settings.name })}` };
}

export function translationText({ name, source }: Translation, { words, name: language }: Language): PageText {
  return {
    title: `${name} (${source.code}, ${language})`,
    description: `${language}. ${words('mo-ta-thu-tuc', { ten: name, ma: source.code })}`,
  };
}

export function translationPages(portal: Portal): PublishedPage[] {
  const languages = languagesOf(portal);
  if (languages.length === 0) return [];
  const page = (address: string, text: PageText, source: PublishedPage['source'] = null) =>
    publishedPage(address, text, source, portal.settings);
  return [
    page(languagesAddress, languagesText(portal)),
    ...languages.flatMap((language) => {
      const { code } = language;
      const own = sourceRow('languages', { code }, { address: 'code', title: 'name' });
      return [
        page(languageAddress(language), languageText(language, portal), own),
        ...language.translations.map((translation) => {
          const row = { language: code, procedure: translation.procedure };
          const source = sourceRow('translations', row, { address: 'procedure', title: 'name' });
          return page(translationAddress(language, translation.source), translationText(translation, language), source);
        }),
      ];
    }),
  ];
}
