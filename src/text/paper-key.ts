import { fold } from './fold.ts';

/**
 * What makes two names the same paper: what stands in brackets only explains.
 *
 * @example paperKey('Giấy tờ tùy thân (căn cước, hộ chiếu)') === paperKey('Giấy tờ tùy thân') // => true
 */
export function paperKey(name: string): string {
  return fold(name.replace(/\([^)]*\)/g, '')).replace(/\s+/g, ' ').trim();
}
