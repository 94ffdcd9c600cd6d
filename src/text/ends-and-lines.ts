// Loops where a pattern would begin anew at every sign of a long run.

/** The text without the given signs at its end. @example withoutEnd('20.000 đồng.,', '.,') // => '20.000 đồng' */
export function withoutEnd(text: string, signs: string): string {
  let end = text.length;
  while (end > 0 && signs.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** Lines made one: each line break, with the blanks around it, is the given text. @example joinLines('a \n b', ' ') // => 'a b' */
export function joinLines(text: string, between: string): string {
  return text.replace(/\s+/g, (blanks) => (blanks.includes('\n') ? between : blanks));
}
