import { abbreviations } from './abbreviations.ts';
import { actInWords, spelled } from './act-in-words.ts';
import { dayInWords, monthInWords, timeInWords, yearInWords } from './date-in-words.ts';
import { digitByDigit, inWords, phoneInWords } from './in-words.ts';

/** What is written one way and said in another: a pattern, and what its groups are said as. */
type Saying = readonly [written: RegExp, said: (...groups: string[]) => string];

/** Signs that only the eye needs, and what the list of abbreviations has not: those of acts, and of addresses. */
const shortened: Readonly<Record<string, string>> = { NĐ: 'nghị định', QĐ: 'quyết định', TP: 'thành phố', TT: 'thông tư', VN: 'Việt Nam' };
const units: Readonly<Record<string, string>> = {
  đ: 'đồng',
  '%': 'phần trăm',
  m2: 'mét vuông',
  'm²': 'mét vuông',
  m: 'mét',
  km: 'ki-lô-mét',
  kg: 'ki-lô-gam',
  ha: 'héc-ta',
};
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

// Each looks at a stretch whose length it names, so that all of them together read a text in one go and no more. What
// was put in words has no digit left for those that follow.
const sayings: readonly Saying[] = [
  // The eye is led to another page; the ear is told that there is one.
  [/\bhttps?:\/\/[^\s<>«»"”]{1,500}/gi, () => 'địa chỉ ghi trên cổng'],
  [/(?<![\p{L}\d.])[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/gu, () => 'thư điện tử ghi trên cổng'],
  // «Ủy ban nhân dân (UBND)»: said once.
  [/ ?\((?:gọi tắt là |viết tắt là )?\p{Lu}{2,8}\)/gu, () => ''],
  [
    /((?:Nghị định|Nghị quyết|Quyết định|Thông tư liên tịch|Thông tư|Chỉ thị|Kế hoạch|Báo cáo|Hướng dẫn|Thông báo|Luật|Bộ luật) )?(số )?(?<![\p{L}\d/.])(\d{1,6}\.?(?:\d{1,3}|[a-zđ])?\/(?:\d{4}\/)?\p{Lu}[\p{L}\d]{0,24}(?:-[\p{L}\d]{1,24}){0,5})(?=(?: ngày [\d/]{8,10})?( của )?)/giu,
    sayAct,
  ],
  [/(?:ngày )?(?<![\d/.])(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?![\d/])/giu, sayDay],
  [/ngày (\d{1,2})(?:\/| tháng )(\d{1,2})(?![\d/])/giu, sayDay],
  [/tháng (\d{1,2})(?:\/(\d{4}))?(?![\d/])/giu, (month, year) => withYear(monthInWords(Number(month)), year)],
  [
    /quý ([IV]{1,3}|\d)(?:\/(\d{4}))?(?![\d/\p{L}])/giu,
    (quarter, year) => withYear(`quý ${sayRoman(quarter) ?? sayNumber(quarter)}`, year),
  ],
  [/(?<=(?:phụ lục|chương|phần|hạng|loại|cấp) )[IVX]{1,4}(?!\p{L})/giu, (letters) => sayRoman(letters) ?? letters],
  [/năm (\d{4})(?![\d/.,]\d|\d)/giu, (year) => yearInWords(Number(year))],
  [/(?<!\d)(\d{1,2}) ?(?:giờ|h|g)(?!\p{L})(?: ?(\d{1,2})(?!\d)(?: ?phút)?)?/giu, sayTime],
  [/(?<![\d:])(\d{1,2}):(\d{2})(?![\d:])/g, sayTime],
  [/(?<![\d.,])(?:\+84|0)\d{0,3}(?:[ .-]?\d{2,4}){2,4}(?!\d)|(?<!\d)1[89]00[ .]?\d{4,6}(?!\d)/g, phoneInWords],
  // Child protection, rescue, police, fire, ambulance.
  [/(?<=(?<!\p{L})(?:gọi|đài|nóng|thoại)(?: số)?:? )11[1-5](?![\d.,]\d|\d)/giu, digitByDigit],
  [/(?<![\d.,])([1-9])\.(\d{6})(?![\d.,]\d|\d)/g, (kind, rest) => `${digitByDigit(kind)} chấm ${digitByDigit(rest)}`],
  // From a number to a number: «7 giờ – 11 giờ», «2–3 ngày».
  [/(\d|giờ|phút|%) ?[-–—] ?(?=\p{Ll}|\d)/gu, (before) => `${before} đến `],
  [/(\d) ?(đ|%|m2|m²|km|kg|ha|m)(?![\p{L}\d])/gu, (before, unit) => `${before} ${units[unit]}`],
  [/(?<=thứ )[14](?!\d)/giu, (number) => (number === '1' ? 'nhất' : 'tư')],
  [/(?<=\d)\/(?=\d)/g, () => ' trên '],
  // A sign with digits, as on forms: «CT01».
  [/(?<![\p{L}\d])\p{Lu}{1,8}\d{1,6}(?![\p{L}\d])/gu, spelled],
  [/(?<!\d)(?:[1-9]\d{0,2}(?:\.\d{3}){1,4}|\d{1,15})(?:,\d{1,6})?(?!\d)/g, (number) => ` ${sayNumber(number)} `],
  [/\d/g, (digit) => ` ${digitByDigit(digit)} `],
  [/\bv\.v\.?|\bv\.v(?=\p{P}|$)/giu, () => 'vân vân'],
  [/(?<![\p{L}-])\p{Lu}{2,12}(?![\p{L}-])\.?/gu, sayCapitals],
];

/** What only the eye reads, and where the ear waits for breath instead. */
const signs: readonly Saying[] = [
  [/[«»“”"‘’„\u00ad\u200b-\u200d\ufeff]/gu, () => ''],
  [/ và\/hoặc /giu, () => ' hoặc '],
  [/(?<=đồng) ?\/ ?(?=\p{L})/gu, () => ' một '],
  [/(?<=\p{L}) ?\/ ?(?=\p{L})/gu, () => ' hoặc '],
  [/ ?& ?/g, () => ' và '],
  [/ [-–—] |[;·()[\]{}]|…/gu, () => ', '],
  [/\s+/g, () => ' '],
  [/ (?=[,.:!?])/g, () => ''],
  [/(?:,\s?)+(?=[,.:!?])|(?<=[.:!?]),/g, () => ''],
  [/^[ ,]{1,9}|[ ,]{1,9}$/g, () => ''],
  [/(?<=^|[.!?] )\p{Ll}/gu, (letter) => letter.toLocaleUpperCase('vi')],
];

/**
 * A text as somebody reads it aloud: numbers, days, hours, money, telephone numbers, acts and codes in words, nothing
 * shortened, no sign that only the eye reads. Who issued an act is said only where its number says it for certain.
 *
 * @example spoken('Nộp ở UBND, phí 30.000 đồng.') // => 'Nộp ở Ủy ban nhân dân, phí ba mươi nghìn đồng.'
 */
export function spoken(text: string): string {
  return [...sayings, ...signs].reduce(
    (said, [written, say]) => said.replace(written, (whole: string, ...rest: unknown[]) => say(...groupsOf(whole, rest))),
    text.normalize('NFC').replaceAll('\u00a0', ' '),
  );
}

/** The groups of a match, or the match itself where its pattern has none; what did not take part is empty. */
function groupsOf(whole: string, rest: readonly unknown[]): string[] {
  const groups = rest.slice(
    0,
    rest.findIndex((value) => typeof value === 'number'),
  );
  return groups.length === 0 ? [whole] : groups.map((group) => (typeof group === 'string' ? group : ''));
}

function sayAct(named: string, _number: string, written: string, told: string): string {
  const act = actInWords(written);
  if (!act) return `${named}${written}`;
  const kind = named.trimEnd() || act.kind;
  return `${kind} ${act.number}${told === '' ? act.issuer : ''}`.trim();
}

function sayDay(day: string, month: string, year = ''): string {
  return withYear(dayInWords(Number(day), Number(month)), year);
}

function withYear(words: string, year: string): string {
  return year === '' ? words : `${words} ${yearInWords(Number(year))}`;
}

function sayTime(hour: string, minute: string): string {
  return timeInWords(Number(hour), Number(minute));
}

/** @example sayRoman('III') // => 'ba' */
function sayRoman(letters: string): string | null {
  const place = romans.indexOf(letters.toUpperCase());
  return place < 0 ? null : inWords(place + 1);
}

/** As Vietnamese write it; what begins with noughts is a name and read digit by digit. @example sayNumber('7.678,5') // => 'bảy nghìn sáu trăm bảy mươi tám phẩy năm' */
function sayNumber(written: string): string {
  if (/^0\d\d/.test(written)) return digitByDigit(written);
  return inWords(Number(written.replaceAll('.', '').replace(',', '.')));
}

/** An abbreviation in full; other letters that make no syllable one by one; a word in capitals as it is. */
function sayCapitals(written: string): string {
  const letters = written.replace('.', '');
  const meaning = abbreviations[letters] ?? shortened[letters];
  if (meaning !== undefined) return written === letters || letters === 'TP' ? meaning : `${meaning}.`;
  const roman = sayRoman(letters);
  if (roman !== null) return written.replace(letters, roman);
  return /[AEIOUY]/.test(letters.normalize('NFD')) ? written : written.replace(letters, spelled(letters));
}
