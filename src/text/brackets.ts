/**
 * What a pattern finds outside round brackets. A bracket without its partner holds nothing together.
 *
 * @param pattern with the flag `g`
 */
export function findOutsideBrackets(text: string, pattern: RegExp): RegExpExecArray[] {
  const paired = pairedBrackets(text);
  let [depth, read] = [0, 0];
  return [...text.matchAll(pattern)].filter(({ index }) => {
    for (; read < index; read += 1) if (paired.has(read)) depth += text[read] === '(' ? 1 : -1;
    return depth === 0;
  });
}

/**
 * Cuts a text at what a pattern finds outside round brackets.
 *
 * @param separator with the flag `g`
 * @example splitOutsideBrackets('a (b; c); d', /;/g) // => ['a (b; c)', ' d']
 */
export function splitOutsideBrackets(text: string, separator: RegExp): string[] {
  let start = 0;
  const parts = findOutsideBrackets(text, separator).map(({ index, 0: found }) => {
    const part = text.slice(start, index);
    start = index + found.length;
    return part;
  });
  return [...parts, text.slice(start)];
}

/** Where the brackets of a text stand that have a partner. */
function pairedBrackets(text: string): Set<number> {
  const [paired, open]: [Set<number>, number[]] = [new Set(), []];
  for (const { 0: sign, index } of text.matchAll(/[()]/g)) {
    if (sign === '(') open.push(index);
    else {
      const partner = open.pop();
      if (partner !== undefined) paired.add(partner).add(index);
    }
  }
  return paired;
}
