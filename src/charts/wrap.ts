/**
 * Breaks a name into lines between its words. A word that is longer than a line has one of its own; nothing is cut.
 *
 * @param letters how many a line has room for
 * @example wrapWords('Kinh tế, Hạ tầng và Đô thị', 16) // => ['Kinh tế, Hạ tầng', 'và Đô thị']
 */
export function wrapWords(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
