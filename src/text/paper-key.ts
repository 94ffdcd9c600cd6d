import { fold } from './fold.ts';

/**
 * What makes two names the same paper: what stands in brackets only explains.
 *
 * @example paperKey('Giấy tờ tùy thân (căn cước, hộ chiếu)') === paperKey('Giấy tờ tùy thân') // => true
 */
export function paperKey(name: string): string {
  return fold(withoutBrackets(name)).replace(/\s+/g, ' ').trim();
}

function withoutBrackets(name: string): string {
  const parts = name.split(')');
  const last = parts.pop() ?? '';
  return parts.map((part) => (part.includes('(') ? part.slice(0, part.indexOf('(')) : `${part})`)).join('') + last;
}
