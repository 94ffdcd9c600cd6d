import { yearInWords } from './date-in-words.ts';
import { digitByDigit, inWords, nameInWords } from './in-words.ts';

/** Kinds by their sign, as Decree 30/2020/NĐ-CP (appendix III) abbreviates them. */
const kinds: Readonly<Record<string, string>> = {
  NĐ: 'Nghị định',
  NQ: 'Nghị quyết',
  NQLT: 'Nghị quyết liên tịch',
  QĐ: 'Quyết định',
  TT: 'Thông tư',
  TTLT: 'Thông tư liên tịch',
  CT: 'Chỉ thị',
  KH: 'Kế hoạch',
  BC: 'Báo cáo',
  HD: 'Hướng dẫn',
  TB: 'Thông báo',
};

/** Those that there is one of in the country: their sign says who signed. */
const issuers: Readonly<Record<string, string>> = {
  CP: 'Chính phủ',
  TTg: 'Thủ tướng Chính phủ',
  CTN: 'Chủ tịch nước',
  UBTVQH: 'Ủy ban Thường vụ Quốc hội',
  QH: 'Quốc hội',
  VPCP: 'Văn phòng Chính phủ',
  TTCP: 'Thanh tra Chính phủ',
  NHNN: 'Ngân hàng Nhà nước',
  BCA: 'Bộ Công an',
  BCT: 'Bộ Công Thương',
  BDTTG: 'Bộ Dân tộc và Tôn giáo',
  BGDĐT: 'Bộ Giáo dục và Đào tạo',
  BGTVT: 'Bộ Giao thông vận tải',
  BKHCN: 'Bộ Khoa học và Công nghệ',
  BKHĐT: 'Bộ Kế hoạch và Đầu tư',
  BLĐTBXH: 'Bộ Lao động, Thương binh và Xã hội',
  BNG: 'Bộ Ngoại giao',
  BNNMT: 'Bộ Nông nghiệp và Môi trường',
  BNV: 'Bộ Nội vụ',
  BQP: 'Bộ Quốc phòng',
  BTC: 'Bộ Tài chính',
  BTNMT: 'Bộ Tài nguyên và Môi trường',
  BTP: 'Bộ Tư pháp',
  BVHTTDL: 'Bộ Văn hóa, Thể thao và Du lịch',
  BXD: 'Bộ Xây dựng',
  BYT: 'Bộ Y tế',
};

/** Every commune and province has one: of which place it is, no sign says. */
const offices: Readonly<Record<string, string>> = { UBND: 'Ủy ban nhân dân', HĐND: 'Hội đồng nhân dân' };

/** How the number of an act is written: «63/2024/NĐ-CP», «1036/QĐ-UBND», «30c/NQ-CP», «66.7/2025/NQ-CP», «31/2024/QH15». */
const parts = /^(\d{1,6})(?:\.(\d{1,3}))?\.?([a-zđ]?)\/(?:(\d{4})\/)?(\p{Lu}[\p{L}\d]{0,24}(?:-[\p{L}\d]{1,24}){0,5})$/u;

/** What of an act is said beside its number. */
interface ActInWords {
  /** Its kind, as its sign says it; '' where no sign says it. */
  kind: string;
  /** @example 'sáu mươi ba năm hai nghìn không trăm hai mươi bốn' */
  number: string;
  /** @example ' của Chính phủ'; ', Ủy ban nhân dân' where nobody knows of which place */
  issuer: string;
}

/**
 * The number of an act taken apart and put in words; nobody is named whom its sign does not name for certain.
 *
 * @returns `null` where it is no such number
 */
export function actInWords(written: string): ActInWords | null {
  const [, number = '', part, letter, year, signs = ''] = parts.exec(written.normalize('NFC').replace(/[Ðð]/g, 'Đ')) ?? [];
  if (signs === '') return null;
  const [first = '', ...others] = signs.split('-');
  const kind = kinds[first] ?? '';
  const said = [
    number.length > 3 ? digitByDigit(number) : nameInWords(Number(number)),
    part && `chấm ${digitByDigit(part)}`,
    letter,
    year && yearInWords(Number(year)),
  ];
  return {
    kind,
    number: `${kind !== '' && year ? '' : 'số '}${said.filter(Boolean).join(' ')}`,
    issuer: issuerInWords(kind === '' ? [first, ...others] : others),
  };
}

function issuerInWords(signs: readonly string[]): string {
  const named = signs.map(issuerOf);
  if (signs.length > 0 && named.every((name) => name !== null)) return ` của ${named.join(', ')}`;
  return signs.map((sign) => `, ${issuerOf(sign) ?? offices[sign] ?? spelled(sign)}`).join('');
}

/** Whom a sign names for certain. @example issuerOf('QH15') // => 'Quốc hội khóa mười lăm' */
function issuerOf(sign: string): string | null {
  const [, letters = '', term] = /^(\p{L}+)(\d{1,2})?$/u.exec(sign) ?? [];
  const name = issuers[letters];
  return name === undefined ? null : term ? `${name} khóa ${inWords(Number(term))}` : name;
}

/** Letter by letter, digits in words. @example spelled('CT01') // => 'C T không một' */
export function spelled(sign: string): string {
  return [...sign].map((letter) => (/\d/.test(letter) ? digitByDigit(letter) : letter)).join(' ');
}
