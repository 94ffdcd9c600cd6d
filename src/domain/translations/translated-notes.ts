import type { Language, Translation } from './languages.ts';

/** The words around the translation of a procedure: headings, and what it is translated from, by whom and when. */
export function translatedNotes({ from, translator, source }: Translation, { words }: Pick<Language, 'words'>) {
  return {
    code: words('ma-thu-tuc', { ma: source.code }),
    steps: words('cac-buoc'),
    papers: words('giay-to'),
    namesForTheDesk: words('chi-ten-tieng-viet'),
    partly: words('chua-dich-het'),
    whole: words('ban-day-du'),
    // Year, month, day: of all ways to write a day the one that no language reads otherwise (ISO 8601).
    translated: [words('dich-tu-ngay', { ngay: from }), ...(translator ? [words('nguoi-dich', { ten: translator })] : [])].join(' '),
    official: words('theo-tieng-viet'),
  };
}

/** What the component of that page gets. */
export type TranslatedNotes = ReturnType<typeof translatedNotes>;
