import { fold } from '../../text/fold.ts';
import { parsePeriod } from '../../text/period.ts';
import { isSlug, slugOf } from '../../text/slug.ts';
import { problem, type Kind } from '../kind.ts';
import { badIdentifier } from '../rules/bad-identifier.ts';
import { notAPeriod } from '../rules/not-a-period.ts';
import { notInList } from '../rules/not-in-list.ts';
import { subjects, type Subject } from '../subjects.ts';
import { firstYear } from './first-year.ts';

// What the front matter of news says besides plain words.

/** The longest subject: it is a heading, a link and the end of an address. */
const longestSubject = 80;

/** What an article is about, in a few words; each subject has a page. */
export const newsSubject: Kind<string> = {
  name: `vài chữ, tối đa ${longestSubject} chữ cái`,
  empty: null,
  read: (text) => {
    const hint = 'Viết chủ đề bằng hai đến năm chữ: tên chủ đề là tiêu đề và địa chỉ của một trang.';
    const refuse = (message: string, expected: string) => problem(badIdentifier, { message, found: text, expected, hint });
    if (text.length > longestSubject)
      return refuse(`Chủ đề «${text.slice(0, 40)}» dài ${text.length} chữ cái.`, `tối đa ${longestSubject} chữ cái`);
    if (slugOf(text) === '') return refuse(`Chủ đề «${text}» không có chữ cái la-tinh hay chữ số nào.`, 'Một cửa');
    return { value: text };
  },
};

/** An index, in one year or in all of its years. */
export interface EditionName {
  reformIndex: string;
  year: number | null;
}

/** `cchc-xa 2025`, or `cchc-xa` for every year of it. */
export const editionName: Kind<EditionName> = {
  name: 'mã bộ chỉ số, có thể kèm năm: cchc-xa 2025',
  pattern: '^\\s*[a-z0-9-]+(\\s+\\d{4})?\\s*$',
  empty: null,
  read: (text) => {
    const [reformIndex = '', year, ...rest] = text.trim().split(/\s+/);
    const wrongYear = year !== undefined && (!/^\d{4}$/.test(year) || Number(year) < firstYear);
    if (rest.length > 0 || wrongYear || !isSlug(reformIndex))
      return problem(badIdentifier, {
        message: `«${text}» không phải mã bộ chỉ số, có thể kèm năm.`,
        found: text,
        expected: 'cchc-xa 2025 · cchc-xa',
        hint: 'Viết mã trong bo-chi-so.csv, rồi năm: cchc-xa 2025.',
      });
    return { value: { reformIndex, year: year === undefined ? null : Number(year) } };
  },
};

/** Published figures of one subject in one period, under the one name of that period. */
export interface FigureName {
  subject: Subject;
  period: string;
}

/** `Một cửa: Quý III/2026`. */
export const figureName: Kind<FigureName> = {
  name: `loại số liệu và kỳ: ${subjects.map((subject) => `${subject}: Năm 2025`).join('; ')}`,
  empty: null,
  read: (text) => {
    const colon = text.indexOf(':');
    const named = fold(text.slice(0, Math.max(colon, 0)).trim());
    const subject = subjects.find((one) => fold(one) === named);
    if (!subject)
      return problem(notInList, {
        message: `«${text}» không bắt đầu bằng tên một loại số liệu và dấu hai chấm.`,
        found: text,
        expected: subjects.map((one) => `${one}: Năm 2025`).join(' · '),
      });
    const period = parsePeriod(text.slice(colon + 1).trim());
    if (!period)
      return problem(notAPeriod, { message: `«${text}» không có kỳ viết đúng.`, found: text, expected: `${subject}: Quý III/2026` });
    return { value: { subject, period: period.name } };
  },
};
