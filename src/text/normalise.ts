/**
 * Makes text from spreadsheets and word processors plain without changing what it says: NFC; every kind of
 * blank is one space; zero-width characters and soft hyphens go; Ð and ð, which look like Đ and đ, become them;
 * line breaks inside a cell are kept, blank lines are not.
 *
 * @example normalise('Ðiện\u00a0 Biên ') // => 'Điện Biên'
 */
export function normalise(text: string): string {
  return normaliseLine(text.replace(/\r\n?/g, '\n'))
    .replace(/ ?\n[ \n]*/g, '\n')
    .trim();
}

function normaliseLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[\u00d0\u0189]/g, 'Đ')
    .replace(/\u00f0/g, 'đ')
    .replace(/[^\S\n]+/g, ' ');
}
