import { withFewMarks } from './marks.ts';

/**
 * Makes text from spreadsheets and word processors plain without changing what it says: NFC; every kind of
 * blank is one space; characters that nobody sees go (zero-width, soft hyphen, text direction, control, those that stand
 * for none); Ð and ð, which look like Đ and đ, become them; line breaks inside a cell are kept, blank lines are not.
 *
 * @example normalise('Ðiện\u00a0 Biên ') // => 'Điện Biên'
 */
export function normalise(text: string): string {
  if (!untidy.test(text)) return text;
  return normaliseLine(text.replace(/\r\n?/g, '\n'))
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

// Nearly no cell has it: a sign beside ASCII, the letters of Vietnamese in one piece and the dashes and quotes of
// typesetters, or a blank that does not stand alone between two of these.
const untidy =
  /[^\n -~\u00a1-\u00ac\u00ae-\u00cf\u00d1-\u00ef\u00f1-\u017f\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9\u2010-\u2027]|^[ \n]|[ \n](?:[ \n]|$)/;

// Control characters and U+FFFE and U+FFFF, which stand for no character, make HTML and feeds invalid: this is the door
// where they stay outside, so that pages, JSON and XML need none. Direction marks can make a code read backwards.
const invisible =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufdd0-\ufdef\ufeff\ufff9-\ufffb\ufffe\uffff]/g;

/** Marks and the letters they stand on as one character, in linear time. */
export function compose(text: string): string {
  return withFewMarks(text).normalize('NFC');
}

function normaliseLine(text: string): string {
  // The invisible ones go first, so that a letter and a mark that they kept apart meet.
  return compose(text.replace(invisible, '').toWellFormed())
    .replace(/[\u00d0\u0189]/g, 'Đ')
    .replace(/\u00f0/g, 'đ')
    .replace(/[^\S\n]+/g, ' ');
}
