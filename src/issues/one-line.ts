// Controls, direction marks, zero-width and unpaired characters, line and paragraph separators.
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/**
 * Text of an editor as one line that is safe to print: blanks and line breaks are one space each, characters that a
 * terminal obeys or nobody sees are `�`, and what a build server takes for a command is taken apart. GitHub obeys `::`
 * at the start of a line, blanks before it not counted; GitHub, Azure and TeamCity obey `##[…]`, `##vso[…]` and
 * `##teamcity[…]` anywhere in it.
 *
 * @param longest in characters; what is longer is cut and ends in `…`
 * @example oneLine('a\n::error::b') // => 'a ::error::b'
 * @example oneLine('::error::b') // => ': :error::b'
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function oneLine(text: string, longest = 300): string {
  const start = text.slice(0, longest * 4);
  const line = start
    .replace(/\s+/g, ' ')
    .replace(unprintable, '�')
    .replace(/^ ?::/, ': :')
    .replace(/##(?=\w{0,20}\[)/g, '# #');
  return line.length > longest || text.length > start.length ? `${line.slice(0, longest - 1).toWellFormed()}…` : line;
}

/** The same for a part of a row that is shown as it stands: every blank is a space, what nobody sees is `�`. */
export function printable(text: string): string {
  return text.replace(/\s/g, ' ').replace(unprintable, '�');
}
