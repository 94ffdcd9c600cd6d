// How text was written before Unicode. The portal reads or refuses it; only tests and measurements write it. The tables
// are those of TCVN 5712:1993 (VN3) and of the VNI fonts for Windows, sign by sign as in vni.h of github.com/lamdao/xvnkb.

const unicode = 'àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ';
const tcvn3 = 'µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉË®ÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ';

/** The 134 letters of Vietnamese that ASCII lacks. */
export const vietnameseLetters = unicode + unicode.toUpperCase();

/** The TCVN3 of the .Vn… fonts, as the Latin-1 signs that its bytes are. Capitals are a font of their own. */
export function toTcvn3(text: string): string {
  return [...text.toLowerCase()].map((letter) => tcvn3[unicode.indexOf(letter)] ?? letter).join('');
}

// TCVN3 has these capitals; all others are the small letters of a font of capitals.
const tcvn3Capitals: Record<string, string> = { '¡': 'Ă', '¢': 'Â', '£': 'Ê', '¤': 'Ô', '¥': 'Ơ', '¦': 'Ư', '§': 'Đ' };

/** @example fromTcvn3('MÉu biÓu sè') // => 'Mẫu biểu số' */
export function fromTcvn3(text: string): string {
  return [...text].map((sign) => tcvn3Capitals[sign] ?? unicode[tcvn3.indexOf(sign)] ?? sign).join('');
}

const plainTones: Record<string, string> = { '\u0300': 'ø', '\u0301': 'ù', '\u0309': 'û', '\u0303': 'õ', '\u0323': 'ï' };
const circumflexTones: Record<string, string> = { '\u0300': 'à', '\u0301': 'á', '\u0309': 'å', '\u0303': 'ã', '\u0323': 'ä' };
const breveTones: Record<string, string> = { '\u0300': 'è', '\u0301': 'é', '\u0309': 'ú', '\u0303': 'ü', '\u0323': 'ë' };
const tonesOfI: Record<string, string> = { '\u0300': 'ì', '\u0301': 'í', '\u0309': 'æ', '\u0303': 'ó', '\u0323': 'ò' };

/** The encoding of the VNI-… fonts, as the Latin-1 signs that its bytes are: the mark follows as a letter. */
export function toVni(text: string): string {
  return [...text.toLowerCase()].map(vniLetter).join('');
}

function vniLetter(letter: string): string {
  if (letter === 'đ') return 'ñ';
  if (letter === 'ỵ') return 'î';
  const [base = '', ...marks] = letter.normalize('NFD');
  const tone = marks.find((mark) => mark in plainTones) ?? '';
  if (marks.includes('\u0302')) return base + (circumflexTones[tone] ?? 'â');
  if (marks.includes('\u0306')) return base + (breveTones[tone] ?? 'ê');
  if (marks.includes('\u031b')) return (base === 'o' ? 'ô' : 'ö') + (plainTones[tone] ?? '');
  if (base === 'i' && tone) return tonesOfI[tone] ?? base;
  return base + (plainTones[tone] ?? '');
}

const vniLetters = new Map([...unicode].map((letter) => [vniLetter(letter), letter]));

/** @example fromVni('maãu soá') // => 'mẫu số' */
export function fromVni(text: string): string {
  let result = '';
  for (let at = 0; at < text.length; ) {
    const sign = text.slice(at, at + 2).toLowerCase();
    const letter = vniLetters.get(sign) ?? vniLetters.get(sign.slice(0, 1));
    const first = text[at] ?? '';
    if (letter === undefined) result += first;
    else result += first === first.toLowerCase() ? letter : letter.toUpperCase();
    at += letter !== undefined && vniLetters.has(sign) && sign.length === 2 ? 2 : 1;
  }
  return result;
}

/** Latin-1 signs as the bytes that they are in a file of their font. */
export function latinBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (sign) => sign.charCodeAt(0));
}

const byteOf = new Map(Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1258').decode(Uint8Array.of(byte)), byte]));

/** windows-1258, as Excel writes it on a Vietnamese machine: a tone is a byte of its own, after its letter. */
export function windows1258Bytes(text: string): Uint8Array {
  return Uint8Array.from(
    [...text.normalize('NFC')].flatMap((letter) => (byteOf.has(letter) ? [letter] : splitTone(letter))),
    (sign) => byteOf.get(sign) ?? 0x3f,
  );
}

function splitTone(letter: string): string[] {
  const marks = [...letter.normalize('NFD')];
  const tones = marks.filter((mark) => mark in plainTones);
  return [
    marks
      .filter((mark) => !tones.includes(mark))
      .join('')
      .normalize('NFC'),
    ...tones,
  ];
}

/** UTF-16 with or without the mark at its start. */
export function utf16Bytes(text: string, order: 'little' | 'big', mark = true): Uint8Array {
  const bytes = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return order === 'little' ? bytes : bytes.swap16();
}
