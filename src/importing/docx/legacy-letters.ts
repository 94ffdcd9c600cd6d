import { traceIn } from '../../tables/legacy-encoding.ts';
import { fromTcvn3, fromVni } from '../../text/old-encodings.ts';
import { isSyllable } from '../../text/vietnamese-word.ts';

// As the check of written tables parts them: a cell may hold one name of old and others in Unicode.
const separators = /([,;\t\r\n"]+)/;
const betweenWords = /([\s\d!-/:-@[-`{-~]+)/;
const beyondAscii = /[^\u0000-\u007f]/;

/**
 * Names that were typed in a .VnTime or VNI font, in Unicode: only where the name as it stands is no Vietnamese and every
 * word of it becomes Vietnamese in one of the two. It has to come before invisible signs are taken out: the soft hyphen
 * is ư in TCVN3.
 *
 * @example withModernLetters('MÉu sè 02B TTV - T§SL.doc') // => 'Mẫu số 02B TTV - TĐSL.doc'
 */
export function withModernLetters(text: string): string {
  return beyondAscii.test(text) ? text.split(separators).map(inUnicode).join('') : text;
}

function inUnicode(name: string): string {
  const words = name.split(betweenWords).filter((word) => beyondAscii.test(word));
  if (words.every(isWord) || words.every(({ length }) => length === 1)) return name;
  // One word proves little in VNI, whose signs are letters of other languages: «Loïc» would be Lọc.
  const encodings = words.length > 1 ? [fromTcvn3, fromVni] : [fromTcvn3];
  const readings = encodings.filter((read) => words.every((word) => isReading(word, read(word))));
  const [read] = readings;
  return read && readings.length === 1 ? name.split(betweenWords).map(read).join('') : name;
}

/** A sign alone is a letter only where it looks like one: «·» is a bullet. */
function isReading(word: string, read: string): boolean {
  return read !== word && isWord(read) && (word.length > 1 || /\p{L}/u.test(word));
}

/** A syllable, or letters that stand for words: «TĐSL». */
function isWord(word: string): boolean {
  return isSyllable(word) || /^[A-ZĐ]{2,8}$/.test(word);
}

/** What stands where a name could not be read: the table stays one that can be read. */
const unreadLetters = 'Chữ viết bằng phông cũ, chưa đọc được';

/** A text without names in letters of old, and those names. */
export function setAsideLegacy(text: string): { text: string; names: string[] } {
  if (!beyondAscii.test(text)) return { text, names: [] };
  const names: string[] = [];
  const kept = text.split(separators).map((name) => {
    if (traceIn(name) === null) return name;
    names.push(name.trim());
    return name.replace(name.trim(), unreadLetters);
  });
  return { text: kept.join(''), names };
}
