import { withoutEnd } from './ends-and-lines.ts';

/**
 * A path as careless file systems compare it: without case, without form, without signs that nobody sees, without full
 * stops and blanks at the end of a name. Paths that differ and have one key would take each other's place.
 *
 * @example nameKey('THU-TUC./Index.html') // => 'thu-tuc/index.html'
 */
export function nameKey(path: string): string {
  return path.split('/').map(keyOfStep).join('/');
}

function keyOfStep(step: string): string {
  // Upper case first: ſ and ı have one letter in it with s and i.
  const plain = step.normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC');
  return withoutEnd(plain.replace(/\p{Default_Ignorable_Code_Point}/gu, ''), ' .');
}
