// Numbers as Vietnamese say them, after the schoolbooks of mathematics: «linh» for an empty ten, «mốt», «tư», «lăm»
// after a ten. The north says «nghìn» and «linh», the south «ngàn» and «lẻ»; both understand either.

const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'] as const;
const thousands = ['', ' nghìn', ' triệu', ' tỷ'] as const;
/** Beyond it people read digit by digit, and so does this. */
const largest = 999_999_999_999;

/**
 * A number in words, up to 999.999.999.999, with its decimals.
 *
 * @example inWords(7678) // => 'bảy nghìn sáu trăm bảy mươi tám'
 * @example inWords(1_000_021) // => 'một triệu không trăm hai mươi mốt'
 * @example inWords(2.5) // => 'hai phẩy năm'
 */
export function inWords(value: number): string {
  if (value < 0) return `âm ${inWords(-value)}`;
  if (value > largest) return digitByDigit(String(value));
  const [whole = '', decimals = ''] = (Number.isInteger(value) ? String(value) : plain.format(value)).split('.');
  return decimals === '' ? wholeInWords(Number(whole)) : `${wholeInWords(Number(whole))} phẩy ${decimalsInWords(decimals)}`;
}

// Never «1e-7».
const plain = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 6 });

function wholeInWords(value: number): string {
  if (value === 0) return digits[0];
  const groups = [0, 1, 2, 3].map((power) => Math.floor(value / 1000 ** power) % 1000);
  const first = groups.findLastIndex((group) => group > 0);
  return groups
    .flatMap((group, power) => (group === 0 ? [] : [`${groupInWords(group, power < first)}${thousands[power]}`]))
    .reverse()
    .join(' ');
}

/** Three digits. @param inside whether larger ones come before, so that an empty hundred is said: «không trăm linh năm» */
function groupInWords(group: number, inside: boolean): string {
  const [hundred, ten, one] = [Math.floor(group / 100), Math.floor(group / 10) % 10, group % 10];
  const hasHundred = inside || hundred > 0;
  const words = hasHundred ? [digits[hundred], 'trăm'] : [];
  if (ten === 0 && one > 0 && hasHundred) words.push('linh');
  if (ten > 0) words.push(...(ten === 1 ? ['mười'] : [digits[ten], 'mươi']));
  if (one > 0) words.push(oneAfter(ten, one));
  return words.join(' ');
}

function oneAfter(ten: number, one: number): string | undefined {
  if (ten > 0 && one === 5) return 'lăm';
  if (ten > 1 && one === 1) return 'mốt';
  return ten > 1 && one === 4 ? 'tư' : digits[one];
}

/** @example decimalsInWords('05') // => 'không năm', decimalsInWords('25') // => 'hai mươi lăm' */
function decimalsInWords(decimals: string): string {
  const noughts = decimals.length - decimals.replace(/^0+/, '').length;
  const rest = decimals.slice(noughts);
  return [...Array<string>(noughts).fill(digits[0]), ...(rest === '' ? [] : [wholeInWords(Number(rest))])].join(' ');
}

/**
 * A whole number that names something, a year or an act: with «bốn», which a loudspeaker does not turn into another word.
 *
 * @example nameInWords(2024) // => 'hai nghìn không trăm hai mươi bốn'
 */
export function nameInWords(value: number): string {
  return inWords(value).replaceAll('mươi tư', 'mươi bốn');
}

/** Digits one by one, as telephone numbers and codes are read; what is no digit is left out. @example digitByDigit('108') // => 'một không tám' */
export function digitByDigit(text: string): string {
  return (text.match(/\d/g) ?? []).map((digit) => digits[Number(digit)]).join(' ');
}

/** A telephone number, with a breath where it is written apart. @example phoneInWords('0200 108') // => 'không hai không không, một không tám' */
export function phoneInWords(phone: string): string {
  return phone
    .split(/\D+/)
    .filter((group) => group !== '')
    .map(digitByDigit)
    .join(', ');
}
